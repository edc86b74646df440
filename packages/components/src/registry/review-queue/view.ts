import type { Language } from '@officine-coesione/contract';
import type { TemplateResult } from 'lit';
import type { ElementWords } from '../../locale/it/element.ts';
import type { ReviewQueueWords } from '../../locale/it/review-queue.ts';
import type { Localize } from '../../locale/words.ts';

/** What the templates of the queue say things with. */
export interface View {
  readonly language: Language;
  readonly term: Localize<ReviewQueueWords>['term'];
  readonly common: Localize<ElementWords>['term'];
  readonly number: (value: number) => string;
  /** A day in words; instants as they are in Rome. */
  readonly day: (date: string) => string;
  /** A day and a time in words, in Rome. */
  readonly instant: (at: string) => string;
  /** A heading, `offset` levels below that of the element. */
  readonly heading: (content: unknown, offset: number, id?: string) => TemplateResult;
  /** What people call a territory; its code while the label is not known. */
  readonly territory: (code: string) => string;
  /** A failure of the API in words. */
  readonly failureText: (failure: unknown) => string;
}

import type { Language } from '@officine-coesione/contract';
import type { TemplateResult } from 'lit';
import type { ActingWords } from '../../locale/it/acting.ts';
import type { ElementWords } from '../../locale/it/element.ts';
import type { Localize } from '../../locale/words.ts';

/** What the forms of a desk say things with. */
export interface ActView {
  readonly language: Language;
  readonly term: Localize<ActingWords>['term'];
  readonly common: Localize<ElementWords>['term'];
  /** A day in words; instants as they are in Rome. */
  readonly day: (date: string) => string;
  /** A heading, `offset` levels below that of the element. */
  readonly heading: (content: unknown, offset: number, id?: string) => TemplateResult;
  /** A failure of the API in words. */
  readonly failureText: (failure: unknown) => string;
}

/** The words that an act needs: its title, what it means, its button. */
export type ActWord<Id extends string> = `${'title' | 'means' | 'do'}_${Id}`;

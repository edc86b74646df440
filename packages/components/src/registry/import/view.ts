import type { Language } from '@officine-coesione/contract';
import type { TemplateResult } from 'lit';
import type { FieldWords } from '../../form/field-templates.ts';
import type { ElementWords } from '../../locale/it/element.ts';
import type { ImportWords } from '../../locale/it/import.ts';
import type { Localize } from '../../locale/words.ts';

/** What the templates of an import say things with. */
export interface View {
  readonly language: Language;
  readonly term: Localize<ImportWords>['term'];
  readonly common: Localize<ElementWords>['term'];
  readonly number: (value: number) => string;
  /** A day in words. */
  readonly day: (date: string) => string;
  /** A size in bytes, in the largest unit. */
  readonly size: (bytes: number) => string;
  /** A heading, `offset` levels below that of the element. */
  readonly heading: (content: unknown, offset: number, id?: string) => TemplateResult;
  readonly fieldWords: FieldWords;
  /** Moves focus to what has this id. */
  readonly go: (id: string) => void;
}

/** What is wrong with an answer of a step, in words. */
export interface Wrong {
  readonly pointer: string;
  readonly text: string;
}

import type { FieldWords } from '../../form/field-templates.ts';
import type { ImportWords } from '../../locale/it/import.ts';
import type { AuthorityWording } from '../../wording.ts';

/** What the templates of an import say things with. */
export interface View extends AuthorityWording<ImportWords> {
  /** A size in bytes, in the largest unit. */
  readonly size: (bytes: number) => string;
  readonly fieldWords: FieldWords;
  /** Moves focus to what has this id. */
  readonly go: (id: string) => void;
}

/** What is wrong with an answer of a step, in words. */
export interface Wrong {
  readonly pointer: string;
  readonly text: string;
}

import type { Answers } from './answers.ts';

/** What the contract asks of one value. */
export interface FieldRules {
  readonly required: boolean;
  /** Characters at most; absent where there is no limit. */
  readonly maximum?: number;
}

/** How a question is answered. */
export type Control = 'text' | 'area' | 'select' | 'radios' | 'checkboxes' | 'confirmation';

/** A question of a form, without its language: `Word` is a key of the form's words. */
export interface Field<Word extends string = string> extends FieldRules {
  /** Where the answer goes in what is sent (RFC 6901). */
  readonly pointer: string;
  readonly control: Control;
  readonly label: Word;
  readonly hint?: Word;
  /** Characters for which there is room to see: a hint at the length of the answer. */
  readonly width?: 8 | 14 | 20 | 30 | 48;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date';
  readonly inputmode?: 'numeric' | 'tel' | 'email' | 'url';
  /** Purpose of the input (WCAG 2.2, 1.3.5). */
  readonly autocomplete?: string;
  readonly autocapitalize?: 'characters' | 'words' | 'off';
  readonly spellcheck?: false;
  /** Looked at as soon as the person leaves it, and not only with the rest of the step. */
  readonly checkOnLeave?: true;
}

/** Questions that belong together. */
export interface FieldSection<Word extends string = string> {
  /** Legend of the group; a group of one question has that question's own. */
  readonly legend?: Word;
  readonly fields: readonly Field<Word>[];
  /** Answers under which it is asked; always, unless said. */
  readonly when?: (answers: Answers) => boolean;
}

/** One answer to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Language of the label, where it is not the form's (WCAG 3.1.2). */
  readonly lang?: string | undefined;
  readonly description?: string | undefined;
  readonly descriptionLang?: string | undefined;
  /** A short remark, e.g. that this one is suggested. */
  readonly remark?: string | undefined;
}

/** Answers to choose, under a heading of their own where they have one. */
export interface ChoiceGroup {
  readonly label?: string | undefined;
  readonly remark?: string | undefined;
  readonly choices: readonly Choice[];
}

/** What the rules are read from: any schema of the contract. */
export interface Described {
  readonly def: object;
}

interface Definition {
  readonly type: string;
  readonly innerType?: Described;
  readonly shape?: Readonly<Record<string, Described>>;
  readonly checks?: readonly {
    readonly _zod: { readonly def: { check: string; minimum?: number; maximum?: number } };
  }[];
}

/**
 * The rules of the value at a pointer, read from the contract's schema so that no form retypes them.
 * A list is required when it must not be empty.
 *
 * @throws {TypeError} when the schema has nothing there: the form and the contract have come apart.
 */
export const rulesOf = (schema: Described, pointer: string): FieldRules => {
  let at = schema.def as Definition;
  let optional = false;
  for (const key of pointer.split('/').slice(1)) {
    const child = at.shape?.[key]?.def as Definition | undefined;
    if (!child) throw new TypeError(`The schema has nothing at ${pointer}.`);
    optional = child.innerType !== undefined;
    at = (child.innerType?.def as Definition | undefined) ?? child;
  }
  const limit = (check: string) => at.checks?.find(({ _zod }) => _zod.def.check === check)?._zod.def;
  const maximum = at.type === 'string' ? limit('max_length')?.maximum : undefined;
  return {
    required: !optional && (at.type !== 'array' || (limit('min_length')?.minimum ?? 0) > 0),
    ...(maximum === undefined ? {} : { maximum }),
  };
};

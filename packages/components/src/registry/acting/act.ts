import type { validate } from '@officine-coesione/contract';
import type { CallOptions, Send } from '@officine-coesione/sdk';
import { isAnswered, listOf, textOf, valueAt, type Answer, type Answers } from '../../form/answers.ts';
import {
  rulesOf,
  type ChoiceGroup,
  type Described,
  type Field,
  type FieldSection,
} from '../../form/field.ts';
import type { FormFault } from '../../form/form-controller.ts';
import { today } from '../../calendar.ts';
import type { Task } from './task.ts';
import type { ActView } from './view.ts';

/** What the acts of a desk are about. */
export interface Acts {
  /** What can be done. */
  readonly id: string;
  /** What a question can be called. */
  readonly word: string;
  readonly opened: object;
  /** What something can be done to. */
  readonly subject: object;
  readonly view: ActView;
}

/** A question of a desk; what is sent may be written otherwise than the answer. */
export interface ActField<Word extends string = string> extends Field<Word> {
  /** `yes` and `no`; figures; hundredths; one a line; the instant of a day; several, or none. */
  readonly as?: 'boolean' | 'number' | 'percent' | 'lines' | 'instant' | 'list';
  /** Asked, but no part of what is sent. */
  readonly aside?: true;
}

/** Questions that belong together. */
export interface ActSection<Word extends string = string> extends FieldSection<Word> {
  readonly fields: readonly ActField<Word>[];
}

/** What an act is done with. */
export interface ActContext<Of extends Acts> {
  readonly task: Task<Of['id']>;
  readonly opened: Of['opened'];
  readonly subject: Of['subject'] | undefined;
}

/** An act that is ready to go out. */
export interface Sending<Of extends Acts> extends ActContext<Of> {
  readonly send: Send;
  readonly body: object;
  /** What changes, where the act changes something. */
  readonly patch: object;
  readonly options: CallOptions;
}

/** Something that can be done: what is asked, what is sent. */
export interface Act<Of extends Acts> {
  /** What the contract takes. */
  readonly schema: Described & Parameters<typeof validate>[0];
  readonly sections: (context: ActContext<Of>) => readonly ActSection<Of['word']>[];
  /** Whether it is done to nothing that is there yet. */
  readonly makes?: true;
  /** Whether it stands where the record would, and not among what is in that. */
  readonly alone?: true;
  /** Whether a record is changed by parts. */
  readonly changes?: true;
  /** What the answers begin with, besides what is known of the record. */
  readonly before?: (context: ActContext<Of>) => Answers;
  /** What is sent besides the answers. */
  readonly besides?: (context: ActContext<Of>) => object;
  /** Answers that follow from one. */
  readonly follows?: (pointer: string, answers: Answers, context: ActContext<Of>) => Answers;
  readonly faults?: (body: object, context: ActContext<Of>) => readonly FormFault[];
  readonly choices?: (pointer: string, context: ActContext<Of>, view: Of['view']) => readonly ChoiceGroup[];
  /** What stands above the questions. */
  readonly about?: (context: ActContext<Of>, view: Of['view']) => unknown;
  /** What stands in the way: while there is anything, nothing is asked. */
  readonly bar?: (context: ActContext<Of>, view: Of['view']) => unknown;
  /** What it is done to, in the words of the outcome. */
  readonly names: (context: ActContext<Of>, body: object, view: Of['view']) => string;
  readonly send: (sending: Sending<Of>) => Promise<unknown>;
}

/** What asks for the properties of a schema: a question of any kind, and that for a day. */
export const questionsOf = <Word extends string>(schema: Described) => {
  const field = (
    pointer: string,
    control: ActField['control'],
    label: Word,
    more: Partial<ActField<Word>> = {},
  ): ActField<Word> => ({ pointer, control, label, ...rulesOf(schema, pointer), ...more });
  const day = (pointer: string, label: Word, more: Partial<ActField<Word>> = {}): ActField<Word> =>
    field(pointer, 'text', label, { type: 'date', width: 14, ...more });
  return { field, day };
};

/** The questions that are asked, given the answers. */
export const askedIn = <Word extends string>(
  sections: readonly ActSection<Word>[],
  answers: Answers,
): readonly ActField<Word>[] =>
  sections.filter(({ when }) => when?.(answers) ?? true).flatMap(({ fields }) => fields);

/** What the answers make, as the contract writes it; what was not answered is left out. */
export const bodyOf = (fields: readonly ActField[], answers: Answers): Record<string, unknown> => {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const answer = answers[field.pointer];
    if (field.aside) continue;
    // A box says something unticked too, and so does a list.
    const said = field.as === 'list' || (field.as === 'boolean' && field.control === 'checkboxes');
    if (said || isAnswered(answer)) put(body, field.pointer, written(field, answer ?? []));
  }
  return body;
};

const put = (body: object, pointer: string, value: unknown): void => {
  const keys = pointer.split('/').slice(1);
  let at = body as Record<string, unknown>;
  keys.forEach((key, place) => {
    const next = keys[place + 1];
    at = (next === undefined ? (at[key] = value) : (at[key] ??= /^\d+$/.test(next) ? [] : {})) as Record<
      string,
      unknown
    >;
  });
};

const written = ({ as }: ActField, answer: Answer): unknown => {
  if (typeof answer === 'object') return as === 'boolean' ? answer.length > 0 : answer;
  const text = textOf(answer).trim();
  // Anything but figures is told by the contract as not being a number.
  const figures = (scale: number) =>
    /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) / scale : text;
  switch (as) {
    case 'boolean':
      return text === 'yes';
    case 'number':
      return figures(1);
    case 'percent':
      return figures(100);
    case 'lines':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    case 'instant':
      // The day alone was asked: of today it is now, of another noon in Italy, more or less.
      return text === today() ? new Date().toISOString() : `${text}T11:00:00Z`;
    default:
      return text;
  }
};

/** The answers that a record gives. */
export const answersIn = (fields: readonly ActField[], record: object): Answers =>
  Object.fromEntries(
    fields.flatMap((field): [string, Answer][] => {
      const value = valueAt(record, field.pointer);
      return value === undefined ? [] : [[field.pointer, answerOf(field, value)]];
    }),
  );

const answerOf = ({ as, control }: ActField, value: unknown): Answer => {
  if (as === 'boolean') return control === 'checkboxes' ? (value ? ['yes'] : []) : value ? 'yes' : 'no';
  if (as === 'percent') return String(Math.round((value as number) * 1000) / 10);
  if (as === 'lines') return (value as string[]).join('\n');
  if (Array.isArray(value)) return value as string[];
  return String(value);
};

/** An answer in words, as it is read again. */
export const answerWords = (
  answer: Answer | undefined,
  choices: readonly ChoiceGroup[],
  { day, term }: Pick<ActView, 'day' | 'term'>,
): string => {
  const known = choices.flatMap((group) => group.choices);
  const word = (value: string): string =>
    /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? day(value)
      : (known.find((choice) => choice.value === value)?.label ?? value);
  const values = typeof answer === 'object' ? listOf(answer) : [textOf(answer)].filter(Boolean);
  return values.length > 0 ? values.map(word).join(', ') : term('notGiven');
};

/** A group with these choices alone. */
export const only = (choices: ChoiceGroup['choices']): readonly ChoiceGroup[] => [{ choices }];

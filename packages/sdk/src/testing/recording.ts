import type { RegistrationReceipt } from '@officine-coesione/contract';
import recorded from './recording.json' with { type: 'json' };

/** Places of items in their list. */
export type Places = readonly number[];

/** A list as the reference server gave it. */
export interface RecordedList {
  /** Id of the operation that answers with it. */
  readonly operation: string;
  /** Path parameters it was asked with. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Its items in the order that holds when none is asked for, with all that can be embedded in them. */
  readonly items: readonly object[];
  /** What can be embedded in its pages when nothing is filtered. */
  readonly embedded?: Readonly<Record<string, unknown>>;
  /** For each value of `sort`, the items in that order. */
  readonly orders: Readonly<Record<string, Places>>;
  /** For each filter and each of its values, the items that answer it; those of `q` by relevance. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, Places>>>>;
}

/** An answer that is no list, as the reference server gave it. */
export interface RecordedAnswer {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Query it was asked with, its names in alphabetical order. */
  readonly query: string;
  readonly language: string;
  readonly body: object;
}

/** What the reference server answered, once: see `test/recording`. */
export interface Recording {
  /** What its clock said. */
  readonly recordedAt: string;
  readonly lists: readonly RecordedList[];
  readonly answers: readonly RecordedAnswer[];
  /** What it gave who registered: its days tell how long an authority has to answer. */
  readonly receipt: RegistrationReceipt;
  /** For each decision and each state of a registration, the states it leads through; refused where absent. */
  readonly decisions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export const recording = recorded as unknown as Recording;

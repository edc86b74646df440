import type { Labels } from '../schema.ts';

/** One value of a code list. */
export interface VocabularyItem {
  readonly labels: Readonly<Labels>;
  /** The code one level up. */
  readonly parent?: string;
  /** The versions of the list in which the code is valid; absent = all. */
  readonly schemes?: readonly string[];
}

/** A code list: official codes with what people call them. */
export interface Vocabulary {
  readonly id: string;
  readonly title: Readonly<Labels>;
  /** The act or standard it comes from. */
  readonly source: string;
  readonly items: Readonly<Record<string, VocabularyItem>>;
}

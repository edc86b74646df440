import type { Language } from '../message/index.ts';
import type { Labels } from '../schema.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A multilingual text in one language; English, then Italian, where it lacks that language. */
export const textIn = (labels: Readonly<Labels>, language: Language): string =>
  labels[language] ?? (language === 'it' ? labels.it : labels.en);

/** What people call a code; the code itself where the list does not know it. */
export const labelOf = (vocabulary: Vocabulary, code: string, language: Language): string => {
  // A code of a later server may be called like something that every object has.
  const item = Object.hasOwn(vocabulary.items, code) ? vocabulary.items[code] : undefined;
  return item ? textIn(item.labels, language) : code;
};

import type { Language } from '@officine-coesione/contract';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { PlainFormWords } from './it.ts';
import { sl } from './sl.ts';

/** The words of the form, by language. */
export const words: Readonly<Record<Language, PlainFormWords>> = { it, en, de, fr, sl };

/** Words that are plain texts: what a question can be called. */
export type Word = {
  [Key in keyof PlainFormWords]: PlainFormWords[Key] extends string ? Key : never;
}[keyof PlainFormWords];

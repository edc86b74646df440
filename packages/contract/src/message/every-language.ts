import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { messageIn, type Language, type MessageParams, type Messages } from './index.ts';
import { it } from './it.ts';
import { sl } from './sl.ts';

const everyLanguage: Readonly<Record<Language, Messages>> = { it, en, de, fr, sl };

/**
 * The sentence for a code in any of the languages. It carries all of them: a page that speaks one language
 * calls `messageIn` with that one instead.
 *
 * @example
 * errorMessage('en', 'required') // => "Fill in this field."
 */
export function errorMessage(language: Language, code: string, params?: MessageParams): string {
  return messageIn(everyLanguage[language], code, params);
}

import type { it } from './it.ts';

/** The code of everything that can be wrong with a value; Italian is the source of the codes. */
export type MessageCode = keyof typeof it;

/** One sentence for each code, in one language. */
export type Messages = Readonly<Record<MessageCode, string>>;

/** The figures and names that a sentence has places for. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** The languages that messages are written in (ISO 639-1). */
export const languages = ['it', 'en', 'de', 'fr', 'sl'] as const;

/** One of the {@link languages}. */
export type Language = (typeof languages)[number];

/**
 * The sentence for a code, its places filled; a code that is not known answers with that of `invalid_format`.
 *
 * The sentence is text, not HTML: parameters can hold what a person wrote.
 *
 * @param messages the sentences of one language
 * @param params a place without its parameter becomes an ellipsis
 * @example
 * messageIn(it, 'too_few', { minimum: 2 }) // => "Indica altre voci: il minimo è 2."
 */
export function messageIn(messages: Messages, code: string, params: MessageParams = {}): string {
  const known = Object.hasOwn(messages, code) ? (code as MessageCode) : 'invalid_format';
  return messages[known].replace(/\{(\w+)\}/g, (_place, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : '…',
  );
}

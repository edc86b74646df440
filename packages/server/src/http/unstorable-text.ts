import { pointerOf } from '@officine-coesione/contract';
import type { Fault } from '@officine-coesione/contract';
import { hidesCharacters } from '../hidden-characters.ts';

/**
 * One fault for each text that the database cannot hold: PostgreSQL takes no NUL, and no half of a surrogate
 * pair, which UTF-8 cannot write either (RFC 7493, section 2.1).
 */
export const unstorableTexts = (value: unknown): Fault[] =>
  faultyTexts(value, (text) => (isStorable(text) ? undefined : 'invalid_format'));

/** One fault for each text that cannot be stored, or that would not show its readers what it holds. */
export const unwelcomeTexts = (value: unknown): Fault[] =>
  faultyTexts(value, (text) =>
    !isStorable(text) ? 'invalid_format' : hidesCharacters(text) ? 'hidden_characters' : undefined,
  );

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

const faultyTexts = (
  value: unknown,
  codeOf: (text: string) => Fault['code'] | undefined,
  path: readonly PropertyKey[] = [],
): Fault[] => {
  if (typeof value === 'string') {
    const code = codeOf(value);
    return code === undefined ? [] : [{ pointer: pointerOf(path), code, params: {} }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => faultyTexts(inner, codeOf, [...path, key]));
};

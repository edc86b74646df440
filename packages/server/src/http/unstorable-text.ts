import { pointerOf } from '@officine-coesione/contract';
import type { Fault } from '@officine-coesione/contract';

/**
 * One fault for each text that the database cannot hold: PostgreSQL takes no NUL, and no half of a surrogate
 * pair, which UTF-8 cannot write either (RFC 7493, section 2.1).
 */
export const unstorableTexts = (value: unknown, path: readonly PropertyKey[] = []): Fault[] => {
  if (typeof value === 'string')
    return value.isWellFormed() && !value.includes('\0')
      ? []
      : [{ pointer: pointerOf(path), code: 'invalid_format', params: {} }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unstorableTexts(inner, [...path, key]));
};

import { createHash } from 'node:crypto';
import { ProblemError } from './problem.ts';

/**
 * The entity tag of an answer: hash of its bytes, after the version of the record where there is one
 * (RFC 9110, section 8.8.3). The hash tells languages and fields apart, the version serves `If-Match`.
 */
export const entityTag = (body: string, version?: number): string => {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return version === undefined ? `"${hash}"` : `"${version}-${hash}"`;
};

const tagPattern = /(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g;
const opaque = (tag: string): string => tag.replace(/^W\//, '');

/** Whether the caller already has this answer (`If-None-Match`, compared weakly: RFC 9110, section 13.1.2). */
export const isFresh = (ifNoneMatch: string | undefined, tag: string): boolean => {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return (ifNoneMatch.match(tagPattern) ?? []).some((known) => opaque(known) === opaque(tag));
};

/**
 * The version the caller last saw, from `If-Match`; undefined for `*`, which takes any. A weak tag counts:
 * compressing an answer weakens its tag and not the version in it.
 *
 * @throws ProblemError `precondition-required` without the header, `precondition-failed` when it holds no version
 */
export const requiredVersion = (ifMatch: string | undefined): number | undefined => {
  const wanted = ifMatch?.trim();
  if (!wanted)
    throw new ProblemError('precondition-required', {
      faults: [{ pointer: '#header/If-Match', code: 'required', params: {} }],
    });
  if (wanted === '*') return undefined;
  const version = /^(?:W\/)?"(\d{1,10})(?:-[\w-]*)?"$/.exec(wanted)?.[1];
  if (version === undefined)
    throw new ProblemError('precondition-failed', {
      faults: [{ pointer: '#header/If-Match', code: 'invalid_format', params: {} }],
    });
  return Number(version);
};

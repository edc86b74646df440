import type { Language, Problem } from '@officine-coesione/contract';
import { cacheControl, type Operation } from '@officine-coesione/contract/operations';
import { problemOf, type Refusal } from './problem.ts';

/** An answer before it goes out. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text; none with 304. */
  readonly text?: string;
}

/** A text told apart from others: 53 bits of it (cyrb53), since a hash of the platform is not always at hand. */
const hashOf = (text: string): string => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((low >>> 0).toString(36) + (high >>> 0).toString(36)).padStart(14, '0');
};

/** The entity tag of a body: its hash, after the version of the record where it has one. */
const entityTag = (text: string, body: object): string =>
  'version' in body && typeof body.version === 'number'
    ? `"${body.version}-${hashOf(text)}"`
    : `"${hashOf(text)}"`;

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether the caller has it already (RFC 9110, section 13.1.2). */
const isKnown = (ifNoneMatch: string | null, tag: string): boolean =>
  ifNoneMatch !== null && (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').map(opaque).includes(tag));

/** A body as the answer of an operation, with the headers the contract gives it. */
export const answered = (
  { method, status, caching, etag, mediaType }: Operation,
  { body, language }: { readonly body: object; readonly language: string },
  request: Headers,
): Outgoing => {
  const text = JSON.stringify(body);
  const tag = etag ? entityTag(text, body) : undefined;
  const headers = {
    'Cache-Control': cacheControl(caching),
    'Content-Language': language,
    ...(tag !== undefined && { ETag: tag }),
  };
  if (method === 'GET' && tag !== undefined && isKnown(request.get('If-None-Match'), tag))
    return { status: 304, headers };
  return { status, headers: { ...headers, 'Content-Type': mediaType ?? 'application/json' }, text };
};

/** A refusal as an answer. */
export const refused = (refusal: Refusal, language: Language, requestId: string): Outgoing => {
  const problem: Problem = problemOf(refusal, language, requestId);
  return {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      ...(problem.status === 401 && { 'WWW-Authenticate': 'Bearer realm="partenariato"' }),
      ...refusal.told.headers,
    },
    text: JSON.stringify(problem),
  };
};

import { cacheControl, type Operation } from '@officine-coesione/contract/operations';
import { entityTag, isFresh } from './etag.ts';
import type { ExchangeContext } from './exchange.ts';

/** What goes out when all went well. */
export interface Outgoing {
  readonly status: number;
  /** JSON text. */
  readonly body: string;
  readonly version?: number | undefined;
}

/** Answers with a JSON text: tagged when the operation says so, and empty when the caller has it already. */
export const jsonAnswer = (
  c: ExchangeContext,
  { caching, etag, mediaType }: Pick<Operation, 'caching' | 'etag' | 'mediaType'>,
  { status, body, version }: Outgoing,
): Response => {
  const headers = new Headers({
    'Cache-Control': cacheControl(caching),
    'Content-Language': c.get('language'),
  });
  if (etag) headers.set('ETag', entityTag(body, version));
  const reading = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (etag && reading && isFresh(c.req.header('If-None-Match'), headers.get('ETag')!))
    return new Response(null, { status: 304, headers });
  headers.set('Content-Type', mediaType ?? 'application/json');
  headers.set('Content-Length', String(Buffer.byteLength(body)));
  return new Response(body, { status, headers });
};

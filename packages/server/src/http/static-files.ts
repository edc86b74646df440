import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { isFresh } from './etag.ts';

/** A name that carries a version or a hash never changes its content. */
const versioned = /[.-](\d+\.\d+\.\d+|[0-9a-f]{8,64}|(?=[\w]*\d)[A-Za-z0-9_]{8})(\.[a-z]+)*\.[a-z0-9]+$/;

/**
 * The path of a file below a folder; undefined for what is not there, is hidden, or stands outside it, by dots
 * or by a link.
 */
export const fileBelow = async (folder: string, relativePath: string): Promise<string | undefined> => {
  const segments = relativePath.split('/');
  const plain = segments.every((segment) => /^[^.\\\0:][^\\\0:]*$/.test(segment));
  if (!plain) return undefined;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...segments));
    return path.startsWith(root + sep) && (await stat(path)).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
};

/** Answers with a file, or with 304 when the caller has it; the tag is made of size and time of change. */
export const fileAnswer = async (
  path: string,
  request: Headers,
  headers: Readonly<Record<string, string>>,
): Promise<Response> => {
  const { size, mtime } = await stat(path);
  const tag = `W/"${size.toString(36)}-${Math.trunc(mtime.getTime()).toString(36)}"`;
  const sent = new Headers({
    'Cache-Control': versioned.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: tag,
    'Last-Modified': mtime.toUTCString(),
    Vary: 'Accept-Encoding',
    ...headers,
  });
  const known = request.get('If-None-Match');
  const since = Date.parse(request.get('If-Modified-Since') ?? '');
  // RFC 9110, section 13.2.2: the date counts only without a tag; it has whole seconds.
  const fresh = known === null ? Math.trunc(mtime.getTime() / 1000) * 1000 <= since : isFresh(known, tag);
  if (fresh) return new Response(null, { status: 304, headers: sent });
  const content = await readFile(path);
  sent.set('Content-Type', typeOf(path));
  sent.set('Content-Length', String(content.byteLength));
  return new Response(content, { headers: sent });
};

const typeOf = (path: string): string => {
  const extension = extname(path).toLowerCase();
  return extension === '.map' ? 'application/json' : (getMimeType(path) ?? 'application/octet-stream');
};

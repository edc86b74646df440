import { pointerOf } from '@officine-coesione/contract';
import { ProblemError } from './problem.ts';
import { repeatedMember } from './repeated-member.ts';

/** Bytes a body may have: 1 MiB. */
export const bodyLimit = 1024 * 1024;

/**
 * Refuses a body that is not of the wanted kind of JSON in UTF-8 (RFC 8259, section 8.1) or says that it is too large.
 *
 * @throws ProblemError `unsupported-media-type`, `payload-too-large`
 */
export const checkBodyHeaders = (headers: Headers, wanted = 'application/json'): void => {
  const [type = '', ...parameters] = (headers.get('Content-Type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const utf8 = parameters.every(
    (parameter) => !parameter.startsWith('charset=') || /^charset="?utf-8"?$/.test(parameter),
  );
  const plain = (headers.get('Content-Encoding') ?? 'identity').toLowerCase() === 'identity';
  if (type !== wanted || !utf8 || !plain) throw new ProblemError('unsupported-media-type');
  if (Number(headers.get('Content-Length') ?? 0) > bodyLimit) throw new ProblemError('payload-too-large');
};

/**
 * The file that a request sends, unread: whoever reads it counts its bytes.
 *
 * @throws ProblemError `unsupported-media-type`
 */
export const contentOf = (
  { headers, body }: Request,
  mediaTypes: readonly string[],
): { readonly content: ReadableStream<Uint8Array>; readonly mediaType: string } => {
  const mediaType = (headers.get('Content-Type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
  const plain = (headers.get('Content-Encoding') ?? 'identity').toLowerCase() === 'identity';
  if (!plain || !mediaTypes.includes(mediaType)) throw new ProblemError('unsupported-media-type');
  return { content: body ?? new Blob([]).stream(), mediaType };
};

/**
 * The text of a body. Its length is counted as it arrives: a chunked body announces none.
 *
 * @throws ProblemError `payload-too-large`, `malformed-request`
 */
export const readBody = async (request: Request): Promise<string> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = request.body?.getReader();
  let size = 0;
  let text = '';
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      const bytes = part.value as Uint8Array;
      size += bytes.byteLength;
      if (size > bodyLimit) {
        // Not awaited: the rest may never come.
        void reader?.cancel().catch(() => undefined);
        throw new ProblemError('payload-too-large');
      }
      text += decoder.decode(bytes, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    throw error instanceof ProblemError ? error : unreadable(error);
  }
};

/**
 * The value of a JSON text in which no object has a member twice.
 *
 * @throws ProblemError `malformed-request`, `payload-too-large`
 */
export const parseJson = (text: string): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unreadable(error);
  }
  const repeated = repeatedMember(text);
  if (!repeated) return value;
  const params = { property: String(repeated.at(-1)) };
  throw new ProblemError('malformed-request', {
    faults: [{ pointer: pointerOf(repeated), code: 'repeated_property', params }],
  });
};

const unreadable = (cause: unknown): ProblemError =>
  new ProblemError('malformed-request', {
    faults: [{ pointer: '', code: 'invalid_json', params: {} }],
    cause,
  });

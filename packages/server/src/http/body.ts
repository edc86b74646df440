import { ProblemError } from './problem.ts';

/** Bytes a body may have: 1 MiB. */
export const bodyLimit = 1024 * 1024;

/**
 * Refuses a body that is not JSON in UTF-8 (RFC 8259, section 8.1) or says that it is too large.
 *
 * @throws ProblemError `unsupported-media-type`, `payload-too-large`
 */
export const checkBodyHeaders = (headers: Headers): void => {
  const [type = '', ...parameters] = (headers.get('Content-Type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const utf8 = parameters.every(
    (parameter) => !parameter.startsWith('charset=') || /^charset="?utf-8"?$/.test(parameter),
  );
  const plain = (headers.get('Content-Encoding') ?? 'identity').toLowerCase() === 'identity';
  if (type !== 'application/json' || !utf8 || !plain) throw new ProblemError('unsupported-media-type');
  if (Number(headers.get('Content-Length') ?? 0) > bodyLimit) throw new ProblemError('payload-too-large');
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
 * The value of a JSON text.
 *
 * @throws ProblemError `malformed-request`
 */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(error);
  }
};

const unreadable = (cause: unknown): ProblemError =>
  new ProblemError('malformed-request', {
    faults: [{ pointer: '', code: 'invalid_json', params: {} }],
    cause,
  });

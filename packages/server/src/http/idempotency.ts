import { createHash } from 'node:crypto';
import { ProblemError } from './problem.ts';

/** An answer kept to be given again, byte by byte. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: string;
  /** Version of the record, source of its ETag. */
  readonly version?: number;
}

/** What is known of a key that was used before. */
export interface KnownRequest {
  readonly fingerprint: string;
  /** Undefined while the first request is still running. */
  readonly answer: KeptAnswer | undefined;
}

/** One use of an `Idempotency-Key`. */
export interface KeyedRequest {
  /** Id of the operation: each has its own keys. */
  readonly operation: string;
  readonly key: string;
  readonly fingerprint: string;
}

/** Where answers are kept for 24 hours. */
export interface IdempotencyStore {
  /** Takes the key: undefined when it was free and is now ours, else what is known of it. */
  begin(request: KeyedRequest): Promise<KnownRequest | undefined>;
  /** Keeps the answer. */
  finish(request: KeyedRequest, answer: KeptAnswer): Promise<void>;
  /** Frees the key: the request failed and may be tried again. */
  abandon(request: KeyedRequest): Promise<void>;
}

/**
 * The key of a request; undefined when it has none.
 *
 * @throws ProblemError `malformed-request` when it is not 1 to 255 visible ASCII characters
 */
export const idempotencyKey = (header: string | undefined): string | undefined => {
  if (header === undefined || /^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw new ProblemError('malformed-request', {
    faults: [{ pointer: '#header/Idempotency-Key', code: 'invalid_format', params: {} }],
  });
};

/** What makes two requests the same: method, path, body and who asks. */
export const fingerprintOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/**
 * Answers a keyed request once; the same request again gets the same answer. Failures are not kept, so that a
 * corrected or repeated request can succeed under the same key.
 *
 * @param report told when an answer could be given but not kept
 * @throws ProblemError `idempotency-key-reused` for another request under the key, `request-in-progress` while
 *   the first one runs
 */
export const once = async (
  store: IdempotencyStore,
  request: KeyedRequest,
  answer: () => Promise<KeptAnswer>,
  report: (error: unknown) => void,
): Promise<KeptAnswer & { readonly replayed: boolean }> => {
  const known = await store.begin(request);
  if (known && known.fingerprint !== request.fingerprint) throw new ProblemError('idempotency-key-reused');
  if (known && !known.answer) throw new ProblemError('request-in-progress', { retryAfter: 1 });
  if (known?.answer) return { ...known.answer, replayed: true };
  let given: KeptAnswer;
  try {
    given = await answer();
  } catch (error) {
    await store.abandon(request).catch(report);
    throw error;
  }
  // The change is made: not being able to keep the answer must not turn it into a failure.
  await store.finish(request, given).catch(report);
  return { ...given, replayed: false };
};

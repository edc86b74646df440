import { createHash } from 'node:crypto';
import { ProblemError } from './problem.ts';

/** An answer kept to be given again, byte by byte. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: string;
  /** Version of the record, source of its ETag. */
  readonly version?: number;
}

/** One use of an `Idempotency-Key`. */
export interface KeyedRequest {
  /** Id of the operation: each has its own keys. */
  readonly operation: string;
  readonly key: string;
  readonly fingerprint: string;
}

/** An answer under a key, and whether it was given before. */
export interface AnswerOnce extends KeptAnswer {
  readonly replayed: boolean;
}

/** Where answers are kept for 24 hours. */
export interface IdempotencyStore {
  /**
   * Answers a keyed request once; the same request again gets the same answer. What an answer changes and the answer
   * itself are kept together or not at all, also when the process ends in between. Failures are not kept, so that a
   * corrected or repeated request can succeed under the same key.
   *
   * @throws ProblemError `idempotency-key-reused` for another request under the key, `request-in-progress` while the
   *   first one runs
   */
  once(request: KeyedRequest, answer: () => Promise<KeptAnswer>): Promise<AnswerOnce>;
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

/** What makes two requests the same: method, path, version decided on, body and who asks. */
export const fingerprintOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

import type { Fault, ProblemKey } from '@officine-coesione/contract';

/** A problem to answer with (RFC 9457). Its message is for logs: callers read title, detail and errors. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly key: ProblemKey;
  readonly faults: readonly Fault[];
  /** Seconds after which to try again, for 429 and 503. */
  readonly retryAfter: number | undefined;
  /** Path to ask instead, for 308; the query of the call is kept. */
  readonly location: string | undefined;

  constructor(
    key: ProblemKey,
    options: { faults?: readonly Fault[]; retryAfter?: number; location?: string; cause?: unknown } = {},
  ) {
    super(key, { cause: options.cause });
    this.key = key;
    this.faults = options.faults ?? [];
    this.retryAfter = options.retryAfter;
    this.location = options.location;
  }
}

import { problemBase } from '@officine-coesione/contract/problem-types';
import type { FieldError, Problem, ProblemKey } from '@officine-coesione/contract';

const brand = Symbol.for('@officine-coesione/sdk/error');

/** Any error of this package. Names are literal: they survive minification and two copies of the package. */
export class CoesioneError extends Error {
  override readonly name: string = 'CoesioneError';
  readonly [brand] = true;

  /** Whether a value is an error of this package, of this copy or of another. */
  static is(value: unknown): value is CoesioneError {
    return typeof value === 'object' && value !== null && brand in value;
  }

  /** What may be logged: no credential is ever in it. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message };
  }
}

/** The client was set up, or called, in a way that cannot work. */
export class ConfigurationError extends CoesioneError {
  override readonly name = 'ConfigurationError';
}

/** The API could not be reached. */
export class ConnectionError extends CoesioneError {
  override readonly name = 'ConnectionError';
}

/** The API did not answer in time. */
export class TimeoutError extends CoesioneError {
  override readonly name = 'TimeoutError';
}

/** The caller gave up. */
export class AbortError extends CoesioneError {
  override readonly name = 'AbortError';
}

/** The answer is not what the API promises: not JSON, or not of the right shape. */
export class ResponseShapeError extends CoesioneError {
  override readonly name = 'ResponseShapeError';
}

/** The API answered with a problem (RFC 9457). */
export class ProblemError extends CoesioneError {
  override readonly name = 'ProblemError';
  /** URI of the kind of problem. */
  readonly type: string;
  /** Short sentence, in the language of the client. */
  readonly title: string;
  /** HTTP status. */
  readonly status: number;
  /** What happened this time. */
  readonly detail: string | undefined;
  /** Reference to quote when asking for help. */
  readonly instance: string | undefined;
  /** Every value to correct, for a validation problem. */
  readonly errors: readonly FieldError[];
  /** Seconds after which the API asks to try again. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.detail ?? problem.title);
    this.type = problem.type ?? 'about:blank';
    this.title = problem.title;
    this.status = problem.status;
    this.detail = problem.detail;
    this.instance = problem.instance;
    this.errors = problem.errors ?? [];
    this.retryAfter = retryAfter;
  }

  /** Whether this is the problem with this key, e.g. `error.isA('validation-failed')`. */
  isA(key: ProblemKey): boolean {
    return this.type === problemBase + key;
  }

  override toJSON(): Record<string, unknown> {
    const { type, title, status, detail, instance, errors } = this;
    return { ...super.toJSON(), type, title, status, detail, instance, errors };
  }
}

import { problemBase } from '@officine-coesione/contract/problem-types';
import type { FieldError, Problem, ProblemKey } from '@officine-coesione/contract';

/** One attempt of a call, as it went. */
export interface Attempt {
  /** When it was sent, milliseconds since 1970. */
  readonly at: number;
  /** How long it took, milliseconds. */
  readonly took: number;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** Name of the error it ended with. */
  readonly error?: string | undefined;
  /** `Request-Id` of the answer. */
  readonly requestId?: string | undefined;
}

/** What an error is made with. */
export interface ErrorOptions {
  readonly cause?: unknown;
  readonly attempts?: readonly Attempt[];
}

/** Where an error keeps the names of its classes: the same in every copy of this package. */
const brand = Symbol.for('@officine-coesione/sdk/error');

/**
 * Any error of this package. Names are literal, so they survive minification; `is` knows the errors of
 * another copy of the package, too, where `instanceof` does not.
 *
 * @example
 * ```ts
 * import { CoesioneError, ConnectionError, NotFoundProblem } from '@officine-coesione/sdk';
 *
 * try {
 *   await coesione.programmes.retrieve('no-such-programme');
 * } catch (error) {
 *   if (NotFoundProblem.is(error)) console.log(error.status); // → 404
 *   else if (ConnectionError.is(error)) console.log('Please try again later.');
 *   else throw error;
 *   console.error(JSON.stringify(error), error.attempts.length);
 * }
 * ```
 */
export class CoesioneError extends Error {
  /** Name of the class. */
  static readonly kind: string = 'CoesioneError';
  /** Name of the class. */
  override readonly name: string;
  /** Every attempt that was made, the last one last. */
  readonly attempts: readonly Attempt[];

  constructor(message: string, { cause, attempts = [] }: ErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.kind;
    this.attempts = attempts;
    const kinds: string[] = [];
    for (
      let kind = new.target as typeof CoesioneError | undefined;
      kind?.kind;
      kind = Object.getPrototypeOf(kind) as typeof CoesioneError
    )
      kinds.push(kind.kind);
    Object.defineProperty(this, brand, { value: kinds });
  }

  /** Whether a value is an error of this kind, of this copy of the package or of another. */
  static is<Kind extends abstract new (...values: never[]) => CoesioneError>(
    this: Kind,
    value: unknown,
  ): value is InstanceType<Kind> {
    const kinds = (value as { [brand]?: readonly string[] } | null | undefined)?.[brand];
    return kinds?.includes((this as unknown as typeof CoesioneError).kind) ?? false;
  }

  /** What may be logged: no credential is ever in it. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, attempts: this.attempts };
  }
}

/** The client was set up, or called, in a way that cannot work. */
export class ConfigurationError extends CoesioneError {
  static override readonly kind: string = 'ConfigurationError';
  declare readonly name: 'ConfigurationError';
}

/** The API could not be reached, or the connection was lost. */
export class ConnectionError extends CoesioneError {
  static override readonly kind: string = 'ConnectionError';
  declare readonly name: 'ConnectionError';
}

/** The API did not answer within `timeout`, or not before the `deadline`. */
export class TimeoutError extends CoesioneError {
  static override readonly kind: string = 'TimeoutError';
  declare readonly name: 'TimeoutError';
}

/** The caller gave up; `cause` is the reason of its signal. */
export class AbortError extends CoesioneError {
  static override readonly kind: string = 'AbortError';
  declare readonly name: 'AbortError';
}

/** The answer is not what the API promises: not JSON, too large, or not of the right shape. */
export class ResponseShapeError extends CoesioneError {
  static override readonly kind: string = 'ResponseShapeError';
  declare readonly name: 'ResponseShapeError';
}

/** The API answered with a problem (RFC 9457); an error without a document is one of type `about:blank`. */
export class ProblemError extends CoesioneError {
  static override readonly kind: string = 'ProblemError';
  declare readonly name: string;
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
  /** Members of the problem beyond those of the standard. */
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Seconds after which the API asks to try again. */
  readonly retryAfter: number | undefined;
  /** That instant. */
  readonly retryAt: Date | undefined;

  constructor(problem: Problem, { retryAfter, ...options }: ProblemErrorOptions = {}) {
    const { type = 'about:blank', title, status, detail, instance, ...extensions } = problem;
    super(detail ?? title, options);
    this.type = type;
    this.title = title;
    this.status = status;
    this.detail = detail;
    this.instance = instance;
    this.extensions = extensions;
    this.retryAfter = retryAfter;
    this.retryAt = retryAfter === undefined ? undefined : new Date(Date.now() + retryAfter * 1000);
  }

  /** Whether this is the problem with this key, e.g. `error.isA('already-registered')`. */
  isA(key: ProblemKey): boolean {
    return this.type === problemBase + key;
  }

  override toJSON(): Record<string, unknown> {
    const { type, title, status, detail, instance, extensions, retryAfter } = this;
    return { ...extensions, ...super.toJSON(), type, title, status, detail, instance, retryAfter };
  }
}

/** What a problem is made with. */
export interface ProblemErrorOptions extends ErrorOptions {
  /** Seconds. */
  readonly retryAfter?: number | undefined;
}

/**
 * 422: some values must be corrected.
 *
 * @example
 * ```ts
 * import { ValidationProblem, type RegistrationRequest } from '@officine-coesione/sdk';
 *
 * const incomplete = { language: 'en' } as RegistrationRequest;
 * const refusal = await coesione.registrations.create(incomplete).catch((error: unknown) => error);
 * if (ValidationProblem.is(refusal))
 *   for (const { pointer, message } of refusal.errors) console.log(pointer, message);
 * ```
 */
export class ValidationProblem extends ProblemError {
  static override readonly kind: string = 'ValidationProblem';
  declare readonly name: 'ValidationProblem';

  /** Every value to correct. */
  get errors(): readonly FieldError[] {
    return (this.extensions['errors'] as readonly FieldError[] | undefined) ?? [];
  }
}

/** 401: no token, or one that is not accepted. */
export class AuthenticationProblem extends ProblemError {
  static override readonly kind: string = 'AuthenticationProblem';
  declare readonly name: 'AuthenticationProblem';
}

/** 403: the token does not allow this call, or the page does not. */
export class PermissionProblem extends ProblemError {
  static override readonly kind: string = 'PermissionProblem';
  declare readonly name: 'PermissionProblem';
}

/** 404: the thing does not exist, or is not public. */
export class NotFoundProblem extends ProblemError {
  static override readonly kind: string = 'NotFoundProblem';
  declare readonly name: 'NotFoundProblem';
}

/**
 * 409, 412, 428: the thing is not in the state the call supposes. Read it again, decide again.
 *
 * @example
 * ```ts
 * import { ConflictProblem } from '@officine-coesione/sdk';
 *
 * const authority = coesione.withOptions({ auth: 'the token of an officer' });
 * const [registration] = (await authority.registrations.list({ status: ['submitted'] })).items;
 * if (registration) {
 *   await authority.registrations.validate(registration);
 *   await authority.registrations.validate(registration).catch((error: unknown) => {
 *     console.log(ConflictProblem.is(error)); // → true
 *   });
 * }
 * ```
 */
export class ConflictProblem extends ProblemError {
  static override readonly kind: string = 'ConflictProblem';
  declare readonly name: 'ConflictProblem';
}

/**
 * 429: too many requests; `retryAt` says when to try again.
 *
 * @example
 * ```ts
 * import { RateLimitProblem } from '@officine-coesione/sdk';
 *
 * const page = await coesione.programmes.list().catch((error: unknown) => {
 *   if (RateLimitProblem.is(error)) console.log('Try again at', error.retryAt);
 *   else throw error;
 * });
 * ```
 */
export class RateLimitProblem extends ProblemError {
  static override readonly kind: string = 'RateLimitProblem';
  declare readonly name: 'RateLimitProblem';
}

/** 500 and beyond: the API failed. */
export class ServerProblem extends ProblemError {
  static override readonly kind: string = 'ServerProblem';
  declare readonly name: 'ServerProblem';
}

const byStatus: Readonly<Record<number, typeof ProblemError>> = {
  401: AuthenticationProblem,
  403: PermissionProblem,
  404: NotFoundProblem,
  409: ConflictProblem,
  412: ConflictProblem,
  422: ValidationProblem,
  428: ConflictProblem,
  429: RateLimitProblem,
};

/** The error of a problem, of the class of its status. */
export const problemError = (problem: Problem, options: ProblemErrorOptions): ProblemError =>
  new (byStatus[problem.status] ?? (problem.status >= 500 ? ServerProblem : ProblemError))(problem, options);

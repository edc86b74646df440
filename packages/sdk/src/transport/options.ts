import type { Language, OperationId } from '@officine-coesione/contract';
import type { Messages } from './message.ts';
import type { ResponseCache } from './cache.ts';
import type { Validate } from './validate.ts';

/** Where a client tells what it does; `console` is one. */
export interface Logger {
  debug(message: string, details?: object): void;
  info(message: string, details?: object): void;
  warn(message: string, details?: object): void;
  error(message: string, details?: object): void;
}

/** What a middleware knows of the attempt it wraps. */
export interface AttemptContext {
  /** Id of the operation, e.g. `searchOrganisations`. */
  readonly operation: OperationId;
  /** 1 for the first attempt of a call. */
  readonly attempt: number;
}

/**
 * Wraps each attempt of each call. A token is added after every middleware: none of them sees it.
 *
 * @example
 * ```ts
 * import type { Middleware } from '@officine-coesione/sdk';
 *
 * const named: Middleware = (request, next) => {
 *   request.headers.set('X-Client', 'my-site/2.1');
 *   return next(request);
 * };
 * const client = coesione.withOptions({ middleware: [named] });
 * await client.programmes.list();
 * ```
 */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: AttemptContext,
) => Promise<Response>;

/** How calls go out. */
export interface SenderOptions {
  /** Address of the API, base path included, e.g. `https://api.example.it/rest/coesione/v1/partenariato`. */
  readonly baseUrl: string;
  /** Signs each attempt, after every middleware: see `bearer`. */
  readonly authorise?: Middleware | undefined;
  /** Language of what the API says; `it` unless said. */
  readonly locale?: Language | undefined;
  /** What is said by the client itself: `english` unless `italian` is given. */
  readonly messages?: Messages | undefined;
  /** Milliseconds to wait for each attempt, body included; 10,000 unless said. */
  readonly timeout?: number | undefined;
  /** How many times a failed call is tried again; 2 unless said. */
  readonly retries?: number | undefined;
  /** The largest body accepted, bytes; 64 MiB unless said. */
  readonly maxBytes?: number | undefined;
  /** Keeps answers; clients may share one. */
  readonly cache?: ResponseCache | false | undefined;
  /** Checks answers. */
  readonly validate?: Validate | undefined;
  /** Stand-in for the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Wrap each attempt; the first one is the outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
}

/** What one call may change. */
export interface CallOptions {
  /** Gives the call up. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait for each attempt. */
  readonly timeout?: number | undefined;
  /** When the call, with all its attempts, must be over: an instant, or milliseconds from now. */
  readonly deadline?: Date | number | undefined;
  /** How many times this call is tried again when it fails. */
  readonly retries?: number | undefined;
  /** Key that makes a POST safe to repeat; one is made unless given. */
  readonly idempotencyKey?: string | undefined;
}

/** What the call of a list may change; the deadline is that of the whole walk. */
export interface ListOptions extends CallOptions {
  /** Asks for the next page while this one is being read. */
  readonly prefetch?: boolean | undefined;
}

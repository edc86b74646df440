import ky, { HTTPError, TimeoutError as KyTimeoutError } from 'ky';
import type {
  AnswerOf,
  BodyOf,
  Language,
  OperationId,
  ParametersOf,
  Problem,
  QueryOf,
  Route,
} from '@officine-coesione/contract';
import {
  AbortError,
  ConfigurationError,
  ConnectionError,
  ProblemError,
  ResponseShapeError,
  TimeoutError,
} from './error.ts';
import { urlOf } from './url.ts';

/** How a client is set up. */
export interface CoesioneOptions {
  /** Address of the API, base path included, e.g. `https://api.example.it/rest/coesione/v1/partenariato`. */
  readonly baseUrl: string;
  /** Bearer token, or what gives it: asked for at each call. */
  readonly token?: string | (() => string | Promise<string>);
  /** Language of labels and messages; `it` unless said. */
  readonly language?: Language;
  /** Milliseconds to wait for each answer; 10,000 unless said. */
  readonly timeout?: number;
  /** How many times a failed call is tried again; 2 unless said. */
  readonly retries?: number;
  /** Stand-in for the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** What one call may change. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds to wait for each answer. */
  readonly timeout?: number;
  /** How many times this call is tried again when it fails. */
  readonly retries?: number;
  /** Key that makes a POST safe to repeat; one is made unless given. */
  readonly idempotencyKey?: string;
}

/** What a call sends. */
export interface Sent<Id extends OperationId> {
  readonly parameters?: ParametersOf<Id>;
  readonly query?: QueryOf<Id>;
  readonly body?: BodyOf<Id>;
  /** Version on which a change was decided; sent as `If-Match`. */
  readonly version?: number;
}

/** Sends a call of the contract and gives its answer. */
export type Send = <Id extends OperationId>(
  route: Route<Id>,
  sent?: Sent<Id>,
  options?: CallOptions,
) => Promise<AnswerOf<Id>>;

/**
 * The way every call of a client goes out: retries of what is safe to repeat (a POST is, by its
 * `Idempotency-Key`), `Retry-After` honoured, a timeout, problems as typed errors.
 */
export const senderOf = (client: CoesioneOptions): Send => {
  try {
    new URL(client.baseUrl);
  } catch {
    throw new ConfigurationError(`"baseUrl" must be an absolute address, not "${client.baseUrl}".`);
  }
  return async (route, sent = {}, options = {}) => {
    const url = urlOf(client.baseUrl, route.path, sent.parameters ?? {}, sent.query);
    try {
      const response = await ky(url, {
        method: route.method,
        headers: await headersOf(client, route, sent, options),
        ...(sent.body === undefined ? {} : { json: sent.body }),
        retry: {
          limit: options.retries ?? client.retries ?? 2,
          methods: ['get', 'post'],
          jitter: true,
          statusCodes: [408, 429, 500, 502, 503, 504],
        },
        timeout: options.timeout ?? client.timeout ?? 10_000,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        ...(options.signal ? { signal: options.signal } : {}),
        ...(client.fetch ? { fetch: client.fetch } : {}),
      });
      return await bodyOf(response);
    } catch (error) {
      throw errorOf(error, url, options.signal);
    }
  };
};

const headersOf = async (
  { token, language }: CoesioneOptions,
  route: Route,
  { version }: { readonly version?: number },
  { idempotencyKey }: CallOptions,
): Promise<Record<string, string>> => ({
  Accept: 'application/json, application/problem+json',
  'Accept-Language': language ?? 'it',
  ...(token ? { Authorization: `Bearer ${typeof token === 'function' ? await token() : token}` } : {}),
  ...(route.method === 'POST' ? { 'Idempotency-Key': idempotencyKey ?? crypto.randomUUID() } : {}),
  ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
});

const bodyOf = async <Body>(response: Response): Promise<Body> => {
  try {
    return (await response.json()) as Body;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ResponseShapeError(`The answer of ${response.url} is not JSON.`);
  }
};

/** One of our errors; never the one of the transport, which carries the request and its credentials. */
const errorOf = (error: unknown, url: URL, signal: AbortSignal | undefined): unknown => {
  const where = url.origin + url.pathname;
  if (error instanceof HTTPError) return problemOf(error, where);
  if (signal?.aborted) return new AbortError(`The call of ${where} was given up.`);
  if (error instanceof KyTimeoutError) return new TimeoutError(`${where} did not answer in time.`);
  if (error instanceof ResponseShapeError) return error;
  if (error instanceof Error) return new ConnectionError(`${where} cannot be reached.`);
  return error;
};

const problemOf = ({ response, data }: HTTPError, where: string): Error => {
  const problem = asProblem(data);
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return problem
    ? new ProblemError(problem, Number.isFinite(retryAfter) ? retryAfter : undefined)
    : new ResponseShapeError(`${where} answered ${response.status} without a problem document.`);
};

const asProblem = (data: unknown): Problem | undefined => {
  const value: unknown = typeof data === 'string' ? parsed(data) : data;
  return typeof value === 'object' && value !== null && 'title' in value && 'status' in value
    ? (value as Problem)
    : undefined;
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

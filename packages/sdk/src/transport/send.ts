import ky, { isKyError, isTimeoutError } from 'ky';
import type {
  AnswerOf,
  BodyOf,
  ExchangeFormat,
  FileFormat,
  OperationId,
  ParametersOf,
  QueryOf,
  Route,
} from '@officine-coesione/contract';
import { mergePatchType } from '@officine-coesione/contract/routes';
import { attempt, type Line, type Received } from './attempt.ts';
import {
  AbortError,
  CoesioneError,
  ConnectionError,
  ResponseShapeError,
  TimeoutError,
  type Attempt,
} from './error.ts';
import { english, say, type Messages } from './message.ts';
import { deprecationOf, rateLimitOf, type Answered, type CacheState, type Meta } from './meta.ts';
import type { CallOptions, SenderOptions } from './options.ts';
import { waitAfter } from './retry.ts';
import { baseOf, urlOf } from './url.ts';
import type { Rejected } from './validate.ts';

/** What a call sends. */
export interface Sent<Id extends OperationId> {
  /** Segments of the path. */
  readonly parameters?: ParametersOf<Id>;
  /** Filters. */
  readonly query?: QueryOf<Id>;
  /** Body of the request; sent as JSON. */
  readonly body?: BodyOf<Id>;
  /** A file in the place of a body; its `type` is sent as its media type. */
  readonly content?: Blob | undefined;
  /** Version on which a change was decided; sent as `If-Match`. */
  readonly version?: number;
}

/** Sends a call of the contract and gives its answer. */
export interface Send {
  <Id extends OperationId>(
    route: Route<Id>,
    sent?: Sent<Id>,
    options?: CallOptions,
  ): Promise<Answered<AnswerOf<Id>>>;
  /** The whole of a list, or another form of an answer, as it streams: no cache keeps it, no schema looks at it. */
  <Id extends OperationId>(
    route: Route<Id>,
    sent: Omit<Sent<Id>, 'query'> & { readonly query: FileQuery<Id> | FormQuery<Id> },
    options: CallOptions | undefined,
    asFile: true,
  ): Promise<Response>;
  /** What the client says by itself. */
  readonly messages: Messages;
}

/** The filters of a list, and the kind of file that all of it is wanted as. */
export type FileQuery<Id extends OperationId> = Omit<QueryOf<Id>, 'cursor' | 'limit' | 'fields' | 'embed'> & {
  readonly format: FileFormat;
};

/** The filters of an answer, the form it is wanted in, and what may be asked of that form. */
export type FormQuery<Id extends OperationId> = QueryOf<Id> & {
  readonly format: ExchangeFormat;
  /** Version of an SDMX message. */
  readonly version?: '2.1.0' | '2.0.0';
  /** SDMX-CSV: codes, names in columns of their own, or both in one. */
  readonly labels?: 'id' | 'name' | 'both';
  /** SDMX-CSV: keys before the dimensions. */
  readonly keys?: 'none' | 'obs' | 'series' | 'both';
  /** SDMX-CSV: periods as they are, or as days. */
  readonly timeFormat?: 'original' | 'normalized';
};

/** A `Received` with where it came from. */
export interface Kept extends Received {
  readonly state: CacheState;
  readonly receivedAt: number;
}

/** Fetches, with further headers; the signal is of all who wait for the answer. */
export type Fetching = (
  headers: Record<string, string>,
  signal: AbortSignal | undefined,
) => Promise<Received>;

let senders = 0;

/** The longest time that a timer can count, milliseconds. */
const longest = 2 ** 31 - 1;

/** `crypto.randomUUID` is there for pages served by https alone. */
const randomKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/**
 * The way every call of a client goes out: one address, retries of what is safe to repeat (a POST is, by
 * its `Idempotency-Key`), a timeout for each attempt and a deadline for all, problems as typed errors.
 * A page that makes one kind of call needs no more than this and one resource.
 *
 * @example
 * ```ts
 * import { Programmes, senderOf } from '@officine-coesione/sdk';
 *
 * const programmes = new Programmes(senderOf({ baseUrl }));
 * console.log((await programmes.list({ cycle: ['2021-2027'] })).items.length);
 * ```
 *
 * @throws {ConfigurationError} when `baseUrl` is not an absolute address.
 */
export const senderOf = (client: SenderOptions): Send => {
  const { locale = 'it', messages = english, authorise, cache, middleware = [] } = client;
  const base = baseOf(client.baseUrl, messages);
  // What is asked for with a token is kept apart from what others ask for.
  const whose = authorise ? `${++senders} ` : '';

  const send = async (
    { id, method, path }: Route<OperationId>,
    { parameters = {}, query = {}, body, content, version }: Sent<OperationId> = {},
    options: CallOptions = {},
    asFile = false,
  ): Promise<unknown> => {
    const url = urlOf(base, path, parameters, query, messages);
    const where = url.split('?', 1)[0]!;
    const { signal, timeout = client.timeout ?? 10_000, retries = client.retries ?? 2 } = options;
    const maxBytes = client.maxBytes ?? 2 ** 26;
    const deadline =
      typeof options.deadline === 'number' ? Date.now() + options.deadline : options.deadline?.getTime();
    const attempts: Attempt[] = [];
    const line: Line = {
      where,
      operation: id,
      messages,
      attempts,
      middleware: authorise ? [...middleware, authorise] : middleware,
      fetch: client.fetch ?? fetch,
      maxBytes,
      asFile,
    };
    const fetching: Fetching = async (more, until) => {
      let received: Received | undefined;
      let wait = 0;
      await ky(url, {
        method,
        headers: {
          Accept: 'application/json, */*;q=0.1',
          'Accept-Language': locale,
          ...(method === 'PATCH' && { 'Content-Type': mergePatchType }),
          ...(method === 'POST' && { 'Idempotency-Key': options.idempotencyKey ?? randomKey() }),
          ...(version !== undefined && { 'If-Match': `"${version}"` }),
          ...more,
        },
        ...(body !== undefined && { json: body }),
        ...(content && { body: content }),
        ...(until && { signal: until }),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        timeout: Math.min(timeout, longest),
        ...(deadline! >= 0 && {
          totalTimeout: Math.min(Math.max(0, deadline! - Date.now()), longest),
        }),
        throwHttpErrors: false,
        retry: {
          limit: retries,
          methods: ['get', 'post', 'delete'],
          // Ky goes round; how often and when is ours to say.
          shouldRetry: ({ error }) => {
            const after = waitAfter(error, attempts.length, deadline);
            if (after === undefined) return false;
            wait = after;
            return true;
          },
          delay: () => wait,
          jitter: false,
        },
        fetch: async (input) => {
          received = await attempt(line, input as Request, until);
          return new Response();
        },
      }).catch((error: unknown) => {
        // Not the error of the transport, which carries the request.
        if (isTimeoutError(error)) throw new TimeoutError(say(messages, 'timeout', where), { attempts });
        if (!isKyError(error)) throw error;
        throw new ConnectionError(say(messages, 'unreachable', where), { cause: error.cause, attempts });
      });
      return received!;
    };

    try {
      signal?.throwIfAborted();
      if (asFile) return (await fetching({}, signal)).file;
      const { status, headers, text, state, receivedAt } =
        cache && method === 'GET'
          ? await cache.through(
              {
                key: `${whose}${locale} ${url}`,
                policy: [timeout, deadline, retries, maxBytes, messages.timeout].join(),
                signal,
                authorised: !!authorise,
              },
              fetching,
            )
          : { ...(await fetching({}, signal)), state: 'miss' as const, receivedAt: Date.now() };
      const parsed = jsonOf(text, () => say(messages, 'json', where), attempts);
      const { answer, rejected } = client.validate?.(id, parsed, 'fields' in query) ?? {
        answer: parsed,
        rejected: [],
      };
      const meta: Meta = {
        status,
        requestId: headers.get('Request-Id') ?? undefined,
        etag: headers.get('ETag') ?? undefined,
        cache: state,
        receivedAt: new Date(receivedAt),
        rateLimit: state === 'hit' || state === 'stale' ? undefined : rateLimitOf(headers),
        deprecation: deprecationOf(headers),
      };
      return carrying(answer as object, meta, rejected);
    } catch (error) {
      if (signal?.aborted)
        throw new AbortError(say(messages, 'aborted', where), { cause: signal.reason, attempts });
      // A refusal of the client itself knows nothing of the attempts before it.
      if (CoesioneError.is(error) && !error.attempts.length) Object.assign(error, { attempts });
      throw error;
    }
  };
  return Object.assign(send as Omit<Send, 'messages'> as Send, { messages });
};

/** The answer with what is known of it, out of the way of JSON and of copies. */
const carrying = (answer: object, meta: Meta, rejected: readonly Rejected[]): object =>
  Object.defineProperties(answer, { meta: { value: meta }, rejected: { value: rejected } });

const jsonOf = (text: string, message: () => string, attempts: readonly Attempt[]): unknown => {
  try {
    const answer: unknown = text ? JSON.parse(text) : {};
    if (Object(answer) === answer) return answer;
  } catch {
    // Cut short, or no JSON at all.
  }
  throw new ResponseShapeError(message(), { attempts });
};

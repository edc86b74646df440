import { basePath, type AnswerOf, type OperationId } from '@officine-coesione/contract';
import { checked, languageOf, type Asked } from './asked.ts';
import { Faults, refuse, responseOf, type Fault } from './fault.ts';
import { Keys } from './keys.ts';
import { answered, refused, type Outgoing } from './outgoing.ts';
import { Refusal } from './problem.ts';
import { Quota } from './quota.ts';
import { RecordedData } from './recorded-data.ts';
import { recording } from './recording.ts';
import { calledBy } from './routing.ts';
import { unlessAborted, wait } from './wait.ts';

/** How an in-memory API is set up. */
export interface MemoryApiOptions {
  /** Address it answers at, base path included. */
  readonly baseUrl?: string;
  /** The time, in milliseconds since 1970; that of the machine unless given. */
  readonly clock?: () => number;
  /** Calls a minute before 429; more than a test makes unless said. */
  readonly rateLimit?: number;
}

/** What an operation can be made to answer: a body, or a response that goes out as it is. */
export type Answer<Id extends OperationId> = AnswerOf<Id> | Response;

/** An answer, or what gives one at each call. */
export type Given<Id extends OperationId> =
  Answer<Id> | ((request: Request, asked: Asked) => Answer<Id> | Promise<Answer<Id>>);

/** A call as it came. */
export interface ReceivedRequest {
  /** Id of the operation; undefined when no operation has this address. */
  readonly operation: OperationId | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** The body: parsed when it is JSON, undefined when there is none. */
  readonly body: unknown;
}

/** The API in memory. */
export interface MemoryApi {
  /** Address to give the client. */
  readonly baseUrl: string;
  /** Stand-in for the global `fetch`: an address that is not below `baseUrl` cannot be reached. */
  readonly fetch: typeof fetch;
  /**
   * Answers a request, for libraries that intercept `fetch`, e.g. as the handler of msw
   * ``http.all(`${api.baseUrl}/*`, ({ request }) => api.handle(request))``. A lost connection is `Response.error()`.
   */
  readonly handle: (request: Request) => Promise<Response>;
  /** Says what an operation answers from now on. The call is still checked by the contract. */
  readonly answer: <Id extends OperationId>(operation: Id, given: Given<Id>) => void;
  /** Makes calls of an operation go wrong, or of all of them (`*`). The fault asked for first is met first. */
  readonly fail: (operation: OperationId | '*', fault: Fault) => void;
  /** What was asked, oldest first. */
  readonly requests: readonly ReceivedRequest[];
  /** Starts anew: nothing asked, nothing written, nothing overridden, no fault to come, nobody waiting. */
  readonly reset: () => void;
}

/**
 * The API in memory, for tests and for pages without a server: its answers were recorded from the reference
 * server, what is written to it is checked by the contract and found again, and faults can be asked for.
 *
 * It holds a small registry (the programmes of three regions, the national ones and those of territorial
 * cooperation, with their partnerships and organisations). Lists take every filter and order; `q` takes each
 * word of a title, and each title whole. Counts (`embed=facets`) are those of the unfiltered list, figures those
 * of the whole country, of `pr-fesr-fse-plus-basilicata-2021-2027` and of 2024 to 2026. A call of which nothing
 * is recorded gets 501 and says how to {@link MemoryApi.answer} it. Validating a registration publishes nothing.
 *
 * @example
 * ```ts
 * import { Coesione } from '@officine-coesione/sdk';
 * import { memoryApi } from '@officine-coesione/sdk/testing';
 *
 * const api = memoryApi();
 * const coesione = new Coesione({ baseUrl: api.baseUrl, fetch: api.fetch });
 * api.fail('searchOrganisations', { status: 503, retryAfter: 1, times: 1 });
 * const page = await coesione.organisations.list({ category: ['B'] });
 * console.log(page.items.length, api.requests.length);
 * ```
 */
export const memoryApi = ({
  baseUrl = `https://api.example.it${basePath}`,
  clock = Date.now,
  rateLimit = 100_000,
}: MemoryApiOptions = {}): MemoryApi => {
  const base = new URL(baseUrl).href.replace(/\/+$/, '');
  const requests: ReceivedRequest[] = [];
  const faults = new Faults();
  const overrides = new Map<string, Given<OperationId>>();
  const begin = () => ({
    data: new RecordedData(recording, clock),
    keys: new Keys<Outgoing | Response>(),
    quota: new Quota(rateLimit, clock),
    /** Ends when the API is reset. */
    life: new AbortController(),
  });
  let state = begin();

  const answerTo = async (asked: Asked, request: Request): Promise<Outgoing | Response> => {
    const given = overrides.get(asked.operation.id);
    const body = typeof given === 'function' ? await given(request, asked) : given;
    if (body instanceof Response) return body.clone();
    const found = body ? { body, language: asked.language } : state.data.answer(asked);
    return answered(asked.operation, found, request.headers);
  };

  /** The same answer for the same `Idempotency-Key`. */
  const answerOnce = async (asked: Asked, request: Request, text: string): Promise<Outgoing | Response> => {
    const key = asked.operation.method === 'GET' ? null : request.headers.get('Idempotency-Key');
    if (key === null) return answerTo(asked, request);
    const { answer, replayed } = await state.keys.once(
      `${asked.operation.id} ${key}`,
      JSON.stringify([asked.url.pathname, asked.ifVersion, text, request.headers.get('Authorization')]),
      () => answerTo(asked, request),
    );
    if (answer instanceof Response) return answer.clone();
    return replayed ? { ...answer, headers: { ...answer.headers, 'Idempotency-Replayed': 'true' } } : answer;
  };

  const handle = async (request: Request): Promise<Response> => {
    const { life, quota } = state;
    const path = pathBelow(base, request.url);
    if (path === undefined) return Response.error();
    const operation = calledBy(request.method, path)?.operation.id as OperationId | undefined;
    const { method, url, headers } = request;
    const received = { operation, method, url, headers, body: undefined as unknown };
    requests.push(received);
    const requestId = `00000000-0000-4000-8000-${String(requests.length).padStart(12, '0')}`;
    const text = await request.clone().text();
    received.body = asRead(text);

    const fault = faults.next(operation);
    const signal = AbortSignal.any([request.signal, life.signal]);
    if (fault.delay !== undefined) await wait(fault.delay, signal);
    const { exceeded, counted } = quota.spend();
    const answer = await (async () => {
      if (exceeded) throw exceeded;
      refuse(fault);
      return answerOnce(checked(request, path, text), request, text);
    })().catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      return refused(error, languageOf(headers.get('Accept-Language')), requestId);
    });
    if (fault.drop === true || isLost(answer)) return Response.error();
    const response =
      answer instanceof Response ? new Response(answer.body, answer) : responseOf(answer, fault, signal);
    for (const [name, value] of Object.entries({
      ...counted,
      ...(response.status === 429 && { 'X-RateLimit-Remaining': '0' }),
      'Request-Id': requestId,
      Date: new Date(clock()).toUTCString(),
      Vary: 'Accept-Language, Accept-Encoding',
    }))
      if (!response.headers.has(name)) response.headers.set(name, value);
    return Object.defineProperty(response, 'url', { value: url });
  };

  return {
    baseUrl: base,
    handle,
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const response = await unlessAborted(handle(request), request.signal);
      if (isLost(response)) throw new TypeError('fetch failed');
      return response;
    },
    answer: (operation, given) => void overrides.set(operation, given),
    fail: (operation, fault) => faults.add(operation, fault),
    requests,
    reset() {
      state.life.abort(new TypeError('The in-memory API was reset.'));
      state = begin();
      requests.length = 0;
      overrides.clear();
      faults.clear();
    },
  };
};

/** Whether it stands for a connection that was lost. */
const isLost = (answer: object): boolean => answer instanceof Response && answer.type === 'error';

/** The path of an address below the base address; undefined when it is not below it. */
const pathBelow = (base: string, url: string): string | undefined => {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address.startsWith(`${base}/`) ? address.slice(base.length) : undefined;
};

const asRead = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
};

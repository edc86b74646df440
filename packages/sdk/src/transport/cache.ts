import type { Received } from './attempt.ts';
import { ConnectionError, ProblemError, RateLimitProblem, ServerProblem, TimeoutError } from './error.ts';
import type { Fetching, Kept } from './send.ts';

/** An answer that is kept: plain data, so that any store can hold it. */
export interface CacheEntry {
  /** The body. */
  readonly text: string;
  /** HTTP status. */
  readonly status: number;
  /** Headers, by name. */
  readonly headers: [string, string][];
  /** When the API gave or confirmed it, milliseconds since 1970. */
  readonly receivedAt: number;
}

/** Where answers are kept beyond the memory of the client: a `Map` is one. */
export interface CacheStore {
  /** What is kept under a key; undefined when nothing is. */
  get(key: string): CacheEntry | undefined | Promise<CacheEntry | undefined>;
  /** Keeps an answer in place of the one before; waited for when it gives a promise. */
  set(key: string, entry: CacheEntry): unknown;
  /** Forgets what is no longer there, or must not be kept. */
  delete?(key: string): unknown;
}

/** How a cache is set up. */
export interface CacheOptions {
  /**
   * How much is kept in memory, characters; 5,000,000 unless said. An answer counts for its text and 500 more;
   * the one unused for longest goes first.
   */
  readonly characters?: number;
  /**
   * For how many seconds an answer may still serve when the API cannot be reached; a day unless said here or
   * by the API, and never longer than either says.
   */
  readonly staleIfError?: number;
  /** A second place, asked when memory has nothing. */
  readonly store?: CacheStore;
}

/** Answers of a cache as plain data: made on a server, sent along with its page, taken up in the browser. */
export type Snapshot = readonly (readonly [string, CacheEntry])[];

/**
 * Keeps answers as `Cache-Control` allows (RFC 9111): fresh ones are given at once, older ones are asked
 * for with their ETag, those of an API that cannot be reached are given as `stale`. Callers that ask for
 * the same thing at the same time share one request.
 *
 * @example
 * ```ts
 * import { Coesione, ResponseCache } from '@officine-coesione/sdk';
 *
 * const cache = new ResponseCache({ staleIfError: 3600 });
 * const coesione = new Coesione({ baseUrl, cache });
 * await coesione.territories.list();
 * const { meta } = await coesione.territories.list();
 * console.log(meta.cache); // → hit
 *
 * const elsewhere = new ResponseCache().hydrate(cache.snapshot());
 * ```
 */
export class ResponseCache {
  readonly #entries = new Map<string, CacheEntry>();
  readonly #flights = new Map<string, Flight>();
  readonly #options: CacheOptions;
  #size = 0;

  constructor(options: CacheOptions = {}) {
    this.#options = options;
  }

  /** What is kept in memory, as plain data. Answers got with a token are left out. */
  snapshot(): Snapshot {
    return [...this.#entries].filter(([key]) => !/^\d/.test(key));
  }

  /** Takes up what another cache has kept. */
  hydrate(snapshot: Snapshot): this {
    for (const [key, entry] of snapshot) this.#keep(key, entry);
    return this;
  }

  /** Forgets everything. */
  clear(): void {
    this.#entries.clear();
    this.#size = 0;
  }

  /** @internal The answer to a question, from here or from the API. */
  async through({ key, policy, signal, authorised }: Question, fetching: Fetching): Promise<Kept> {
    // What a token opens stays here.
    const store = authorised ? undefined : this.#options.store;
    return this.#shared(key + policy, signal, async (until) => {
      const entry = this.#entries.get(key) ?? (await quietly(() => store?.get(key)));
      if (entry) {
        // The one used last goes last.
        this.#keep(key, entry);
        if (Date.now() < entry.receivedAt + secondsIn(entry, 'max-age') * 1000) return kept(entry, 'hit');
      }
      const forget = async () => {
        this.#keep(key);
        await quietly(() => store?.delete?.(key));
      };
      const etag = entry && new Headers(entry.headers).get('ETag');
      try {
        const received = await fetching(etag ? { 'If-None-Match': etag } : {}, until);
        const confirmed = received.status === 304 ? entry : undefined;
        if (!confirmed && !mayBeKept(received, authorised)) {
          if (entry) await forget();
          return { ...received, state: 'miss', receivedAt: Date.now() };
        }
        const fresh = entryOf(received, confirmed);
        if (mayBeKept(fresh, authorised)) {
          this.#keep(key, fresh);
          await quietly(() => store?.set(key, fresh));
        } else await forget();
        return kept(fresh, confirmed ? 'revalidated' : 'miss');
      } catch (error) {
        if (isOutage(error)) {
          if (entry && this.#maySubstitute(entry)) return kept(entry, 'stale');
        } else if (ProblemError.is(error)) await forget();
        throw error;
      }
    });
  }

  /** One request for all who ask at the same time; given up when all of them have given up. */
  async #shared(
    key: string,
    signal: AbortSignal | undefined,
    start: (until: AbortSignal) => Promise<Kept>,
  ): Promise<Kept> {
    let flight = this.#flights.get(key);
    if (!flight) {
      const controller = new AbortController();
      const answer = start(controller.signal).finally(() => {
        if (this.#flights.get(key) === flight) this.#flights.delete(key);
      });
      flight = { answer, controller, waiting: 0 };
      this.#flights.set(key, flight);
    }
    const { answer, controller } = flight;
    flight.waiting++;
    if (!signal) return answer;
    return new Promise((resolve, reject) => {
      const leave = () => {
        if (--flight.waiting === 0) {
          this.#flights.delete(key);
          controller.abort(signal.reason);
        }
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      void answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  /** Keeps an answer instead of the one before, or of none; those unused for longest make room. */
  #keep(key: string, entry?: CacheEntry): void {
    const { characters = 5_000_000 } = this.#options;
    this.#size -= sizeOf(this.#entries.get(key));
    this.#entries.delete(key);
    if (!entry || sizeOf(entry) > characters) return;
    this.#entries.set(key, entry);
    this.#size += sizeOf(entry);
    for (const oldest of this.#entries.keys()) if (this.#size > characters) this.#keep(oldest);
  }

  #maySubstitute(entry: CacheEntry): boolean {
    const { staleIfError } = this.#options;
    const allowed = secondsIn(entry, 'stale-if-error', staleIfError ?? 86_400);
    const seconds = Math.min(staleIfError ?? allowed, allowed);
    return (
      !controlOf(entry).includes('must-revalidate') &&
      Date.now() < entry.receivedAt + (secondsIn(entry, 'max-age') + seconds) * 1000
    );
  }
}

/** @internal What is asked for, by whom. */
export interface Question {
  readonly key: string;
  /** How patient the caller is: only those who are equally so share a request. */
  readonly policy: string;
  readonly signal: AbortSignal | undefined;
  readonly authorised: boolean;
}

interface Flight {
  readonly answer: Promise<Kept>;
  readonly controller: AbortController;
  /** How many callers wait for it. */
  waiting: number;
}

/** Characters an answer counts for: its headers and its key are some. */
const sizeOf = (entry: CacheEntry | undefined): number => (entry ? entry.text.length + 500 : 0);

/** A store that fails costs a copy, not the answer. */
const quietly = async <Given>(work: () => Given): Promise<Awaited<Given> | undefined> => {
  try {
    return await work();
  } catch {
    return undefined;
  }
};

const kept = ({ text, status, headers, receivedAt }: CacheEntry, state: Kept['state']): Kept => ({
  text,
  status,
  headers: new Headers(headers),
  receivedAt,
  state,
});

/** What to keep of an answer; a 304 confirms the copy, with its newer headers (RFC 9111, 4.3.4). */
const entryOf = ({ status, headers, text }: Received, confirmed: CacheEntry | undefined): CacheEntry => ({
  text: confirmed?.text ?? text,
  status: confirmed?.status ?? status,
  // The others are of that one exchange, or a secret of it.
  headers: [...new Map([...(confirmed?.headers ?? []), ...headers])].filter(([name]) =>
    /^(etag|cache-control|request-id|deprecation|sunset|x-ratelimit-.*)$/.test(name),
  ),
  // It may come out of another cache, which says for how long it was there.
  receivedAt: Date.now() - (Number(headers.get('Age')) || 0) * 1000,
});

/** What has headers: an answer, or what is kept of it. */
interface Headed {
  readonly headers: Iterable<[string, string]>;
}

const controlOf = ({ headers }: Headed): string =>
  [...headers].find(([name]) => name.toLowerCase() === 'cache-control')?.[1].toLowerCase() ?? '';

const secondsIn = (entry: Headed, directive: string, otherwise = 0): number => {
  const control = controlOf(entry);
  const seconds = new RegExp(`\\b${directive}=(\\d+)`).exec(control)?.[1];
  return control.includes('no-cache') && directive === 'max-age' ? 0 : Number(seconds ?? otherwise);
};

/** What was got with a token is kept only when it is for all (RFC 9111, 3.5). */
const mayBeKept = (entry: Headed, authorised: boolean): boolean => {
  const control = controlOf(entry);
  return control !== '' && !control.includes('no-store') && (!authorised || control.includes('public'));
};

/** The API fails or cannot be reached: a copy is better than nothing (RFC 5861). */
const isOutage = (error: unknown): boolean =>
  [ConnectionError, TimeoutError, ServerProblem, RateLimitProblem].some((kind) => kind.is(error));

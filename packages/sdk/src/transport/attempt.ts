import type { OperationId, Problem } from '@officine-coesione/contract';
import { textOf } from './body.ts';
import {
  ConfigurationError,
  ConnectionError,
  ResponseShapeError,
  problemError,
  type Attempt,
} from './error.ts';
import { say, type MessageKey, type Messages } from './message.ts';
import type { Middleware } from './options.ts';
import { secondsOf } from './retry.ts';

/** What the API answered, its body read. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The answer itself, its body unread: of a file. */
  readonly file?: Response;
}

/** How the attempts of one call go out. */
export interface Line {
  /** Address of the call, for messages: no query. */
  readonly where: string;
  readonly operation: OperationId;
  readonly messages: Messages;
  readonly middleware: readonly Middleware[];
  readonly fetch: typeof fetch;
  readonly maxBytes: number;
  /** Whether a file is wanted: its body is for the caller to read. */
  readonly asFile?: boolean;
  /** What was tried; grows with each attempt. */
  readonly attempts: Attempt[];
}

/** An attempt that goes on. */
type Tried = { -readonly [Key in keyof Attempt]: Attempt[Key] };

/**
 * One attempt. It ends with the signal of its request, whatever a middleware does.
 *
 * @param until - what that signal is made of beside the timeout
 */
export const attempt = async (line: Line, request: Request, until?: AbortSignal): Promise<Received> => {
  const { signal } = request;
  const tried: Tried = { at: Date.now(), took: 0 };
  line.attempts.push(tried);
  try {
    return await new Promise((resolve, reject) => {
      const stop = () => reject(signal.reason as Error);
      signal.addEventListener('abort', stop);
      if (signal.aborted) stop();
      else exchange(line, request, tried).then(resolve, reject);
    });
  } catch (error) {
    tried.error = until?.aborted
      ? 'AbortError'
      : signal.aborted
        ? 'TimeoutError'
        : (error as Error | undefined)?.name;
    throw error;
  } finally {
    tried.took = Date.now() - tried.at;
  }
};

/** The middlewares around the token around `fetch`; the body read; a problem thrown. */
const exchange = async (line: Line, first: Request, tried: Tried): Promise<Received> => {
  const { attempts, messages, where, operation } = line;
  const fail = (key: MessageKey, ...values: (string | number)[]) =>
    new ResponseShapeError(say(messages, key, where, ...values), { attempts });
  const context = { operation, attempt: attempts.length };
  // A middleware may ask, too, but has no copy to give.
  const hasCopy = first.headers.has('If-None-Match');
  const response = await line.middleware.reduceRight<(request: Request) => Promise<Response>>(
    (next, wrap) => (request) => wrap(request, next, context),
    (request) => sent(line, request),
  )(first);
  const { status, headers } = response;
  tried.status = status;
  tried.requestId = headers.get('Request-Id') ?? undefined;
  if (line.asFile && response.ok) return { status, headers, text: '', file: response };
  const text = await textOf(response, line.maxBytes).catch((error: unknown) => lost(line, first, error));
  if (text === undefined) throw fail('tooLarge', line.maxBytes);
  if (status === 304) {
    if (!hasCopy) throw fail('notModified');
  } else if (status >= 400)
    throw problemError(problemOf(text, response), {
      attempts,
      retryAfter: secondsOf(headers.get('Retry-After'), headers.get('Date')),
    });
  else if (text && !/[/+]json *(;|$)/i.test(headers.get('Content-Type') ?? ''))
    throw fail('media', headers.get('Content-Type') ?? '?');
  return { status, headers, text };
};

/** Sends, and follows redirects within the API; one to another site is refused, none takes a body along. */
const sent = async (line: Line, request: Request): Promise<Response> => {
  const { fetch, where, messages, attempts } = line;
  const { origin } = new URL(request.url);
  try {
    let response = await fetch(request, { redirect: 'manual' });
    for (let hops = 0; ; hops++) {
      const { url, type, status, headers, body } = response;
      // A browser does not say where a redirect leads, but takes the token off before another site.
      const opaque = type === 'opaqueredirect';
      const redirect = opaque || /^30[12378]$/.test(`${status}`);
      const location = opaque ? request.url : redirect ? headers.get('Location') : url;
      const to = new URL(location || '', url || request.url);
      if (!redirect && to.origin === origin) return response;
      await body?.cancel();
      if (request.method !== 'GET' || hops > 3 || !location || to.origin !== origin)
        throw new ConfigurationError(say(messages, 'redirect', where), { attempts });
      response = await fetch(new Request(to, request), { redirect: opaque ? 'follow' : 'manual' });
    }
  } catch (error) {
    return lost(line, request, error);
  }
};

/** Tells a lost connection from a call given up and from our own refusals. */
const lost = ({ messages, where, attempts }: Line, { signal }: Request, error: unknown): never => {
  if (signal.aborted || ConfigurationError.is(error)) throw error;
  // The error of another client may carry the request, and so the token.
  const cause = 'request' in Object(error) ? (error as Error).cause : error;
  throw new ConnectionError(say(messages, 'unreachable', where), { cause, attempts });
};

const problemOf = (text: string, { status, statusText }: Response): Problem => {
  try {
    const problem = JSON.parse(text) as Partial<Problem> | null;
    if (problem?.title) return { ...problem, title: problem.title, status };
  } catch {
    // Not a problem document: what a gateway says.
  }
  return { title: statusText || `HTTP ${status}`, status };
};

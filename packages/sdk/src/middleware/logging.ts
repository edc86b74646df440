import { deprecationOf } from '../transport/meta.ts';
import type { Logger, Middleware } from '../transport/options.ts';

/** How much is told: each level tells what those after it tell, too. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** Headers whose value is nobody's business. */
const secret = /authorization|cookie|token|secret|key|signature/i;

/**
 * Tells of each attempt (`debug`, with its headers), of answers that are errors and of calls that will go
 * away (`warn`), of lost connections (`error`). Bodies and filters are never told, nor what signs a call.
 *
 * @param logger - `console` is one
 * @param least - the least that is told
 *
 * @example
 * ```ts
 * import { logging, senderOf } from '@officine-coesione/sdk';
 *
 * const send = senderOf({ baseUrl, middleware: [logging(console, 'warn')] });
 * ```
 */
export const logging = (logger: Logger, least: LogLevel = 'debug'): Middleware => {
  const warned = new Set<string>();
  const tell = (level: LogLevel, message: string, details: object): void => {
    if (levels.indexOf(level) < levels.indexOf(least)) return;
    try {
      logger[level](message, details);
    } catch {
      // A line that cannot be written costs no call.
    }
  };
  return async (request, next, { operation, attempt }) => {
    const url = request.url.split('?', 1)[0];
    const start = Date.now();
    const told = (more: object) => ({
      method: request.method,
      url,
      attempt,
      took: Date.now() - start,
      ...more,
    });
    try {
      const response = await next(request);
      const { status, headers } = response;
      const requestId = headers.get('Request-Id') ?? undefined;
      tell(status < 400 ? 'debug' : 'warn', `${operation}: ${status}`, {
        ...told({ status, requestId }),
        headers: Object.fromEntries(
          [...request.headers].map(([name, value]) => [name, secret.test(name) ? '…' : value]),
        ),
      });
      const deprecation = deprecationOf(headers);
      if (deprecation && !warned.has(operation)) {
        warned.add(operation);
        tell('warn', `${operation}: deprecated`, deprecation);
      }
      return response;
    } catch (error) {
      tell('error', `${operation}: ${(error as Error).name}`, told({ message: (error as Error).message }));
      throw error;
    }
  };
};

import type { Middleware } from '../transport/options.ts';

/** A `traceparent`; ids of zeros alone are none. */
const valid = /^00-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-([\da-f]{2})$/;

/**
 * Adds a `traceparent` to each attempt, so that a call is found again in the logs of the API. It goes to
 * the API alone, as every middleware.
 *
 * @param current - the `traceparent` in force, whose trace is gone on with; a new trace is begun without
 * @see https://www.w3.org/TR/trace-context/
 *
 * @example
 * ```ts
 * import { Coesione, traceContext } from '@officine-coesione/sdk';
 *
 * const coesione = new Coesione({ baseUrl, middleware: [traceContext()] });
 * ```
 */
export const traceContext =
  (current?: () => string | undefined): Middleware =>
  (request, next) => {
    const [, trace, flags] = valid.exec(current?.() ?? '') ?? [];
    request.headers.set('traceparent', `00-${trace ?? hexadecimal(16)}-${hexadecimal(8)}-${flags ?? '01'}`);
    return next(request);
  };

const hexadecimal = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

import type { Auth } from './auth.ts';
import { ConfigurationError } from './error.ts';
import { english, say, type Messages } from './message.ts';
import type { Middleware } from './options.ts';

/**
 * Sends a bearer token with each call, and once more with another one when the API refuses it (RFC 6750).
 * To be used as `authorise`, so that no other middleware sees the token.
 *
 * @param auth - the token, or what gives one
 * @param api - the address of the API: the token is sent nowhere else
 *
 * @example
 * ```ts
 * import { bearer, senderOf } from '@officine-coesione/sdk';
 *
 * const send = senderOf({ baseUrl, authorise: bearer('my-token', { baseUrl }) });
 * ```
 */
export const bearer = (
  auth: Auth,
  { baseUrl, messages = english }: { readonly baseUrl: string; readonly messages?: Messages },
): Middleware => {
  const token = typeof auth === 'function' ? auth : () => auth;
  const bear = (request: Request, value: string): Request => {
    // A copy: a middleware still holds the request, and its body may be wanted again.
    const signed = request.clone();
    try {
      signed.headers.set('Authorization', `Bearer ${value}`);
      return signed;
    } catch {
      // The error of the platform quotes the value.
      throw new ConfigurationError(say(messages, 'auth'));
    }
  };
  return async (request, next) => {
    if (new URL(request.url).origin !== new URL(baseUrl).origin) return next(request);
    const { signal } = request;
    const given = await token({ signal });
    if (!given) return next(request);
    const response = await next(bear(request, given));
    if (response.status !== 401) return response;
    const other = await token({ rejected: given, signal });
    if (!other || other === given) return response;
    await response.body?.cancel();
    return next(bear(request, other));
  };
};

import type { MiddlewareHandler } from 'hono';
import type { Exchange } from './exchange.ts';
import { isThisMachine } from './secure-address.ts';

/**
 * Answers on this machine only under the name of the public address: whoever makes a name of theirs lead here (DNS
 * rebinding) finds nothing.
 *
 * @param publicUrl `https://host[:port]` that the public uses; beyond this machine, proxies decide on names
 */
export const underOwnName = (publicUrl: string): MiddlewareHandler<Exchange> => {
  const { host, hostname } = new URL(publicUrl);
  return async (c, next) =>
    isThisMachine(hostname) && new URL(c.req.url).host !== host ? c.notFound() : next();
};

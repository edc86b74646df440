import { isIPv4, isIPv6 } from 'node:net';
import type { ExchangeContext } from './exchange.ts';

/**
 * Who calls, for counting: an IPv4 address, or the /64 of an IPv6 one, since a single subscriber has a whole /64.
 *
 * @param trustedProxies how many proxies of ours append to `X-Forwarded-For`; what stands further left is the
 *   caller's own word and is not believed
 */
export const clientOf = (c: ExchangeContext, trustedProxies: number): string => {
  const peer = c.env?.incoming?.socket.remoteAddress ?? 'unknown';
  if (trustedProxies === 0) return networkOf(peer);
  const hops = (c.req.header('X-Forwarded-For') ?? '').split(',').map((hop) => hop.trim());
  return networkOf(hops.at(-trustedProxies) || peer);
};

/** The network an address is counted under. */
export const networkOf = (address: string): string => {
  const bare = address.replace(/^\[|\](:\d+)?$/g, '').replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped) return mapped;
  if (isIPv6(bare)) return `${expand(bare).slice(0, 4).join(':')}::/64`;
  const withoutPort = bare.replace(/:\d+$/, '');
  return isIPv4(withoutPort) ? withoutPort : 'unknown';
};

const expand = (address: string): string[] => {
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const start = groups(head);
  const end = groups(tail);
  const missing = Math.max(0, 8 - start.length - end.length);
  return [...start, ...Array<string>(tail === undefined ? 0 : missing).fill('0'), ...end].map((group) =>
    group.replace(/^0+(?=.)/, ''),
  );
};

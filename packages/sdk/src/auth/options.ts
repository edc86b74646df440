import type { Language } from '@officine-coesione/contract';
import { ConfigurationError } from '../transport/error.ts';
import { say } from './message.ts';

/** How an authorization server is reached. */
export interface AuthorizationServerOptions {
  /** Milliseconds to wait for each answer, body included; 10,000 unless said. */
  readonly timeout?: number | undefined;
  /** Language of the messages of errors; `it` unless said. */
  readonly locale?: Language | undefined;
  /** Stand-in for the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Tells the time, milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** An address, if a secret may be sent to it: https, or http on this machine (RFC 8252, section 8.3). */
export const secureAddress = (address: unknown): URL | undefined => {
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
  const local = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? '');
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && local);
  return secure && !url.username && !url.password ? url : undefined;
};

/** An address as messages show it: no query. */
export const shown = (address: string | URL): string => {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
};

/**
 * The values of options that must be there, the addresses among them.
 *
 * @throws {ConfigurationError} that names the option and never its value.
 */
export const demanded = (
  { locale }: AuthorizationServerOptions,
  addresses: Readonly<Record<string, string | undefined>>,
  values: Readonly<Record<string, unknown>>,
): void => {
  for (const [name, address] of Object.entries(addresses))
    if (!secureAddress(address)) throw new ConfigurationError(say(locale, 'address', name));
  for (const [name, value] of Object.entries(values))
    if (!value) throw new ConfigurationError(say(locale, 'missing', name));
};

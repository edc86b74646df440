import { allowInsecureRequests, customFetch, type TokenEndpointResponse } from 'oauth4webapi';
import { textOf } from '../transport/body.ts';
import { CoesioneError, ConfigurationError, ConnectionError, TimeoutError } from '../transport/error.ts';
import { say } from './message.ts';
import { secureAddress, shown, type AuthorizationServerOptions } from './options.ts';
import { presentable, refusalOf, unusable, type Sent } from './refusal.ts';
import type { IssuedToken } from './token-cache.ts';

/** What a library call needs to go out our way. */
interface RequestOptions {
  readonly [customFetch]: (url: string, sent: Sent) => Promise<Response>;
  readonly [allowInsecureRequests]: boolean;
}

/** The largest answer accepted, bytes: a token with many claims takes a few thousands. */
const limit = 262_144;

/** The token of an answer, if it is one that stands in `Authorization: Bearer`. */
export const issuedToken = (
  { locale }: AuthorizationServerOptions,
  where: string,
  answer: TokenEndpointResponse,
): IssuedToken => {
  if (answer.token_type !== 'bearer')
    throw unusable(locale, where, `token_type "${presentable(answer.token_type)}"`);
  return { accessToken: answer.access_token, expiresIn: answer.expires_in };
};

/**
 * Lets the library ask a server and judge its answer: within the time, without redirects, the answer
 * bounded, every failure an error of ours. What the library throws holds bodies and tokens in `cause`:
 * only its sentence is kept.
 */
export const exchange = async <Answer>(
  options: AuthorizationServerOptions,
  where: string,
  call: (request: RequestOptions) => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await call({
      [customFetch]: (url, sent) => asked(options, url, sent),
      // Deprecated only to stand out: `asked` itself refuses http beyond this machine.
      [allowInsecureRequests]: true,
    });
  } catch (error) {
    throw CoesioneError.is(error) ? error : unusable(options.locale, where, (error as Error).message);
  }
};

const asked = async (
  { fetch: ask = fetch, timeout = 10_000, locale }: AuthorizationServerOptions,
  address: string,
  sent: Sent,
): Promise<Response> => {
  const url = secureAddress(address);
  if (!url) throw unusable(locale, shown(address), say(locale, 'address', 'endpoint'));
  const where = shown(url);
  try {
    const response = await ask(address, {
      method: sent.method,
      headers: sent.headers,
      ...(sent.body ? { body: sent.body } : {}),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
      throw new ConfigurationError(say(locale, 'redirect', where));
    const text = await textOf(response, limit);
    if (text === undefined) throw unusable(locale, where, say(locale, 'tooLarge', `${limit}`));
    if (!response.ok) throw refusalOf(locale, where, response.status, text, sent);
    return new Response(text, { headers: { 'Content-Type': response.headers.get('Content-Type') ?? '' } });
  } catch (error) {
    if (CoesioneError.is(error)) throw error;
    if ((error as Error).name === 'TimeoutError') throw new TimeoutError(say(locale, 'timeout', where));
    // A platform says why by a code, such as that of a certificate; its whole error might hold the request.
    const { code } = ((error as Error).cause ?? {}) as { code?: unknown };
    throw new ConnectionError(say(locale, 'unreachable', where), {
      cause: typeof code === 'string' ? code : undefined,
    });
  }
};

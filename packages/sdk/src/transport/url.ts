import { ConfigurationError } from './error.ts';
import { say, type Messages } from './message.ts';

/** A value of a path or of a query. */
export type UrlValue = string | number | boolean;

/** The query of a call: a list is written as a repeated name, what is undefined is left out. */
export type UrlQuery = Readonly<Record<string, UrlValue | readonly UrlValue[] | undefined>>;

/**
 * The address of the API, without a slash at its end.
 *
 * @throws {ConfigurationError} when it is not an absolute `http` or `https` address, or holds credentials.
 */
export const baseOf = (baseUrl: string, messages: Messages): string => {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    // What may hold a credential is not shown.
    throw new ConfigurationError(say(messages, 'baseUrl', /[@?#]/.test(baseUrl) ? '…' : baseUrl));
  return url.origin + url.pathname.replace(/\/+$/, '');
};

/**
 * The address of a call: the segments of `path` filled in and encoded, below `base`.
 *
 * @throws {ConfigurationError} when a value is missing, is no text, or would climb out of the path.
 */
export const urlOf = (
  base: string,
  path: string,
  parameters: Readonly<Record<string, unknown>>,
  query: UrlQuery,
  messages: Messages,
): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = parameters[key];
    // `%2e%2e` climbs as `..` does: the URL standard says so. Half a surrogate pair cannot be encoded.
    if (!isText(value) || /^(\.|%2e){0,2}$|\p{Cs}/iu.test(String(value)))
      throw new ConfigurationError(say(messages, 'segment', key, describe(value)));
    return encodeURIComponent(String(value));
  });
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    for (const one of [value].flat()) {
      if (one === undefined) continue;
      if (!isText(one) && typeof one !== 'boolean')
        throw new ConfigurationError(say(messages, 'query', key, describe(one)));
      search.append(key, String(one));
    }
  return base + filled + (search.size ? `?${search.toString()}` : '');
};

const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || Number.isFinite(value);

/** Names a wrong value without a word of any language; an object may have no text. */
const describe = (value: unknown): string =>
  typeof value + (Object(value) === value ? '' : ` "${String(value)}"`);

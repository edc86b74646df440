import { ConfigurationError } from './error.ts';

/** A value of a path or of a query. */
export type UrlValue = string | number | boolean;

/** The query of a call: a list is written as a repeated name. */
export type UrlQuery = Readonly<Record<string, UrlValue | readonly UrlValue[] | undefined>>;

/**
 * The address of a call: the segments of `path` filled in and encoded, below `baseUrl`.
 *
 * @throws {ConfigurationError} when a segment is empty or would climb out of the path.
 */
export const urlOf = (
  baseUrl: string,
  path: string,
  parameters: Readonly<Record<string, UrlValue>>,
  query: UrlQuery = {},
): URL => {
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => segment(key, parameters[key]));
  const url = new URL(baseUrl.replace(/\/+$/, '') + filled);
  for (const [key, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? (value as readonly UrlValue[]) : [value as UrlValue | undefined])
      if (one !== undefined) url.searchParams.append(key, String(one));
  return url;
};

const segment = (key: string, value: unknown): string => {
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '')
    throw new ConfigurationError(
      `The path parameter "${key}" must be a non-empty text, not ${describe(value)}.`,
    );
  const encoded = encodeURIComponent(value);
  if (/^(\.|%2e){1,2}$/i.test(encoded))
    throw new ConfigurationError(`The path parameter "${key}" must not be "${value}".`);
  return encoded;
};

const describe = (value: unknown): string =>
  value === null ? 'null' : value === '' ? 'an empty one' : Array.isArray(value) ? 'a list' : typeof value;

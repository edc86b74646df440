import {
  bodyTypeOf,
  exchangeOptions,
  languages,
  validate,
  type Fault,
  type Language,
} from '@officine-coesione/contract';
import { readQuery, type Operation } from '@officine-coesione/contract/operations';
import { Refusal } from './problem.ts';
import { calledBy, notCalled, type Called } from './routing.ts';

/** A call that has passed the contract. */
export interface Asked extends Called {
  /** The query, each value as its text. */
  readonly query: ReadonlyMap<string, readonly string[]>;
  /** Names of the properties wanted of each item; undefined for all of them. */
  readonly fields: readonly string[] | undefined;
  /** Whether all of a list is wanted as a file, or another form of an answer. */
  readonly isFile: boolean;
  /** The body, as the contract reads it; undefined when there is none. */
  readonly body: unknown;
  /** Address of the call. */
  readonly url: URL;
  /** Version that a change was decided on, from `If-Match`; undefined when any will do. */
  readonly ifVersion: number | undefined;
  /** Language of the answer. */
  readonly language: Language;
}

/** The first language of ours that is accepted; Italian when none is. */
export const languageOf = (acceptLanguage: string | null): Language =>
  (acceptLanguage ?? '')
    .split(',')
    .map((range) => languages.find((language) => range.trim().toLowerCase().startsWith(language)))
    .find((language) => language !== undefined) ?? 'it';

/**
 * Holds a call against the contract. Who sends a bearer token, whatever it is, may do everything.
 *
 * @param path - below the base path
 * @param text - the body
 * @throws Refusal
 */
export const checked = (request: Request, path: string, text: string): Asked => {
  const called = calledBy(request.method, path);
  if (!called) throw notCalled(path);
  const { operation, parameters } = called;
  const { headers } = request;
  if (operation.access !== 'public' && !/^Bearer +\S/i.test(headers.get('Authorization') ?? ''))
    throw new Refusal('authentication-required');
  // A parameter of the wrong form names what cannot exist.
  if (!validate(operation.parameters, parameters).valid) throw new Refusal('not-found');
  const changes = operation.etag && operation.method !== 'GET';
  const ifVersion = changes ? versionOf(headers.get('If-Match')) : undefined;
  const url = new URL(request.url);
  const search = new URLSearchParams(url.searchParams);
  const asked = search.get('format');
  const form = operation.forms?.find((format) => format === asked);
  const isFile = form !== undefined || (operation.files?.some((format) => format === asked) ?? false);
  if (isFile) search.delete('format');
  for (const option of Object.keys(form ? exchangeOptions(form) : {})) search.delete(option);
  const read = readQuery(operation, search);
  if (!read.valid) throw new Refusal(read.problem, { faults: read.faults });
  return {
    operation,
    parameters,
    query: new Map(Object.entries(read.value).map(([name, value]) => [name, [value].flat().map(String)])),
    fields: read.fields,
    isFile,
    body: operation.body && bodyOf(operation, headers, text),
    url,
    ifVersion,
    language: languageOf(headers.get('Accept-Language')),
  };
};

const bodyOf = ({ method, body }: Operation, headers: Headers, text: string): unknown => {
  const [type = ''] = (headers.get('Content-Type') ?? '').split(';');
  if (type.trim().toLowerCase() !== bodyTypeOf(method)) throw new Refusal('unsupported-media-type');
  const read = validate(body!, parsed(text));
  if (!read.valid) throw new Refusal('validation-failed', { faults: read.faults });
  return read.value;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('malformed-request', { faults: [{ pointer: '', code: 'invalid_json', params: {} }] });
  }
};

/**
 * The version of `If-Match`; undefined for `*`.
 *
 * @throws Refusal `precondition-required` without it, `precondition-failed` when it holds no version
 */
const versionOf = (ifMatch: string | null): number | undefined => {
  const fault = (code: Fault['code']): Fault => ({ pointer: '#header/If-Match', code, params: {} });
  if (!ifMatch) throw new Refusal('precondition-required', { faults: [fault('required')] });
  if (ifMatch === '*') return undefined;
  const [, version] = /^(?:W\/)?"(\d{1,10})(?:-[\w-]*)?"$/.exec(ifMatch) ?? [];
  if (version === undefined) throw new Refusal('precondition-failed', { faults: [fault('invalid_format')] });
  return Number(version);
};

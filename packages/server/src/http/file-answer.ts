import { fileFormats } from '@officine-coesione/contract';
import type { FileFormat } from '@officine-coesione/contract';
import type { Operation } from '@officine-coesione/contract/operations';
import type { ListFile } from '../files/list-file.ts';
import type { ExchangeContext } from './exchange.ts';
import { accepts, mostWanted } from './preference.ts';
import { ProblemError } from './problem.ts';

/** Items of a page of a file. */
export const filePage = 500;

/** What makes a part of a list: a file is the whole of it. */
const ofPages = ['cursor', 'limit', 'fields', 'embed'];

/**
 * The kind of file that is asked for: by the query name `format`, which a link can carry, or else by `Accept`;
 * undefined when a page is wanted.
 *
 * @throws ProblemError `malformed-request`, `validation-failed`, `unknown-parameter`
 */
export const wantedFile = (
  { files }: Pick<Operation, 'files'>,
  accept: string | undefined,
  search: URLSearchParams,
): FileFormat | undefined => {
  if (!files) return undefined;
  const [given, ...others] = search.getAll('format');
  if (others.length > 0) throw refusal('malformed-request', 'format', 'repeated_parameter');
  const format = given === undefined ? negotiated(files, accept) : files.find((one) => one === given);
  if (given !== undefined && !format) throw refusal('validation-failed', 'format', 'unknown_choice');
  const part = format && ofPages.find((name) => search.has(name));
  // By Accept a page will do in place of the file, where JSON is taken too.
  const page = given === undefined && accepts(accept, 'application/json');
  if (part !== undefined && !page) throw refusal('unknown-parameter', part, 'not_with_file');
  return part === undefined ? format : undefined;
};

const negotiated = (files: readonly FileFormat[], accept: string | undefined): FileFormat | undefined => {
  const wanted = mostWanted(accept, ['application/json', ...files.map((format) => fileFormats[format])]);
  return wanted === 'application/json' ? undefined : files.find((format) => fileFormats[format] === wanted);
};

/** A refusal of a name of the query. */
export const refusal = (
  key: 'malformed-request' | 'validation-failed' | 'unknown-parameter',
  parameter: string,
  code: 'repeated_parameter' | 'unknown_choice' | 'not_with_file',
): ProblemError =>
  new ProblemError(key, { faults: [{ pointer: `#query/${parameter}`, code, params: { parameter } }] });

/** Answers with a file that a browser keeps instead of showing. */
export const fileAnswer = (c: ExchangeContext, { content, mediaType, name }: ListFile): Response =>
  new Response(content, {
    status: 200,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Language': c.get('language'),
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });

import { exchangeAnswers, exchangeFormats, exchangeOptions } from '@officine-coesione/contract';
import type { ExchangeFormat } from '@officine-coesione/contract';
import { cacheControl } from '@officine-coesione/contract/operations';
import type { Operation } from '@officine-coesione/contract/operations';
import type { FormRequest, Written } from '../exchange/written.ts';
import { bytesOf } from '../files/text-stream.ts';
import { entityTag, isFresh } from './etag.ts';
import type { ExchangeContext } from './exchange.ts';
import { refusal } from './file-answer.ts';
import { mostWantedOffer } from './preference.ts';
import { ProblemError } from './problem.ts';

/** A form that is asked for, with what is asked of it. */
export type WantedForm = Pick<FormRequest, 'format' | 'options' | 'acceptedAs'>;

/**
 * The form of an answer that is asked for: by what stands after the path and a dot, by the query name `format`, or
 * else by `Accept`; undefined when the usual answer is wanted. What the query asks of the form is taken out of it.
 *
 * @param ending - what stands after the path and a dot; undefined when nothing does
 * @throws ProblemError `not-found` for an ending of no form, `malformed-request`, `validation-failed`
 */
export const wantedForm = (
  { forms, mediaType = 'application/json' }: Pick<Operation, 'forms' | 'mediaType'>,
  accept: string | undefined,
  search: URLSearchParams,
  ending?: string,
): WantedForm | undefined => {
  if (!forms) return undefined;
  const given = ending === undefined ? taken(search, 'format') : undefined;
  if (ending !== undefined || given !== undefined) {
    const format = forms.find((form) =>
      ending === undefined ? form === given : exchangeFormats[form].ending === ending,
    );
    if (format) return { format, options: optionsOf(format, search) };
    throw ending === undefined
      ? refusal('validation-failed', 'format', 'unknown_choice')
      : new ProblemError('not-found');
  }
  const offers = [
    { mediaType, format: undefined, options: {} },
    ...forms.flatMap((format) =>
      exchangeAnswers(format).map((type) => ({ mediaType: type, format, options: exchangeOptions(format) })),
    ),
  ];
  const wanted = mostWantedOffer(accept, offers);
  if (!wanted?.offer.format) return undefined;
  const { format, mediaType: accepted } = wanted.offer;
  const isOwn = accepted === exchangeFormats[format].mediaType;
  return {
    format,
    options: optionsOf(format, search, isOwn ? wanted.parameters : undefined),
    ...(!isOwn && { acceptedAs: accepted }),
  };
};

/** A name of the query, out of it. */
const taken = (search: URLSearchParams, name: string): string | undefined => {
  const [value, ...others] = search.getAll(name);
  if (others.length > 0) throw refusal('malformed-request', name, 'repeated_parameter');
  search.delete(name);
  return value;
};

/** What is asked of a form: by the query, or else by the media type, or else what holds unless said. */
const optionsOf = (
  format: ExchangeFormat,
  search: URLSearchParams,
  parameters?: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(exchangeOptions(format)).map(([name, values]) => {
      const value = taken(search, name);
      if (value !== undefined && !values.includes(value))
        throw refusal('validation-failed', name, 'unknown_choice');
      return [name, value ?? parameters?.get(name.toLowerCase()) ?? values[0]];
    }),
  );

/**
 * Answers with a form of a published answer: tagged by what it is made from, and nothing of it is written for who
 * has it already. The tag is weak: what it is made from is the same, its bytes need not be.
 */
export const formAnswer = (
  c: ExchangeContext,
  { caching }: Pick<Operation, 'caching'>,
  body: object,
  { mediaType, name, pieces }: Written,
): Response => {
  const tag = `W/${entityTag(`${mediaType} ${name} ${JSON.stringify(body)}`)}`;
  const headers = new Headers({
    'Cache-Control': cacheControl(caching),
    'Content-Language': c.get('language'),
    ETag: tag,
  });
  if (isFresh(c.req.header('If-None-Match'), tag)) return new Response(null, { status: 304, headers });
  headers.set('Content-Type', mediaType);
  headers.set('Content-Disposition', `attachment; filename="${name}"`);
  return new Response(bytesOf(pieces()), { status: 200, headers });
};

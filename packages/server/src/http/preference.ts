import { languages } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';

interface Preference {
  readonly value: string;
  /** Weight, 0 to 1; 0 refuses. */
  readonly weight: number;
}

/** The values of an `Accept…` header, in lower case, the most wanted first (RFC 9110, section 12.4.2). */
const preferences = (header: string): Preference[] =>
  header
    .slice(0, 1000)
    .split(',')
    .map((entry): Preference => {
      const [value = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
      const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
      return { value, weight: weight >= 0 && weight <= 1 ? weight : 0 };
    })
    .filter(({ value }) => value !== '')
    .toSorted((a, b) => b.weight - a.weight);

/** The language to answer in: the most wanted of ours, Italian when none is. */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  for (const { value, weight } of preferences(acceptLanguage ?? '')) {
    if (weight === 0) break;
    const wanted = value.split('-')[0];
    const known = wanted === '*' ? 'it' : languages.find((language) => language === wanted);
    if (known) return known;
  }
  return 'it';
};

/**
 * Whether a caller takes this media type: the most specific range that covers it decides (RFC 9110,
 * section 12.5.1). Who takes `application/json` takes a problem document too: it is JSON.
 */
export const accepts = (accept: string | undefined, mediaType: string): boolean =>
  weightOf(accept, mediaType) > 0;

/** The media type that a caller wants most; the first of those wanted alike, undefined when none is taken. */
export const mostWanted = (accept: string | undefined, mediaTypes: readonly string[]): string | undefined =>
  mediaTypes
    .map((mediaType) => ({ mediaType, weight: weightOf(accept, mediaType) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)[0]?.mediaType;

const weightOf = (accept: string | undefined, mediaType: string): number => {
  if (accept === undefined || accept.trim() === '') return 1;
  const wanted = preferences(accept);
  const ranges = [
    mediaType,
    ...(mediaType.endsWith('+json') ? ['application/json'] : []),
    `${mediaType.split('/', 1)[0]}/*`,
    '*/*',
  ];
  const deciding = ranges
    .map((range) => wanted.find(({ value }) => value === range))
    .find((one) => one !== undefined);
  return deciding?.weight ?? 0;
};

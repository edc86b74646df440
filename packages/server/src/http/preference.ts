import { languages } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';

interface Preference {
  readonly value: string;
  /** Weight, 0 to 1; 0 refuses. */
  readonly weight: number;
  /** The others of its parameters, in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** The values of an `Accept…` header, in lower case, the most wanted first (RFC 9110, section 12.4.2). */
const preferences = (header: string): Preference[] =>
  header
    .slice(0, 1000)
    .split(',')
    .map((entry): Preference => {
      const [value = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
      const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
      const pairs = parameters
        .map((parameter) => /^([^=]+)="?([^"]*)"?$/.exec(parameter))
        .flatMap((found) => (found && found[1] !== 'q' ? [[found[1]!, found[2]!] as const] : []));
      return { value, weight: weight >= 0 && weight <= 1 ? weight : 0, parameters: new Map(pairs) };
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
  mostWantedOffer(
    accept,
    mediaTypes.map((mediaType) => ({ mediaType })),
  )?.offer.mediaType;

/** What can be answered with. */
export interface Offer {
  readonly mediaType: string;
  /** Values that its parameters take; a range that asks for others does not cover it. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
}

/** The offer that a caller wants most, as {@link mostWanted}, with the parameters of the range that decided. */
export const mostWantedOffer = <One extends Offer>(
  accept: string | undefined,
  offers: readonly One[],
): { readonly offer: One; readonly parameters?: ReadonlyMap<string, string> } | undefined =>
  offers
    .map((offer) => ({ offer, ...deciding(accept, offer) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)[0];

const weightOf = (accept: string | undefined, mediaType: string): number =>
  deciding(accept, { mediaType }).weight;

/** The range that decides on an offer: the most specific of those that cover it. */
const deciding = (
  accept: string | undefined,
  { mediaType, options = {} }: Offer,
): { readonly weight: number; readonly parameters?: ReadonlyMap<string, string> } => {
  if (accept === undefined || accept.trim() === '') return { weight: 1 };
  const wanted = preferences(accept);
  const values = new Map(Object.entries(options).map(([name, list]) => [name.toLowerCase(), list]));
  const covers = ({ parameters }: Preference): boolean =>
    [...parameters].every(([name, value]) => values.get(name)?.includes(value) ?? true);
  const ranges = [
    mediaType,
    ...(mediaType.endsWith('+json') ? ['application/json'] : []),
    `${mediaType.split('/', 1)[0]}/*`,
    '*/*',
  ];
  const named = wanted.filter(({ value }) => value === mediaType);
  // Who names it with parameters that it does not take means that one, and no other.
  if (named.length > 0) return named.find(covers) ?? { weight: 0 };
  const range = ranges
    .map((one) => wanted.find(({ value }) => value === one))
    .find((one) => one !== undefined);
  return { weight: range?.weight ?? 0 };
};

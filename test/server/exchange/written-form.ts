import { exchangeOptions, languages } from '@officine-coesione/contract';
import type { ExchangeFormat, IndicatorData, Language } from '@officine-coesione/contract';
import { figureForm } from '../../../packages/server/src/exchange/figure-forms.ts';

/** Every form of the figures. */
export const figureFormats = [
  'json-stat',
  'csv',
  'csv-excel',
  'xlsx',
  'sdmx-json',
  'sdmx-csv',
  'csvw',
  'data-package',
  'data-package-zip',
] as const satisfies readonly ExchangeFormat[];

export const api = 'https://api.example.it/rest/coesione/v1/partenariato';

/** A form of some figures, as bytes, as a reader gets them. */
export const bytesIn = (
  data: IndicatorData,
  format: ExchangeFormat,
  options: Readonly<Record<string, string>> = {},
  language: Language = languages[0],
): Uint8Array<ArrayBuffer> => {
  const usual = Object.fromEntries(
    Object.entries(exchangeOptions(format)).map(([key, [first]]) => [key, first]),
  );
  const { pieces } = figureForm(data, { format, options: { ...usual, ...options }, language, api });
  const parts = [...(pieces() as Iterable<string | Uint8Array>)].map((piece) => Buffer.from(piece as string));
  return new Uint8Array(Buffer.concat(parts));
};

/** The same as text. */
export const textIn = (...asked: Parameters<typeof bytesIn>): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesIn(...asked));

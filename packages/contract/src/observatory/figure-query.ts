import * as z from 'zod/mini';
import type { ExchangeFormat } from '../exchange-format.ts';
import { checkNuts } from '../identifiers/index.ts';
import { languages } from '../message/index.ts';
import { identifier, list, programmeCode, text } from '../schema.ts';

/** For links, which carry no header. */
export const inLanguage = {
  /** Language of labels, in the place of that of `Accept-Language`. */
  lang: z.optional(z.enum(languages)),
};

/** Which cells of an indicator are wanted. */
export const figureFilters = {
  /** Keys of programmes; `_T` or nothing = all together. */
  programme: z.optional(list(z.union([z.literal('_T'), programmeCode]), 200)),
  /** Territory, `IT` or NUTS 2; organisations that sit in programmes of that territory. */
  territory: z.optional(list(identifier(checkNuts, 5), 30)),
  /** Years, `YYYY`. */
  period: z.optional(list(text(4).check(z.regex(/^\d{4}$/)), 30)),
};

/** The forms in which figures can be had besides the usual answer. */
export const figureForms: readonly ExchangeFormat[] = [
  'json-stat',
  'csv',
  'csv-excel',
  'xlsx',
  'sdmx-json',
  'sdmx-csv',
  'csvw',
  'data-package',
  'data-package-zip',
];

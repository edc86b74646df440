import * as z from 'zod/mini';
import { checkNuts } from '../identifiers/index.ts';
import { languages } from '../message/index.ts';
import { identifier, list, programmeCode, text } from '../schema.ts';

/** A year, `YYYY`. */
export const year = text(4).check(z.regex(/^\d{4}$/));
/** Key of a programme; `_T` is all together. */
export const programme = z.union([z.literal('_T'), programmeCode]);
/** `IT`, or a NUTS 1 or 2. */
export const territory = identifier(checkNuts, 5);
/** Letter of a partner category; `_T` is all together. */
export const category = text(2).check(z.regex(/^(_T|[A-E])$/));
/** Territorial level of organisations; `_T` is all together. */
export const level = text(20).check(z.regex(/^(_T|[a-z_]+)$/));

/** For links, which carry no header. */
export const inLanguage = {
  /** Language of labels, in the place of that of `Accept-Language`. */
  lang: z.optional(z.enum(languages)),
};

/** Which cells of an indicator are wanted. */
export const figureFilters = {
  /** Keys of programmes; `_T` or nothing = all together. */
  programme: z.optional(list(programme, 200)),
  /** Territory, `IT` or NUTS 2; organisations that sit in programmes of that territory. */
  territory: z.optional(list(territory, 30)),
  /** Years, `YYYY`. */
  period: z.optional(list(year, 30)),
  /** Letters of partner categories, `_T` for all together; where the indicator has this dimension. */
  category: z.optional(list(category, 10)),
  /** Territorial levels of the organisations, `_T` for all together; where the indicator has this dimension. */
  level: z.optional(list(level, 10)),
};

import * as z from 'zod/mini';
import { date, entity, openCode, page, text } from '../schema.ts';

/** Key of a territory: `IT` or a NUTS code. */
export const territoryCode = text(5, 2).check(z.regex(/^IT([CFGHI](\d[0-9A-Z]?)?)?$/));

/** A statistical territory. */
export const Territory = entity({
  /** NUTS code, or `IT` for the whole country. */
  code: text(5),
  /** Official label, bilingual where it is. */
  title: text(100),
  /** Country, NUTS 1, 2 or 3. */
  level: openCode('territory-level'),
  /** The territory one level up; absent for the country. */
  parentCode: z.optional(text(5)),
  /** ISTAT code: two digits for a region, three for a province. */
  istatCode: z.optional(text(3)),
  /** ISTAT code of the supra-municipal unit; differs for metropolitan cities. */
  utsCode: z.optional(text(3)),
  /** Two letters of the province. */
  provinceSign: z.optional(text(2)),
  /** First day on which the row holds. */
  validFrom: date,
  /** Last day on which it holds; absent while it does. */
  validTo: z.optional(date),
});
/** A statistical territory. */
export type Territory = z.infer<typeof Territory>;

export const TerritoryPage = page(Territory);
/** A page of territories. */
export type TerritoryPage = z.infer<typeof TerritoryPage>;

import * as z from 'zod/mini';
import { Labels, entity, list, openCode, page, text, whole } from '../schema.ts';

/** Key of an indicator: capital letters, digits and underscores, as in the catalogue. */
export const indicatorCode = text(30).check(z.regex(/^[A-Z][A-Z0-9_]*$/));

/** What an indicator measures and how. */
export const IndicatorDefinition = entity({
  /** Key, e.g. `PART_N`. */
  code: text(30),
  title: Labels,
  description: Labels,
  type: openCode('indicator-type'),
  /** Unit of measure as shown: `n`, `%`. */
  unit: text(20),
  /** Decimals shown. */
  decimals: whole(0, 6),
  /** Which way is better: `higher`, `lower`, `target`, `neutral`. */
  direction: text(20),
  /** What values should lie between, in the unit of the indicator; where `direction` is `target`. */
  target: z.optional(entity({ from: z.number(), to: z.number() })),
  /** The formula in words and symbols. */
  formulaText: Labels,
  /** What is counted above the line. */
  numerator: Labels,
  /** What is counted below the line; absent for a plain count. */
  denominator: z.optional(Labels),
  /** Least denominator for a value to be shown. */
  minDenominator: whole(0, 1000),
  /** Dimensions it can be broken down by, e.g. `PARTNER_CATEGORY`. */
  dimensions: list(text(30), 10),
  /** Article it answers to. */
  legalReference: text(200),
  /** Version of the method, semantic. */
  methodVersion: text(20),
  /** ISO 8601 duration between values. */
  periodicity: text(20),
});
/** What an indicator measures and how. */
export type IndicatorDefinition = z.infer<typeof IndicatorDefinition>;

export const IndicatorDefinitionPage = page(IndicatorDefinition);
/** A page of indicators. */
export type IndicatorDefinitionPage = z.infer<typeof IndicatorDefinitionPage>;

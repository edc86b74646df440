import * as z from 'zod/mini';
import { Coverage } from './indicator-data.ts';
import { date, entity, openCode, page, text, uuid, whole } from '../schema.ts';

/** A record behind a figure; never a person. */
export const ExplainedRecord = entity({
  /** What it is: `membership`, `meeting`, `consultation`, `contribution`, `capacity-activity`, `partnership`, `territory` or the id of a code list. */
  kind: text(40),
  /** Identifier of the record, or its code; absent where it is not public. */
  recordId: z.optional(text(60)),
  /** What it is called, in the language asked for; absent where it is not public. */
  label: z.optional(text(500)),
  /** The partnership it is of; absent for records of a programme. */
  partnershipId: z.optional(uuid),
  /** Letter of its partner category; absent where it has none, or is of several. */
  category: z.optional(text(2)),
  level: z.optional(openCode('territorial-level')),
  /** What it adds above the line, where it is a number of its own. */
  n: z.optional(z.number()),
  /** What it adds below the line. */
  d: z.optional(z.number()),
  /** Days: how long it lasted, or with how much notice. */
  days: z.optional(whole(0, 100_000)),
  /** The day from which it lasts, while it has not ended. */
  since: z.optional(date),
  /** Why it was left out; absent where it was counted. */
  rule: z.optional(openCode('exclusion-rule')),
});
/** A record behind a figure. */
export type ExplainedRecord = z.infer<typeof ExplainedRecord>;

/** How one figure of an indicator comes about. */
export const IndicatorExplanation = entity({
  /** Key of the indicator. */
  indicator: text(30),
  /** Which cell. */
  cell: entity({
    programme: text(80),
    territory: text(5),
    category: text(2),
    level: text(20),
    period: text(4),
  }),
  /** The figure; absent where there is none. */
  value: z.optional(z.number()),
  /** Status as in the figures (SDMX CL_OBS_STATUS). */
  status: openCode('observation-status'),
  /** What was counted above the line; absent where it is not known or withheld. */
  numerator: z.optional(z.number()),
  /** What was counted below the line. */
  denominator: z.optional(z.number()),
  /** Lower end of the 95 % confidence interval, where the indicator has one. */
  lower: z.optional(z.number()),
  /** Upper end of the 95 % confidence interval. */
  upper: z.optional(z.number()),
  /** How many of those in the scope of the cell have anything recorded that counts: how much of the country it rests on. */
  coverage: Coverage,
  /** The formula in words and symbols, in the language asked for. */
  formula: text(2000),
  /** The formula with its numbers; absent where there is no figure. */
  working: z.optional(text(2000)),
  /** Version of the method. */
  methodVersion: text(20),
  /** Day on which the registry was read. */
  referenceDate: date,
  /** Records counted; absent where they are persons, or withheld. */
  counted: z.optional(whole(0, 100_000_000)),
  /** Records left out. */
  excluded: z.optional(whole(0, 100_000_000)),
  ...page(ExplainedRecord).shape,
});
/** How one figure of an indicator comes about. */
export type IndicatorExplanation = z.infer<typeof IndicatorExplanation>;

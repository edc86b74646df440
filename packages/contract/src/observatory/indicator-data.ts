import * as z from 'zod/mini';
import { date, entity, instant, list, text, whole } from '../schema.ts';

const code = text(80);
const label = text(300);

/** Unit of a measure, as JSON-stat states it. */
export const Unit = entity({
  label: text(20),
  decimals: whole(0, 6),
});
/** Unit of a measure. */
export type Unit = z.infer<typeof Unit>;

/** One dimension of a cube. */
export const CubeDimension = entity({
  label,
  category: entity({
    /** Position of each code along the dimension. */
    index: z.record(code, whole(0, 100_000)),
    /** What people call each code, in the language asked for. */
    label: z.record(code, label),
    /** Unit of each measure; on the metric dimension only. */
    unit: z.optional(z.record(code, Unit)),
  }),
});
/** One dimension of a cube. */
export type CubeDimension = z.infer<typeof CubeDimension>;

/** Licence of the figures. */
export const Licence = entity({
  title: text(100),
  url: text(300),
});
/** Licence of the figures. */
export type Licence = z.infer<typeof Licence>;

/** How much of the country the figures rest on (invariant I10). */
export const Coverage = entity({
  /** Partnerships whose composition was counted. */
  counted: whole(0, 1_000_000),
  /** Partnerships in scope. */
  total: whole(0, 1_000_000),
});
/** How much of the country the figures rest on. */
export type Coverage = z.infer<typeof Coverage>;

/**
 * Figures of an indicator as a JSON-stat 2.0 dataset. A missing value is null with a status,
 * never zero.
 */
export const IndicatorData = entity({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  /** What the cube shows. */
  label,
  source: label,
  /** When the figures were computed, UTC. */
  updated: instant,
  /** Permanent address of these figures, which may name 200 programmes. */
  href: text(20_000),
  /** Dimensions, slowest first. */
  id: list(text(30), 10, 1),
  size: list(whole(0, 100_000), 10, 1),
  role: entity({
    time: list(text(30), 1),
    geo: list(text(30), 1),
    metric: list(text(30), 1),
  }),
  dimension: z.record(text(30), CubeDimension),
  /** Values in row-major order; null where there is none. */
  value: list(z.nullable(z.number()), 1_000_000),
  /** Observation status (SDMX CL_OBS_STATUS) by position; `A` where absent. */
  status: z.record(text(7), text(3)),
  /** What a reader must know, in the language asked for. */
  note: list(text(1000), 20),
  extension: entity({
    /** True when invented records were counted. */
    demo: z.boolean(),
    licence: Licence,
    coverage: Coverage,
    /** Version of the method. */
    methodVersion: text(20),
    /** Day on which the registry was read. */
    referenceDate: date,
    /** The release that froze these figures; absent for those of now. What is said of its whole cube holds of all of it. */
    release: z.optional(
      entity({
        /** Key of the release. */
        code: text(20),
        /** From when on anyone can read them, UTC. */
        publishedAt: instant,
        /** SHA-256 of the whole cube that was frozen, hexadecimal. */
        sha256: text(64),
        /** The release that gives these figures anew; absent while none does. */
        supersededBy: z.optional(text(20)),
        /** When it did, UTC. */
        supersededAt: z.optional(instant),
      }),
    ),
    /** What was counted above the line, by position as the values; null where it is not known or withheld. */
    numerator: z.optional(list(z.nullable(z.number()), 1_000_000)),
    /** What was counted below the line, in the same way. */
    denominator: z.optional(list(z.nullable(z.number()), 1_000_000)),
    /** Lower end of the 95 % confidence interval, in the same way; where the indicator has one. */
    lower: z.optional(list(z.nullable(z.number()), 1_000_000)),
    /** Upper end of the 95 % confidence interval. */
    upper: z.optional(list(z.nullable(z.number()), 1_000_000)),
  }),
});
/** Figures of an indicator as a JSON-stat 2.0 dataset. */
export type IndicatorData = z.infer<typeof IndicatorData>;

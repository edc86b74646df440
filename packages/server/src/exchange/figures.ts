import type { IndicatorData } from '@officine-coesione/contract';
import { isConfidential } from '@officine-coesione/figures/on-demand';

/** A category of a dimension, in the language of the figures. */
export interface Category {
  readonly code: string;
  readonly label: string;
  readonly unit?: { readonly label: string; readonly decimals: number } | undefined;
}

/** A dimension of the figures. */
export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly categories: readonly Category[];
}

/**
 * The figures of one or more indicators, read a cell at a time by its offset in row-major order: nothing that a
 * writer makes of them grows with their number. What is withheld cannot be read: neither the value nor what it was
 * computed from.
 */
export interface Figures {
  /** All that is said of them besides the cells. */
  readonly head: Omit<IndicatorData, 'value' | 'status'>;
  readonly dimensions: readonly Dimension[];
  /** Number of cells. */
  readonly length: number;
  /** Null where there is none, or where it is withheld. */
  readonly valueAt: (offset: number) => number | null;
  /** Status as published; undefined for an ordinary value. */
  readonly markAt: (offset: number) => string | undefined;
  /** What was counted above the line; absent where it is not known of these figures. */
  readonly numeratorAt?: ((offset: number) => number | null) | undefined;
  /** What was counted below the line; absent where it is not known of these figures. */
  readonly denominatorAt?: ((offset: number) => number | null) | undefined;
}

type Cells = readonly (number | null)[];

/** The figures of an answer. */
export function figuresOf({ value, status, ...whole }: IndicatorData): Figures {
  const { numerator, denominator, ...extension } = whole.extension;
  const markAt = (offset: number): string | undefined => status[offset];
  const open = (cells: Cells) => (offset: number) =>
    isConfidential(status[offset]) ? null : (cells[offset] ?? null);
  return {
    head: { ...whole, extension },
    dimensions: whole.id.map((id) => {
      const { label, category } = whole.dimension[id]!;
      const codes = Object.keys(category.index).toSorted((a, b) => category.index[a]! - category.index[b]!);
      return {
        id,
        label,
        categories: codes.map((code) => ({
          code,
          label: category.label[code] ?? code,
          unit: category.unit?.[code],
        })),
      };
    }),
    length: whole.size.reduce((product, count) => product * count, 1),
    valueAt: open(value),
    markAt,
    numeratorAt: numerator && open(numerator),
    denominatorAt: denominator && open(denominator),
  };
}

/** An answer without what is withheld: the one gate that every form of the figures passes. */
export function withoutWithheld(data: IndicatorData): IndicatorData {
  const { value, status, extension } = data;
  if (!Object.values(status).some(isConfidential)) return data;
  const open = (cells: Cells) => cells.map((cell, place) => (isConfidential(status[place]) ? null : cell));
  const { numerator, denominator, lower, upper } = extension;
  return {
    ...data,
    value: open(value),
    extension: {
      ...extension,
      ...(numerator && { numerator: open(numerator) }),
      ...(denominator && { denominator: open(denominator) }),
      ...(lower && { lower: open(lower) }),
      ...(upper && { upper: open(upper) }),
    },
  };
}

/** The dimension of time; the last one where none is said to be it. */
export const timeOf = ({ head, dimensions }: Figures): Dimension =>
  dimensions.find(({ id }) => head.role.time.includes(id)) ?? dimensions.at(-1)!;

/** Which indicators the figures are of; none where no dimension says so. */
export const indicatorsOf = ({ head, dimensions }: Figures): readonly Category[] =>
  dimensions.find(({ id }) => head.role.metric.includes(id))?.categories ?? [];

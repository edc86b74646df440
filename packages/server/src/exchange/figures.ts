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
 * What may stand beside the value of a cell, in the order in which files have it: what it was computed from, and the
 * ends of the interval that holds the true value in 95 of 100 samples.
 */
export const partIds = ['numerator', 'denominator', 'lower', 'upper'] as const;

/** Something that stands beside the values. */
export type PartId = (typeof partIds)[number];

/** What stands beside each value; null where there is none, or where it is withheld. */
export interface Part {
  readonly id: PartId;
  readonly at: (offset: number) => number | null;
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
  /** What is known of these figures besides their values. */
  readonly parts: readonly Part[];
}

type Cells = readonly (number | null)[];

/** The parts that an answer has. */
const cellsOfParts = (extension: IndicatorData['extension']): readonly (readonly [PartId, Cells])[] =>
  partIds.flatMap((id) => (extension[id] ? [[id, extension[id]] as const] : []));

/** All that an answer says besides its cells. */
export const withoutParts = ({
  numerator: _numerator,
  denominator: _denominator,
  lower: _lower,
  upper: _upper,
  ...extension
}: IndicatorData['extension']) => extension;

/** The figures of an answer. */
export function figuresOf({ value, status, ...whole }: IndicatorData): Figures {
  const markAt = (offset: number): string | undefined => status[offset];
  const open = (cells: Cells) => (offset: number) =>
    isConfidential(status[offset]) ? null : (cells[offset] ?? null);
  return {
    head: { ...whole, extension: withoutParts(whole.extension) },
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
    parts: cellsOfParts(whole.extension).map(([id, cells]) => ({ id, at: open(cells) })),
  };
}

/** An answer without what is withheld: the one gate that every form of the figures passes. */
export function withoutWithheld(data: IndicatorData): IndicatorData {
  const { value, status, extension } = data;
  if (!Object.values(status).some(isConfidential)) return data;
  const open = (cells: Cells) => cells.map((cell, place) => (isConfidential(status[place]) ? null : cell));
  return {
    ...data,
    value: open(value),
    extension: {
      ...extension,
      ...Object.fromEntries(cellsOfParts(extension).map(([id, cells]) => [id, open(cells)])),
    },
  };
}

/** The dimension of time; the last one where none is said to be it. */
export const timeOf = ({ head, dimensions }: Figures): Dimension =>
  dimensions.find(({ id }) => head.role.time.includes(id)) ?? dimensions.at(-1)!;

/** Which indicators the figures are of; none where no dimension says so. */
export const indicatorsOf = ({ head, dimensions }: Figures): readonly Category[] =>
  dimensions.find(({ id }) => head.role.metric.includes(id))?.categories ?? [];

import type { IndicatorDefinition } from '@officine-coesione/contract';
import type { Fact, FactSet, LeftOut } from './fact.ts';

/** A value, or why there is none (SDMX CL_OBS_STATUS); and what it was computed from, where that is known. */
export type Observation = (
  { readonly value: number } | { readonly value: null; readonly status: 'M' | 'O' | 'C' }
) & {
  readonly numerator?: number;
  readonly denominator?: number;
  /** Ends of the interval that holds the true value in 95 of 100 samples. */
  readonly lower?: number;
  readonly upper?: number;
  /** The formula with its numbers, in symbols that every language reads. */
  readonly working?: string;
};

/** What a cell is computed from. */
export interface Cell {
  /** Facts of its category and level; those left out are not among them. */
  readonly facts: readonly Fact[];
  /** Facts of its programme, territory and year, whatever their category and level. */
  readonly all: readonly Fact[];
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string;
}

/** An indicator: what it is, what it is computed from, and how. */
export interface Indicator {
  readonly definition: IndicatorDefinition;
  readonly facts: FactSet;
  /** Which facts are left out, and by which rule. */
  readonly leftOut?: LeftOut;
  /** Pure: the same facts give the same figure. */
  readonly combine: (cell: Cell) => Observation;
  /** What it is shown by unless something else is asked for; all together where it is not said. */
  readonly shownBy?: 'category' | 'level';
  /**
   * Whether the units of a fact are persons it rests on; undefined where it counts none. Cells of few persons are
   * withheld, with others that would give them away.
   */
  readonly persons?: (fact: Pick<Fact, 'traits'>) => boolean;
  /** The most that one person adds above the line; 1 unless said. */
  readonly most?: number;
  /** Whether a fact stands for something of which nobody knows whether it was so. */
  readonly isUnknown?: (fact: Fact) => boolean;
}

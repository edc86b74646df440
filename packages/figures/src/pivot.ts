import { narrow, TOTAL } from './breakdown.ts';
import { isConfidential } from './confidential.ts';
import type { Cell, Cube } from './cube.ts';
import type { CubeDimension } from './dimension.ts';
import { unitText } from './number.ts';
import type { JsonStatUnit } from './json-stat.ts';
import type { Language } from './sentence/wording.ts';
import { statusText } from './status.ts';
import { categoryText, measureOf, subjectOf } from './subject.ts';
import { tableCell, type TableCell } from './table-cell.ts';

/** How to lay a cube out along several dimensions. */
export interface PivotOptions {
  readonly language: Language;
  /** Dimensions whose categories are the rows, the slowest first; with none there is one row. */
  readonly rows: readonly string[];
  /** Dimensions whose categories are the columns, the slowest first; with none there is one column of values. */
  readonly columns?: readonly string[];
}

/** A column of values. */
export interface PivotColumn {
  /** Codes of its categories with a space between. */
  readonly code: string;
  /** Header with the unit: `2026 (%)`. */
  readonly text: string;
}

/** A row with its headers. */
export interface PivotRow {
  /** One for each dimension in rows. */
  readonly headers: readonly string[];
  /** True where every dimension in rows is at its total. */
  readonly total: boolean;
  readonly cells: readonly TableCell[];
}

/** What a table is ordered by: the place of a column of values, or of a column of headers. */
export interface PivotOrder {
  readonly by: 'column' | 'header';
  readonly place: number;
  readonly descending: boolean;
}

/** A cube as rows and columns of which each row is put into words when it is asked for. */
export interface Pivot {
  readonly caption: string;
  /** What stands above the headers of the rows, one for each dimension in rows. */
  readonly rowHeaders: readonly string[];
  readonly columns: readonly PivotColumn[];
  /** How many rows there are. */
  readonly length: number;
  /** Letters beside values, each with what it means. */
  readonly marks: ReadonlyMap<string, string>;
  /** How many values are there, how many are missing, how many are withheld. */
  readonly count: { readonly present: number; readonly missing: number; readonly withheld: number };
  /** The row of that place in the cube's own order. */
  row(place: number): PivotRow;
  /** Places of all rows in another order; rows without a value come last, equal ones stay as they were. */
  order(by: PivotOrder): readonly number[];
}

/**
 * Lays a cube out for a table of any length: nothing is written for rows that are not asked for.
 *
 * @throws {CubeError} `unknown-dimension`, or `ambiguous` when another dimension has several categories and no total
 */
export function pivotOf(cube: Cube, { language, rows, columns = [] }: PivotOptions): Pivot {
  const along = [...rows, ...columns];
  const down = rows.map((id) => cube.dimension(id));
  const across = columns.map((id) => cube.dimension(id));
  const view = narrow(cube, along);
  const positions = view.dimensions.map(() => 0);
  const downPlaces = down.map((dimension) => cube.dimensions.indexOf(dimension));
  const acrossPlaces = across.map((dimension) => cube.dimensions.indexOf(dimension));
  const unitsDown = down.some(({ categories }) => categories.some(({ unit }) => unit));
  const length = sizeOf(down);
  const names = down.map((dimension) =>
    dimension.categories.map((category) =>
      withUnit(categoryText(dimension, category, language), unitsDown ? category.unit : undefined, language),
    ),
  );

  const goTo = (row: number, column: number): void => {
    place(positions, downPlaces, down, row);
    place(positions, acrossPlaces, across, column);
  };
  const cellAt = (row: number, column: number): Cell => {
    goTo(row, column);
    return view.at(positions);
  };

  const headers = Array.from({ length: sizeOf(across) }, (_, column): PivotColumn => {
    goTo(0, column);
    const chosen = across.map((dimension, at) => dimension.categories[positions[acrossPlaces[at]!]!]!);
    const texts = across.map((dimension, at) => categoryText(dimension, chosen[at]!, language));
    const unit = unitsDown || length === 0 ? undefined : view.unitAt(positions);
    return {
      code: chosen.map(({ code }) => code).join(' '),
      text: withUnit(texts.join(' · ') || measureOf(view), unit, language),
    };
  });

  return {
    caption: subjectOf(view, language, along),
    rowHeaders: down.map(({ label }) => label),
    columns: headers,
    length,
    ...readStatuses(view, language),
    row: (row) => {
      const cells = headers.map((_, column) => {
        const cell = cellAt(row, column);
        return tableCell(cell, view.unitAt(positions), view, language);
      });
      return {
        headers: names.map((of, at) => of[positions[downPlaces[at]!]!]!),
        total:
          down.length > 0 &&
          down.every(({ categories }, at) => categories[positions[downPlaces[at]!]!]!.code === TOTAL),
        cells,
      };
    },
    order: ({ by, place: at, descending }) => {
      const places = Array.from({ length }, (_, row) => row);
      const sign = descending ? -1 : 1;
      if (by === 'column') {
        const values = places.map((row) => cellAt(row, at).value);
        return places.sort((one, other) => {
          const [a, b] = [values[one]!, values[other]!];
          if (a === null || b === null) return Number(a === null) - Number(b === null);
          return sign * (a - b);
        });
      }
      const ranks = ranksOf(names[at]!, language);
      const rankOf = places.map((row) => {
        goTo(row, 0);
        return ranks[positions[downPlaces[at]!]!]!;
      });
      return places.sort((one, other) => sign * (rankOf[one]! - rankOf[other]!));
    },
  };
}

function sizeOf(dimensions: readonly CubeDimension[]): number {
  return dimensions.reduce((product, { categories }) => product * categories.length, 1);
}

/** Writes where a row or column stands along its dimensions: the last one turns fastest. */
function place(
  positions: number[],
  places: readonly number[],
  dimensions: readonly CubeDimension[],
  rank: number,
): void {
  let rest = rank;
  for (let at = dimensions.length - 1; at >= 0; at -= 1) {
    const size = dimensions[at]!.categories.length;
    positions[places[at]!] = rest % size;
    rest = Math.floor(rest / size);
  }
}

/** The rank of each name in the order of the alphabet, numbers by their size. */
function ranksOf(names: readonly string[], language: Language): readonly number[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const ranks = new Array<number>(names.length);
  names
    .map((_, at) => at)
    .sort((one, other) => compare(names[one]!, names[other]!))
    .forEach((at, rank) => (ranks[at] = rank));
  return ranks;
}

function readStatuses(view: Cube, language: Language): Pick<Pivot, 'marks' | 'count'> {
  const marks = new Map<string, string>();
  const count = { present: 0, missing: 0, withheld: 0 };
  const seen = new Set<string>();
  view.forEach((value, status) => {
    if (value !== null) count.present += 1;
    else count[isConfidential(status) ? 'withheld' : 'missing'] += 1;
    if (value === null || !status || seen.has(status)) return;
    seen.add(status);
    const said = statusText(status, language, view.dataset);
    if (said?.mark) marks.set(said.mark, said.label);
  });
  return { marks, count };
}

function withUnit(text: string, unit: JsonStatUnit | undefined, language: Language): string {
  const words = unitText(unit, language);
  return words === undefined ? text : `${text} (${words})`;
}

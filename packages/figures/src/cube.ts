import { statusAt, valueAt, type Cells } from './cells.ts';
import { isConfidential } from './confidential.ts';
import { namesBeside } from './column-names.ts';
import { csvOf } from './csv.ts';
import { demand } from './cube-error.ts';
import { unitName, withCategories, type CubeDimension } from './dimension.ts';
import { lookUp } from './json.ts';
import type { JsonStatDataset, JsonStatUnit, Licence } from './json-stat.ts';

/** One observation: `null` is missing or withheld, never zero. */
export interface Cell<Value = number> {
  readonly value: Value | null;
  /** Status code as published, for example `P`, `e`, `c`. */
  readonly status: string | undefined;
}

/** One observation of a series, with its category. */
export interface SeriesPoint<Value = number> extends Cell<Value> {
  readonly code: string;
  readonly label: string;
}

/** Category code by dimension; a dimension with one category may be left out. */
export type Coordinates = Readonly<Record<string, string>>;

/**
 * One observation as a plain record: a code by dimension, and these. Where a dimension is itself called `value`,
 * `status` or `unit`, it keeps the name and ours ends in `_`.
 */
export interface CubeRow<Value = number> {
  readonly [dimension: string]: Value | string | null | undefined;
  readonly value: Value | null;
  /** Status code as published; null when there is none. */
  readonly status: string | null;
  /** Label of the unit, or its sign; left out in a cube without units. */
  readonly unit?: string | null;
}

/** A whole cube as a table for programs. */
export interface CubeTable<Value = number> {
  /** Identifiers or labels of the dimensions, then `value` and `status`, then `unit` in a cube with units. */
  readonly header: readonly string[];
  /** A row a cell, the last dimension varying fastest; null where there is no value, status or unit. */
  readonly rows: readonly (readonly (Value | string | null)[])[];
}

/** True when the observation has no value to show. */
export function isMissing(cell: Cell<unknown>): boolean {
  return cell.value === null;
}

/**
 * A JSON-stat cube, or a view of part of it, read in place by strides.
 *
 * A value whose status is confidential is never given out, even when the document carries it by mistake. Labels are
 * in the language of the document: for another, ask for the document again in that language.
 *
 * @typeParam Value - numbers as a rule; JSON-stat allows text too
 */
export class Cube<Value extends number | string = number> {
  /** The document the values are read from. */
  readonly dataset: JsonStatDataset<Value>;
  /** Every dimension, with the categories this view holds; a sliced one keeps its single category. */
  readonly dimensions: readonly CubeDimension[];
  /** Number of categories of each dimension. */
  readonly size: readonly number[];
  /** Number of cells. */
  readonly length: number;
  readonly #cells: Cells<Value>;
  /** For each dimension, what each of its categories adds to the offset of a cell. */
  readonly #steps: readonly (readonly number[])[];

  /** @internal Use `openCube`. */
  constructor(
    dataset: JsonStatDataset<Value>,
    cells: Cells<Value>,
    dimensions: readonly CubeDimension[],
    steps: readonly (readonly number[])[],
  ) {
    this.dataset = dataset;
    this.dimensions = dimensions;
    this.size = steps.map((of) => of.length);
    this.length = this.size.reduce((total, count) => total * count, 1);
    this.#cells = cells;
    this.#steps = steps;
  }

  /** Source, title, update date and address of the figures on one line, without words of any language. */
  get citation(): string {
    const { source, label, updated, href } = this.dataset;
    return [source, label, updated, href].filter(Boolean).join('. ');
  }

  /** Licence of the figures, where the publisher says it. */
  get licence(): Licence | undefined {
    return this.dataset.extension?.licence;
  }

  /**
   * The dimension of that identifier.
   *
   * @throws {CubeError} `unknown-dimension`
   */
  dimension(id: string): CubeDimension {
    return this.dimensions[this.#place(id)]!;
  }

  /**
   * The observation at those codes.
   *
   * @throws {CubeError} `unknown-dimension`, `unknown-category`, or `ambiguous` when a dimension with more than
   * one category is left out
   */
  cell(coordinates: Coordinates): Cell<Value> {
    return this.#read(this.#offset(coordinates));
  }

  /** The observation at those positions, one per dimension in their order; the quick way in. */
  at(positions: readonly number[]): Cell<Value> {
    let offset = 0;
    for (const [place, steps] of this.#steps.entries()) offset += steps[positions[place] ?? 0] ?? Number.NaN;
    demand(!Number.isNaN(offset), 'unknown-category', `no cell at [${positions.join(', ')}]`, 'value');
    return this.#read(offset);
  }

  /**
   * A number that the publisher gives beside the observation at those codes: from a list of `extension` with the
   * positions of the values, such as `numerator` or `lower`. Undefined where there is none, and for a confidential one.
   *
   * @throws {CubeError} as {@link cell}
   */
  beside(list: string, coordinates: Coordinates): number | undefined {
    const offset = this.#offset(coordinates);
    const numbers = this.dataset.extension?.[list];
    const number: unknown = Array.isArray(numbers) ? numbers[offset] : undefined;
    return typeof number !== 'number' || isConfidential(this.#read(offset).status) ? undefined : number;
  }

  /** Unit of the cell at those positions, from whichever dimension carries units. */
  unitAt(positions: readonly number[]): JsonStatUnit | undefined {
    for (let place = 0; place < this.dimensions.length; place += 1) {
      const unit = this.dimensions[place]!.categories[positions[place] ?? 0]?.unit;
      if (unit) return unit;
    }
    return undefined;
  }

  /**
   * A view of the categories asked for, in the order given; it reads the same values.
   *
   * @param selection - one code, or a list of codes, by dimension
   * @throws {CubeError} `unknown-dimension`, `unknown-category`
   */
  slice(selection: Readonly<Record<string, string | readonly string[]>>): Cube<Value> {
    const dimensions = [...this.dimensions];
    const steps = [...this.#steps];
    for (const [id, wanted] of Object.entries(selection)) {
      const place = this.#place(id);
      const dimension = this.dimensions[place]!;
      const positions = [wanted].flat().map((code) => positionOf(dimension, code));
      const categories = positions.map((position) => dimension.categories[position]!);
      dimensions[place] = withCategories(dimension, categories);
      steps[place] = positions.map((position) => this.#steps[place]![position]!);
    }
    return new Cube(this.dataset, this.#cells, dimensions, steps);
  }

  /**
   * The observations along one dimension, usually time, in its order.
   *
   * @param coordinates - the category of every other dimension that has several
   * @throws {CubeError} `unknown-dimension`, `unknown-category`, or `ambiguous` when one of those is left out
   */
  series(id: string, coordinates: Coordinates = {}): readonly SeriesPoint<Value>[] {
    const place = this.#place(id);
    const start = this.#offset(coordinates, place);
    return this.dimensions[place]!.categories.map(({ code, label }, position) => ({
      code,
      label,
      ...this.#read(start + this.#steps[place]![position]!),
    }));
  }

  /** Every observation as a plain record of codes, value, status and unit; the last dimension varies fastest. */
  rows(): readonly CubeRow<Value>[] {
    const { header, rows } = this.toTable();
    return rows.map(
      (row) => Object.fromEntries(header.map((name, place) => [name, row[place]])) as CubeRow<Value>,
    );
  }

  /**
   * The whole cube as a table for programs; for people there is `tableOf`.
   *
   * @param options - `content`: codes under identifiers (the default), or labels under labels
   */
  toTable({ content = 'code' }: { readonly content?: 'code' | 'label' } = {}): CubeTable<Value> {
    const names = this.dimensions.map(({ id, label }) => (content === 'code' ? id : label));
    const texts = this.dimensions.map(({ categories }) => categories.map((category) => category[content]));
    const units = this.dimensions.some(({ categories }) => categories.some(({ unit }) => unit));
    const last = names.length - 1;
    const row: (Value | string | null)[] = [];
    const rows = new Array<readonly (Value | string | null)[]>(this.length);
    let rank = 0;
    this.forEach((value, status, positions) => {
      for (let place = positions[last] ? last : 0; place <= last; place += 1)
        row[place] = texts[place]![positions[place]!]!;
      row[last + 1] = value;
      row[last + 2] = status ?? null;
      if (units) row[last + 3] = unitName(this.unitAt(positions)) ?? null;
      rows[rank] = row.slice();
      rank += 1;
    });
    return { header: [...names, ...namesBeside(names, 'value', 'status', ...(units ? ['unit'] : []))], rows };
  }

  /**
   * The whole cube as CSV for programs: RFC 4180, comma, decimal point, one row a cell, each with codes, labels,
   * value, unit, status, source, update date and licence. A missing value is an empty field. Text that a
   * spreadsheet would take for a formula begins with an apostrophe. For a person's spreadsheet there is
   * `spreadsheetOf`.
   */
  toCSV(): string {
    return csvOf(this);
  }

  /**
   * Visits every cell without making an object for each: for large cubes.
   *
   * @param visit - receives the value, the status and the positions; the array of positions is reused, so
   * copy it if it must outlive the call
   */
  forEach(
    visit: (value: Value | null, status: string | undefined, positions: readonly number[]) => void,
  ): void {
    const last = this.size.length - 1;
    const row = this.#steps[last] ?? [0];
    const positions = this.size.map(() => 0);
    const cells = this.#cells;
    for (let rank = 0; rank < this.length; rank += row.length) {
      let start = 0;
      for (let place = 0; place < last; place += 1) start += this.#steps[place]![positions[place]!]!;
      for (let position = 0; position < row.length; position += 1) {
        if (last >= 0) positions[last] = position;
        const offset = start + row[position]!;
        const status = statusAt(cells, offset);
        visit(valueAt(cells, offset, status), status, positions);
      }
      // Like an odometer: the last but one turns fastest.
      for (let place = last - 1; place >= 0; place -= 1) {
        positions[place]! += 1;
        if (positions[place]! < this.size[place]!) break;
        positions[place] = 0;
      }
    }
  }

  /** Offset of the cell at those codes, without what the dimension left open adds to it. */
  #offset(coordinates: Coordinates, open?: number): number {
    for (const id of Object.keys(coordinates)) this.#place(id);
    let offset = 0;
    for (const [place, dimension] of this.dimensions.entries()) {
      if (place === open) continue;
      const code = lookUp(coordinates, dimension.id) as string | undefined;
      demand(
        code !== undefined || dimension.categories.length === 1,
        'ambiguous',
        'has several categories: say which',
        'dimension',
        dimension.id,
      );
      offset += this.#steps[place]![code === undefined ? 0 : positionOf(dimension, code)]!;
    }
    return offset;
  }

  #read(offset: number): Cell<Value> {
    const status = statusAt(this.#cells, offset);
    return { value: valueAt(this.#cells, offset, status), status };
  }

  #place(id: string): number {
    const place = this.dimensions.findIndex((dimension) => dimension.id === id);
    demand(place >= 0, 'unknown-dimension', `no "${id}" among ${this.dataset.id.join(', ')}`, 'id');
    return place;
  }
}

function positionOf({ id, position }: CubeDimension, code: string): number {
  const found = position(code);
  demand(found !== undefined, 'unknown-category', `no "${code}"`, 'dimension', id, 'category', 'index');
  return found;
}

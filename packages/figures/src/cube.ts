import { CubeError } from './cube-error.ts';
import { checkCells, checkRoles, checkShape } from './dataset-shape.ts';
import { dimensionOf, readDimension, type CubeDimension } from './dimension.ts';
import type { JsonStatDataset, JsonStatUnit } from './json-stat.ts';
import { isConfidential } from './status.ts';

/** One observation: `null` is missing or withheld, never zero. */
export interface Cell {
  readonly value: number | null;
  /** Status code as published, for example `P`, `e`, `c`. */
  readonly status: string | undefined;
}

/** A cell with its place: one position per dimension of the cube, in their order. */
export interface PlacedCell extends Cell {
  readonly positions: readonly number[];
}

/** Category code by dimension; a dimension with one category may be left out. */
export type Coordinates = Readonly<Record<string, string>>;

/** True when the observation has no value to show. */
export function isMissing(cell: Cell): boolean {
  return cell.value === null;
}

/**
 * A JSON-stat cube, or a view of part of it, read in place: no value is ever copied.
 *
 * A value whose status is confidential is never given out, even when the document carries it by mistake.
 */
export class Cube {
  /** The document the values are read from. */
  readonly dataset: JsonStatDataset;
  /** Every dimension, with the categories this view holds; a sliced one keeps its single category. */
  readonly dimensions: readonly CubeDimension[];
  /** Number of categories of each dimension. */
  readonly size: readonly number[];
  /** Number of cells. */
  readonly length: number;
  /** For each dimension, what each of its categories adds to the offset of a cell. */
  readonly #steps: readonly Int32Array[];

  /** @internal Use {@link openCube}. */
  constructor(dataset: JsonStatDataset, dimensions: readonly CubeDimension[], steps: readonly Int32Array[]) {
    this.dataset = dataset;
    this.dimensions = dimensions;
    this.size = dimensions.map((dimension) => dimension.categories.length);
    this.length = product(this.size);
    this.#steps = steps;
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
  cell(coordinates: Coordinates): Cell {
    for (const id in coordinates) this.#place(id);
    let offset = 0;
    for (let place = 0; place < this.dimensions.length; place += 1) {
      const dimension = this.dimensions[place]!;
      const code = coordinates[dimension.id];
      if (code === undefined && dimension.categories.length !== 1) {
        throw new CubeError('ambiguous', `Say which category of "${dimension.id}" is wanted.`);
      }
      offset += this.#steps[place]![code === undefined ? 0 : positionOf(dimension, code)]!;
    }
    return this.#read(offset);
  }

  /** The observation at those positions, one per dimension in their order; the quick way in. */
  at(positions: readonly number[]): Cell {
    let offset = 0;
    for (let place = 0; place < this.#steps.length; place += 1) {
      offset += this.#steps[place]![positions[place] ?? 0] ?? Number.NaN;
    }
    if (Number.isNaN(offset))
      throw new CubeError('unknown-category', `No cell at [${positions.join(', ')}].`);
    return this.#read(offset);
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
  slice(selection: Readonly<Record<string, string | readonly string[]>>): Cube {
    const dimensions = [...this.dimensions];
    const steps = [...this.#steps];
    for (const [id, wanted] of Object.entries(selection)) {
      const place = this.#place(id);
      const dimension = this.dimensions[place]!;
      const codes = typeof wanted === 'string' ? [wanted] : wanted;
      const positions = codes.map((code) => positionOf(dimension, code));
      const categories = positions.map((position) => dimension.categories[position]!);
      dimensions[place] = dimensionOf(id, dimension.label, dimension.role, categories);
      steps[place] = Int32Array.from(positions, (position) => this.#steps[place]![position]!);
    }
    return new Cube(this.dataset, dimensions, steps);
  }

  /** Every cell, the last dimension varying fastest. */
  *cells(): Generator<PlacedCell, void, undefined> {
    const positions = this.size.map(() => 0);
    for (let rank = 0; rank < this.length; rank += 1) {
      const { value, status } = this.at(positions);
      yield { positions: [...positions], value, status };
      advance(positions, this.size);
    }
  }

  /**
   * Visits every cell without making an object for each: for large cubes.
   *
   * @param visit - receives the value, the status and the positions; the array of positions is reused, so
   * copy it if it must outlive the call
   */
  forEach(
    visit: (value: number | null, status: string | undefined, positions: readonly number[]) => void,
  ): void {
    const last = this.#steps.length - 1;
    const positions = this.size.map(() => 0);
    const row = this.#steps[last] ?? Int32Array.of(0);
    for (let rank = 0; rank < this.length; rank += row.length) {
      let start = 0;
      for (let place = 0; place < last; place += 1) start += this.#steps[place]![positions[place]!]!;
      for (let position = 0; position < row.length; position += 1) {
        if (last >= 0) positions[last] = position;
        const status = this.#status(start + row[position]!);
        visit(this.#value(start + row[position]!, status), status, positions);
      }
      advance(positions, this.size);
    }
  }

  #read(offset: number): Cell {
    const status = this.#status(offset);
    return { value: this.#value(offset, status), status };
  }

  #value(offset: number, status: string | undefined): number | null {
    const value = (this.dataset.value as readonly (number | null)[])[offset];
    return value === undefined || (status !== undefined && isConfidential(status)) ? null : value;
  }

  #status(offset: number): string | undefined {
    const { status } = this.dataset;
    if (status === undefined) return undefined;
    return (typeof status === 'string' ? status : (status as readonly string[])[offset]) || undefined;
  }

  #place(id: string): number {
    const place = this.dimensions.findIndex((dimension) => dimension.id === id);
    if (place < 0) {
      const known = this.dimensions.map((dimension) => dimension.id).join(', ');
      throw new CubeError('unknown-dimension', `There is no dimension "${id}"; there are: ${known}.`);
    }
    return place;
  }
}

/**
 * Opens a JSON-stat 2.0 dataset for reading, after checking that its shape holds together.
 *
 * @throws {CubeError} `not-a-dataset`, `bad-size`, `bad-dimension`, `bad-role`, `bad-value`, `bad-status`
 */
export function openCube(dataset: JsonStatDataset): Cube {
  checkShape(dataset);
  const { id, size } = dataset;
  const dimensions = id.map((name, place) => readDimension(dataset, name, size[place]!));
  checkRoles(dataset);
  checkCells(dataset, product(size));
  let stride = 1;
  const steps = size.map(() => new Int32Array(0));
  for (let place = size.length - 1; place >= 0; place -= 1) {
    const step = stride;
    steps[place] = Int32Array.from({ length: size[place]! }, (_, position) => position * step);
    stride *= size[place]!;
  }
  return new Cube(dataset, dimensions, steps);
}

function positionOf(dimension: CubeDimension, code: string): number {
  const position = dimension.position(code);
  if (position === undefined) {
    throw new CubeError('unknown-category', `Dimension "${dimension.id}" has no category "${code}".`);
  }
  return position;
}

function product(size: readonly number[]): number {
  return size.reduce((total, count) => total * count, 1);
}

/** Steps positions to the next cell, like an odometer: the last dimension turns fastest. */
function advance(positions: number[], size: readonly number[]): void {
  for (let place = size.length - 1; place >= 0; place -= 1) {
    positions[place] = positions[place]! + 1;
    if (positions[place]! < size[place]!) return;
    positions[place] = 0;
  }
}

import { isConfidential } from './confidential.ts';
import { demand, type Place } from './cube-error.ts';
import { isRecord, isText } from './json.ts';
import type { JsonStatDataset } from './json-stat.ts';

/** The observations of a dataset by offset, row-major. */
export interface Cells<Value> {
  readonly values: Items<Value>;
  readonly statuses: Items<string>;
  /** True for a status whose values are never given out. */
  withheld(this: void, status: string): boolean;
}

/** Items by offset. Plain data, because a call for each of a million cells would take longer than the rest. */
interface Items<Item> {
  readonly items: Readonly<Record<number, Item | null | undefined>>;
  /** For each offset where its item stands; left out, at the offset itself. */
  readonly list: Uint32Array | undefined;
  /** 0 when all offsets have the first item. */
  readonly step: 0 | 1;
}

/** Status at that offset, as published. */
export function statusAt(cells: Cells<unknown>, offset: number): string | undefined {
  return itemAt(cells.statuses, offset) || undefined;
}

/** Value at that offset, unless its status withholds it. */
export function valueAt<Value>(
  cells: Cells<Value>,
  offset: number,
  status: string | undefined,
): Value | null {
  return status !== undefined && cells.withheld(status) ? null : (itemAt(cells.values, offset) ?? null);
}

function itemAt<Item>({ items, list, step }: Items<Item>, offset: number): Item | null | undefined {
  return items[list ? list[offset]! : offset * step];
}

/** Up to so many cells (40 MB) the items of a sparse object are found through a list, several times faster. */
const LISTED = 10_000_000;

/**
 * Checks that values and statuses are of the right kind and stand inside the cube.
 *
 * @param length - number of cells
 * @throws {CubeError} `bad-value`, `bad-status`
 */
export function readCells<Value extends number | string>(
  { value, status }: JsonStatDataset<Value>,
  length: number,
): Cells<Value> {
  const values = byOffset<Value>('value', value, length);
  // One status in a list stands for all: an old habit, still in the samples of json-stat.org.
  const given: unknown = (Array.isArray(status) && status.length === 1 ? status[0] : status) ?? '';
  const statuses = isText(given)
    ? ({ items: [given], list: undefined, step: 0 } as const)
    : byOffset<string>('status', given, length);
  const known = new Map<string, boolean>();
  const withheld = (said: string): boolean => {
    if (!known.has(said)) known.set(said, isConfidential(said));
    return known.get(said)!;
  };
  return { values, statuses, withheld };
}

/** Checks items given in a list or by offset. */
function byOffset<Item>(name: 'value' | 'status', source: unknown, length: number): Items<Item> {
  const check = (holds: boolean, problem: string, ...place: Place): void =>
    demand(holds, `bad-${name}`, problem, name, ...place);
  const numbers = name === 'value';
  const checkItem = (item: unknown, place: string | number): void => {
    if (item === null || isText(item) || (numbers && Number.isFinite(item))) return;
    check(false, 'is of the wrong kind', place);
  };
  if (Array.isArray(source)) {
    check(source.length === length, `has ${source.length} items for ${length} cells`);
    for (let offset = 0; offset < length; offset += 1) checkItem(source[offset], offset);
    return { items: source as Item[], list: undefined, step: 1 };
  }
  check(isRecord(source), 'must be a list or an object');
  const record = source as Readonly<Record<string | number, Item>>;
  const items: (Item | undefined)[] = [undefined];
  const list = length > LISTED ? undefined : new Uint32Array(length);
  for (const key of Object.keys(record)) {
    check(/^(0|[1-9]\d*)$/.test(key) && Number(key) < length, 'is outside the cube', key);
    checkItem(record[key], key);
    if (list) list[Number(key)] = items.push(record[key]) - 1;
  }
  return { items: list ? items : record, list, step: 1 };
}

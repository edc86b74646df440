import { demand } from './cube-error.ts';
import { ROLES } from './dataset-shape.ts';
import { areDistinct, isRecord, isText, isTexts, lookUp } from './json.ts';
import type { JsonStatDataset, JsonStatUnit } from './json-stat.ts';

/** What a dimension measures, from the dataset's `role`. */
export type DimensionRole = (typeof ROLES)[number];

/** One category of a dimension. */
export interface Category {
  readonly code: string;
  /** Label in the dataset's language; the code when the dataset has none. */
  readonly label: string;
  readonly unit: JsonStatUnit | undefined;
  /** Decimals to show, from the unit. */
  readonly decimals: number | undefined;
  readonly notes: readonly string[];
  /** Codes of its direct parts, in a hierarchy; a slice may not hold them all. */
  readonly children: readonly string[];
  /** Code of the first category that it is a direct part of. */
  readonly parent: string | undefined;
}

/** A dimension of a cube or of a view of it, with the categories that view holds. */
export interface CubeDimension {
  readonly id: string;
  /** Label in the dataset's language; the identifier when the dataset has none. */
  readonly label: string;
  readonly role: DimensionRole | undefined;
  readonly notes: readonly string[];
  readonly categories: readonly Category[];
  /** Position of a code in `categories`, or undefined. */
  position(code: string): number | undefined;
}

/** The dimension with these categories; positions are looked up in a map. */
export function withCategories(
  dimension: Omit<CubeDimension, 'categories' | 'position'>,
  categories: readonly Category[],
): CubeDimension {
  const positions = new Map(categories.map(({ code }, position) => [code, position]));
  return { ...dimension, categories, position: (code) => positions.get(code) };
}

/** What a unit is called in a column of its own: its label, its sign, or what PxWeb calls its base. */
export function unitName(unit: JsonStatUnit | undefined): string | undefined {
  return unit?.label || unit?.symbol || unit?.base;
}

type Check = (holds: boolean, problem: string, ...place: readonly string[]) => asserts holds;

/**
 * Reads one dimension of a JSON-stat dataset.
 *
 * @param size - how many categories the dataset announces
 * @throws {CubeError} `bad-dimension` when it is absent or its categories do not match the size
 */
export function readDimension(
  { dimension, role }: JsonStatDataset<number | string>,
  id: string,
  size: number,
): CubeDimension {
  const source = lookUp(dimension, id);
  const category = lookUp(source, 'category');
  const check: Check = (holds, problem, ...place) =>
    demand(holds, 'bad-dimension', problem, 'dimension', id, 'category', ...place);
  check(isRecord(category), 'must be an object');
  /** What the category says by code; each item must be of the kind asked for. */
  const byCode = <Item>(name: string, is: (item: unknown) => boolean): Map<string, Item> => {
    const items = category[name] ?? {};
    check(isRecord(items), 'must be an object', name);
    const entries = Object.entries(items);
    for (const [code, item] of entries) check(is(item), 'is of the wrong kind', name, code);
    return new Map(entries as [string, Item][]);
  };
  const labels = byCode<string>('label', isText);
  const units = byCode<JsonStatUnit>('unit', isRecord);
  const notes = byCode<readonly string[]>('note', isTexts);
  const children = byCode<readonly string[]>('child', isTexts);
  const parents = new Map<string, string>();
  for (const [code, parts] of children)
    for (const part of parts) if (!parents.has(part)) parents.set(part, code);

  const { index = size === 1 ? [...labels.keys()] : {} } = category;
  const codes = (Array.isArray(index) ? index : []) as string[];
  if (isRecord(index))
    for (const [code, position] of Object.entries(index))
      codes[Number.isInteger(position) ? (position as number) : -1] = code;
  check(
    codes.length === size && areDistinct([...codes]),
    `must give ${size} codes, each a place of its own`,
    'index',
  );

  const { label, note } = source as Readonly<Record<string, unknown>>;
  return withCategories(
    {
      id,
      label: isText(label) && label ? label : id,
      role: ROLES.find((name) => role?.[name]?.includes(id)),
      notes: isTexts(note) ? note : [],
    },
    codes.map((code) => {
      const unit = units.get(code);
      return {
        code,
        label: labels.get(code) ?? code,
        unit,
        decimals: unit?.decimals,
        notes: notes.get(code) ?? [],
        children: children.get(code) ?? [],
        parent: parents.get(code),
      };
    }),
  );
}

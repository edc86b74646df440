import { CubeError } from './cube-error.ts';
import type { JsonStatDataset, JsonStatUnit } from './json-stat.ts';

/** What a dimension measures, from the dataset's `role`. */
export type DimensionRole = 'time' | 'geo' | 'metric';

/** One category of a dimension. */
export interface Category {
  readonly code: string;
  /** Label in the dataset's language; the code when the dataset has none. */
  readonly label: string;
  readonly unit: JsonStatUnit | undefined;
  /** Decimals to show, from the unit. */
  readonly decimals: number | undefined;
  readonly notes: readonly string[];
}

/** A dimension of a cube or of a view of it, with the categories that view holds. */
export interface CubeDimension {
  readonly id: string;
  readonly label: string;
  readonly role: DimensionRole | undefined;
  readonly categories: readonly Category[];
  /** Position of a code in `categories`, or undefined. */
  position(code: string): number | undefined;
}

/** Roles a dataset can give to its dimensions. */
export const ROLES = ['time', 'geo', 'metric'] as const;

/** Makes a dimension out of its categories; positions are looked up in a map. */
export function dimensionOf(
  id: string,
  label: string,
  role: DimensionRole | undefined,
  categories: readonly Category[],
): CubeDimension {
  const positions = new Map(categories.map((category, position) => [category.code, position]));
  return { id, label, role, categories, position: (code) => positions.get(code) };
}

/**
 * Reads one dimension of a JSON-stat dataset.
 *
 * @param size - how many categories the dataset announces
 * @throws {CubeError} `bad-dimension` when it is absent or its categories do not match the size
 */
export function readDimension(dataset: JsonStatDataset, id: string, size: number): CubeDimension {
  const source = dataset.dimension?.[id];
  const category = source?.category;
  if (!source || !category || typeof category !== 'object') {
    throw new CubeError('bad-dimension', `Dimension "${id}" is listed in "id" but has no categories.`);
  }
  const codes = codesOf(id, category.index, category.label);
  if (codes.length !== size) {
    throw new CubeError(
      'bad-dimension',
      `Dimension "${id}" has ${codes.length} categories, but its size is ${size}.`,
    );
  }
  const categories = codes.map((code): Category => {
    const unit = category.unit?.[code];
    return {
      code,
      label: category.label?.[code] ?? code,
      unit,
      decimals: unit?.decimals,
      notes: category.note?.[code] ?? [],
    };
  });
  const role = ROLES.find((name) => dataset.role?.[name]?.includes(id));
  return dimensionOf(id, source.label ?? id, role, categories);
}

function codesOf(
  id: string,
  index: readonly string[] | Readonly<Record<string, number>> | undefined,
  label: Readonly<Record<string, string>> | undefined,
): readonly string[] {
  if (index === undefined) {
    // JSON-stat lets a dimension of one category do without an index.
    const codes = Object.keys(label ?? {});
    if (codes.length > 1) throw new CubeError('bad-dimension', `Dimension "${id}" needs a category index.`);
    return codes;
  }
  if (isList(index)) {
    if (new Set(index).size !== index.length) {
      throw new CubeError('bad-dimension', `Dimension "${id}" lists the same category twice.`);
    }
    return index;
  }
  const codes: string[] = [];
  const entries = Object.entries(index);
  for (const [code, position] of entries) {
    if (!Number.isInteger(position) || position < 0 || position >= entries.length || position in codes) {
      throw new CubeError(
        'bad-dimension',
        `Category "${code}" of "${id}" has a wrong position: ${position}.`,
      );
    }
    codes[position] = code;
  }
  return codes;
}

function isList(index: readonly string[] | Readonly<Record<string, number>>): index is readonly string[] {
  return Array.isArray(index);
}

import { demand } from './cube-error.ts';
import { areDistinct, isRecord, isTexts } from './json.ts';

/** Roles a dataset can give to its dimensions. */
export const ROLES = ['time', 'geo', 'metric'] as const;

/** What the rest of the reader may rely on once the shape is checked. */
export interface DatasetShape {
  readonly id: readonly string[];
  readonly size: readonly number[];
  /** Number of cells. */
  readonly length: number;
}

/**
 * Checks that the document is a JSON-stat 2.0 dataset whose dimensions are listed with their sizes.
 *
 * @throws {CubeError} `not-a-dataset`, `bad-size`, `bad-role`
 */
export function checkShape(document: unknown): DatasetShape {
  demand(isRecord(document), 'not-a-dataset', 'must be an object');
  // A dataset that stands inside a collection has no version of its own.
  const { version = '2.0', class: kind, id, size, role } = document;
  demand(
    kind === 'dataset',
    'not-a-dataset',
    'must be "dataset": of a collection open one in /link/item, of older JSON-stat ask for 2.0',
    'class',
  );
  demand(version === '2.0', 'not-a-dataset', 'must be "2.0"', 'version');
  demand(areDistinct(id), 'bad-size', 'must list each dimension once', 'id');
  demand(
    areCounts(size) && size.length === id.length,
    'bad-size',
    'must list a whole number for each id',
    'size',
  );
  const length = size.reduce((total, count) => total * count, 1);
  demand(Number.isSafeInteger(length), 'bad-size', 'makes too many cells', 'size');
  for (const name of ROLES) {
    const ids = (role as Record<string, unknown> | null | undefined)?.[name] ?? [];
    const holds = isTexts(ids) && ids.every((one) => id.includes(one));
    demand(holds, 'bad-role', 'must list dimensions of /id', 'role', name);
  }
  return { id, size, length };
}

function areCounts(size: unknown): size is readonly number[] {
  return Array.isArray(size) && size.every((count) => Number.isInteger(count) && count >= 0);
}

import { CubeError } from './cube-error.ts';
import { ROLES } from './dimension.ts';
import type { JsonStatDataset } from './json-stat.ts';

/**
 * Checks that the document is a JSON-stat 2.0 dataset whose dimensions are listed with their sizes.
 *
 * @throws {CubeError} `not-a-dataset`, `bad-size`
 */
export function checkShape(dataset: JsonStatDataset): void {
  if (typeof dataset !== 'object' || dataset === null || dataset.class !== 'dataset') {
    throw new CubeError('not-a-dataset', 'The document is not JSON-stat of class "dataset".');
  }
  if (dataset.version !== '2.0') {
    throw new CubeError(
      'not-a-dataset',
      `JSON-stat version must be "2.0", not "${String(dataset.version)}".`,
    );
  }
  const { id, size } = dataset;
  if (!Array.isArray(id) || !Array.isArray(size) || id.length !== size.length) {
    throw new CubeError('bad-size', '"id" and "size" must be lists of the same length.');
  }
  if (new Set(id).size !== id.length) throw new CubeError('bad-size', '"id" names a dimension twice.');
  if (!size.every((count) => Number.isInteger(count) && count >= 0)) {
    throw new CubeError('bad-size', `"size" must hold whole numbers, not [${size.join(', ')}].`);
  }
}

/**
 * Checks that every dimension named in `role` exists.
 *
 * @throws {CubeError} `bad-role`
 */
export function checkRoles(dataset: JsonStatDataset): void {
  for (const role of ROLES) {
    for (const id of dataset.role?.[role] ?? []) {
      if (!dataset.id.includes(id)) {
        throw new CubeError('bad-role', `Role "${role}" names "${id}", which is not a dimension.`);
      }
    }
  }
}

/**
 * Checks that values and statuses are of the right kind and stand inside the cube.
 *
 * @param length - number of cells
 * @throws {CubeError} `bad-value`, `bad-status`
 */
export function checkCells(dataset: JsonStatDataset, length: number): void {
  checkValues(dataset.value, length);
  checkStatus(dataset.status, length);
}

function checkValues(values: JsonStatDataset['value'], length: number): void {
  const wrong = (offset: number | string): never => {
    throw new CubeError('bad-value', `The value at offset ${offset} is not a number or null.`);
  };
  if (Array.isArray(values)) {
    if (values.length !== length) {
      throw new CubeError('bad-value', `There are ${values.length} values for ${length} cells.`);
    }
    for (let offset = 0; offset < length; offset += 1) {
      if (values[offset] !== null && !Number.isFinite(values[offset])) wrong(offset);
    }
    return;
  }
  if (typeof values !== 'object' || values === null) {
    throw new CubeError('bad-value', '"value" must be a list or an object.');
  }
  for (const [offset, value] of Object.entries(values)) {
    if (!isOffset(offset, length)) {
      throw new CubeError('bad-value', `A value stands at offset "${offset}", outside ${length} cells.`);
    }
    if (value !== null && !Number.isFinite(value)) wrong(offset);
  }
}

function checkStatus(status: JsonStatDataset['status'], length: number): void {
  if (status === undefined || typeof status === 'string') return;
  if (typeof status !== 'object' || status === null) {
    throw new CubeError('bad-status', '"status" must be a string, a list or an object.');
  }
  const wrong = (offset: number | string): never => {
    throw new CubeError('bad-status', `The status at offset "${offset}" is out of place or not a string.`);
  };
  if (Array.isArray(status)) {
    if (status.length !== length) {
      throw new CubeError('bad-status', `There are ${status.length} statuses for ${length} cells.`);
    }
    for (let offset = 0; offset < length; offset += 1) {
      if (status[offset] !== null && typeof status[offset] !== 'string') wrong(offset);
    }
    return;
  }
  for (const [offset, code] of Object.entries(status)) {
    if (!isOffset(offset, length) || (code !== null && typeof code !== 'string')) wrong(offset);
  }
}

function isOffset(text: string, length: number): boolean {
  return /^(0|[1-9]\d*)$/.test(text) && Number(text) < length;
}

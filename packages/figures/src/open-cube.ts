import { readCells } from './cells.ts';
import { Cube } from './cube.ts';
import { checkShape } from './dataset-shape.ts';
import { readDimension } from './dimension.ts';
import type { JsonStatDataset } from './json-stat.ts';

/**
 * Opens a JSON-stat 2.0 dataset for reading, whoever published it, after checking that its shape holds together.
 *
 * @throws {CubeError} `not-a-dataset`, `bad-size`, `bad-dimension`, `bad-role`, `bad-value`, `bad-status`; its
 * `pointer` says where
 */
export function openCube<Value extends number | string = number>(
  dataset: JsonStatDataset<Value>,
): Cube<Value> {
  const { id, size, length } = checkShape(dataset);
  const dimensions = id.map((name, place) => readDimension(dataset, name, size[place]!));
  const cells = readCells(dataset, length);
  let stride = length;
  const steps = dimensions.map(({ categories }) => {
    stride /= categories.length;
    const step = stride;
    return categories.map((_, position) => position * step);
  });
  return new Cube(dataset, cells, dimensions, steps);
}

import { namesBeside } from './column-names.ts';
import { csvField, csvText } from './csv-field.ts';
import type { Cube } from './cube.ts';
import { unitName } from './dimension.ts';

/** Writes a cube as CSV for programs: see `Cube.toCSV`. */
export function csvOf(cube: Cube<number | string>): string {
  const { dataset, dimensions, licence } = cube;
  const { demo, coverage, methodVersion } = dataset.extension ?? {};
  const facts = Object.entries({
    source: dataset.source ?? '',
    updated: dataset.updated ?? '',
    licence: licence?.title ?? '',
    licence_url: licence?.url ?? '',
    demo,
    coverage_counted: coverage?.counted,
    coverage_total: coverage?.total,
    method_version: methodVersion,
  }).filter(([, fact]) => fact !== undefined);
  const ids = dimensions.map(({ id }) => id);
  const labels = ids.map((id) => `${id}_label`);
  const names = namesBeside(ids, ...labels, 'value', 'status', 'unit', ...facts.map(([name]) => name));
  const heads = dimensions.map(({ categories }) => categories.map(({ code, label }) => line([code, label])));
  // The same for every row, so written once.
  const tail = line(facts.map(([, fact]) => fact));
  const lines = [line([...ids.flatMap((id, place) => [id, names[place]]), ...names.slice(ids.length)])];
  cube.forEach((value, status, positions) => {
    const head = positions.map((position, place) => heads[place]![position]);
    lines.push([...head, line([value, status, unitName(cube.unitAt(positions))]), tail].join());
  });
  return csvText(lines);
}

const line = (items: readonly Parameters<typeof csvField>[0][]): string => items.map(csvField).join();

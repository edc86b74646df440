import { mostContextCells } from '@officine-coesione/contract';
import { fileFault } from '../../files/file-fault.ts';
import type { SourceColumn, SourceRow, SourceTable } from './source-table.ts';

interface Component {
  readonly id: string;
  readonly name: string;
  readonly values: readonly { readonly id: string; readonly name: string }[];
}

type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (place: string) => fileFault('context_format', { format: 'SDMX-JSON', place });

const partsAt = (value: unknown, place: string): Parts => {
  if (!isParts(value)) throw wrong(place);
  return value;
};

const listAt = (value: unknown, place: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw wrong(place);
  return value;
};

const nameOf = ({ id, name }: Parts): string => (typeof name === 'string' ? name : String(id));

function componentsAt(dimensions: Parts, level: string, place: string): Component[] {
  const list = dimensions[level] === undefined ? [] : listAt(dimensions[level], `${place}/${level}`);
  return list.map((one, at) => {
    const here = `${place}/${level}/${at}`;
    const dimension = partsAt(one, here);
    if (typeof dimension['id'] !== 'string') throw wrong(`${here}/id`);
    return {
      id: dimension['id'],
      name: nameOf(dimension),
      values: listAt(dimension['values'], `${here}/values`).map((value, number) => {
        const parts = partsAt(value, `${here}/values/${number}`);
        const id = parts['id'] ?? parts['value'];
        if (typeof id !== 'string') throw wrong(`${here}/values/${number}`);
        return { id, name: nameOf({ ...parts, id }) };
      }),
    };
  });
}

/**
 * An SDMX-JSON data message (1.0, 2.0, 2.1) as a table, by series or flat.
 *
 * @throws {ProblemError} `validation-failed` with the place in the message
 */
export function sdmxJsonTable(document: unknown): SourceTable {
  const message = partsAt(document, '/');
  const data = partsAt(message['data'] ?? message, '/data');
  const [set] = listAt(data['dataSets'], '/data/dataSets');
  const dataSet = partsAt(set, '/data/dataSets/0');
  const number = typeof dataSet['structure'] === 'number' ? dataSet['structure'] : 0;
  const structure = partsAt(
    data['structure'] ?? listAt(data['structures'], '/data/structures')[number],
    `/data/structures/${number}`,
  );
  const place = `/data/structures/${number}/dimensions`;
  const dimensions = partsAt(structure['dimensions'], place);
  const fixed = componentsAt(dimensions, 'dataSet', place);
  const series = componentsAt(dimensions, 'series', place);
  const observation = componentsAt(dimensions, 'observation', place);
  const components = [...fixed, ...series, ...observation];
  if (components.length === 0) throw wrong(place);

  const rows: SourceRow[] = [];
  const add = (codes: readonly string[], observations: unknown, at: string): void => {
    for (const [key, cells] of Object.entries(partsAt(observations, at))) {
      if (rows.length >= mostContextCells) throw fileFault('context_too_many', { maximum: mostContextCells });
      const own = codesOf(observation, key, `${at}/${key}`);
      const [value] = listAt(cells, `${at}/${key}`);
      const isTold = typeof value === 'number' || typeof value === 'string';
      rows.push({ row: rows.length + 1, codes: [...codes, ...own], value: isTold ? String(value) : '' });
    }
  };
  const first = fixed.map((one, at) => {
    const [only] = one.values;
    if (!only) throw wrong(`${place}/dataSet/${at}/values`);
    return only.id;
  });
  if (isParts(dataSet['series']))
    for (const [key, one] of Object.entries(dataSet['series'])) {
      const at = `/data/dataSets/0/series/${key}`;
      add([...first, ...codesOf(series, key, at)], partsAt(one, at)['observations'], `${at}/observations`);
    }
  else {
    if (series.length > 0) throw wrong('/data/dataSets/0/series');
    add(first, dataSet['observations'], '/data/dataSets/0/observations');
  }
  return {
    columns: components.map(({ id, name, values }): SourceColumn => ({
      id,
      label: name,
      labels: new Map(values.map((value) => [value.id, value.name])),
    })),
    rows,
  };
}

const codesOf = (components: readonly Component[], key: string, place: string): string[] => {
  const places = key.split(':').map(Number);
  if (places.length !== components.length) throw wrong(place);
  return components.map(({ values }, at) => {
    const value = values[places[at]!];
    if (!value) throw wrong(place);
    return value.id;
  });
};

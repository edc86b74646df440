/** Every form is read back by a reader that is not ours, and held against the figures a cell at a time. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { IndicatorData } from '@officine-coesione/contract';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { figuresOf, partIds, withoutWithheld } from '../../../packages/server/src/exchange/figures.ts';
import type { PartId } from '../../../packages/server/src/exchange/figures.ts';
import { sound } from './sdmx-message.ts';
import type { Message } from './sdmx-message.ts';
import { unitCode } from '../../../packages/server/src/exchange/sdmx.ts';
import { toolkit } from '../../figures/peer.ts';
import { randomFigures } from './random-figures.ts';
import type { ExpectedCell, RandomFigures } from './random-figures.ts';
import { bytesIn, textIn } from './written-form.ts';

const runs = { numRuns: 60 };
const everyFigures = (check: (figures: RandomFigures) => void | Promise<void>) => () =>
  fc.assert(
    fc.asyncProperty(randomFigures, async (figures) => check(figures)),
    runs,
  );

type Read = Omit<ExpectedCell, 'unit'> & { readonly unit?: string };

const keyText = (key: Readonly<Record<string, string>>): string =>
  Object.keys(key)
    .toSorted()
    .map((id) => `${id}=${key[id]}`)
    .join(' ');

/** The same cells, whatever their order. */
const same = (read: readonly Read[], { cells }: Pick<RandomFigures, 'cells'>): void => {
  assert.equal(read.length, cells.length);
  const known = new Map(read.map((cell) => [keyText(cell.key), cell]));
  assert.equal(known.size, cells.length);
  for (const cell of cells) {
    const { key, ...found } = known.get(keyText(cell.key))!;
    assert.deepEqual({ unit: cell.unit, ...found, key }, cell, keyText(key));
  }
};

const table = (text: string, delimiter: ',' | ';'): string[][] =>
  parseCsv(text.replace(/^\ufeff/, ''), { delimiter }) as string[][];

/** Rows as objects, by the names of their columns. */
const records = ([header, ...rows]: readonly (readonly string[])[]): Record<string, string>[] =>
  rows.map((row) => {
    assert.equal(row.length, header!.length);
    return Object.fromEntries(header!.map((name, place) => [name, row[place]!]));
  });

const numberIn = (text: string | undefined): number | null =>
  text === undefined || text === '' || text === 'NaN' ? null : Number(text);

const keyIn = (data: IndicatorData, record: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(data.id.map((id) => [id, record[id]!]));

const tidyCells = (data: IndicatorData, text: string): Read[] =>
  records(table(text, ',')).map((record) => ({
    key: keyIn(data, record),
    unit: record['unit']!,
    value: numberIn(record['value']),
    status: record['status']!,
    confidentiality: record['confidentiality'] as 'F',
    parts: parts((id) => numberIn(record[id])),
  }));

/** What stands beside a value, as a reader finds it. */
const parts = (find: (id: PartId) => number | null): Read['parts'] =>
  Object.fromEntries(partIds.map((id) => [id, find(id)])) as Read['parts'];

/** What the columns of the parts are called for people. */
const partNames = {
  numerator: 'Numeratore',
  denominator: 'Denominatore',
  lower: 'Estremo inferiore (95\u00a0%)',
  upper: 'Estremo superiore (95\u00a0%)',
} as const satisfies Record<PartId, string>;

/** What a field of CSV says of a label: one that a spreadsheet would take for a formula is made harmless. */
const harmless = (label: string): string => (/^[=@\t\r\n]|^[+-]./s.test(label) ? `'${label}` : label);

describe('JSON-stat', () => {
  it(
    'is read by jsonstat-toolkit, a cell at a time',
    everyFigures((figures) => {
      const { data, cells } = figures;
      const dataset = toolkit(JSON.parse(textIn(data, 'json-stat')));
      assert.equal(dataset.value.length, cells.length);
      for (const { key, value } of cells) assert.equal(dataset.Data(key).value, value, keyText(key));
    }),
  );

  it(
    'is the usual answer, word for word',
    everyFigures(({ data }) => {
      assert.deepEqual(
        JSON.parse(textIn(data, 'json-stat')),
        JSON.parse(JSON.stringify(withoutWithheld(data))),
      );
    }),
  );
});

describe('CSV', () => {
  it(
    'for programs: a row a cell, RFC 4180',
    everyFigures((figures) => {
      const text = textIn(figures.data, 'csv');
      assert.ok(!text.startsWith('\ufeff') && text.endsWith('\r\n'));
      same(tidyCells(figures.data, text), figures);
      for (const record of records(table(text, ',')))
        for (const id of figures.data.id) {
          const { label } = figures.data.dimension[id]!.category;
          assert.equal(record[`${id}_label`], harmless(label[record[id]!]!));
        }
    }),
  );

  it(
    'for a spreadsheet in Italian: byte order mark, semicolons, decimal comma',
    everyFigures((figures) => {
      const { data } = figures;
      const text = textIn(data, 'csv-excel');
      assert.ok(text.startsWith('\ufeff'));
      const [header, ...rows] = table(text, ';');
      const start = data.id.length * 2;
      const place = (name: string) => header!.indexOf(name, start);
      const at = (row: readonly string[], name: string) =>
        place(name) < 0 ? null : numberIn(row[place(name)]!.replace(',', '.'));
      same(
        rows.map((row) => {
          assert.ok(!row[start]!.includes('.'), row[start]);
          return {
            key: Object.fromEntries(data.id.map((id, position) => [id, row[position * 2]!])),
            unit: row[place('Unità di misura')]!,
            value: numberIn(row[start]!.replace(',', '.')),
            status: row[place('Stato (codice)')]!,
            confidentiality: row[place('Riservatezza (codice)')] as 'F',
            parts: parts((id) => at(row, partNames[id])),
          };
        }),
        figures,
      );
    }),
  );
});

describe('SDMX-CSV', () => {
  const components = ['OBS_VALUE', 'UNIT_MEASURE', 'OBS_STATUS', 'CONF_STATUS'];
  const cellsIn = (data: IndicatorData, all: readonly Record<string, string>[]): Read[] =>
    all.map((record) => ({
      key: keyIn(data, record),
      value: numberIn(record['OBS_VALUE']),
      status: record['OBS_STATUS']!,
      confidentiality: record['CONF_STATUS'] as 'F',
      parts: parts((id) => numberIn(record[id.toUpperCase()])),
    }));

  it(
    'has the columns of the field guide and every cell',
    everyFigures((figures) => {
      const { data } = figures;
      const [header, ...rows] = table(textIn(data, 'sdmx-csv'), ',');
      const dimensions = [...data.id.filter((id) => id !== 'TIME_PERIOD'), 'TIME_PERIOD'];
      const known = partIds.filter((id) => data.extension[id]).map((id) => id.toUpperCase());
      assert.deepEqual(header, [
        'STRUCTURE',
        'STRUCTURE_ID',
        'ACTION',
        ...dimensions,
        ...components,
        ...known,
        'METHOD_VERSION',
      ]);
      const all = records([header, ...rows]);
      same(cellsIn(data, all), figures);
      for (const record of all) {
        assert.equal(record['STRUCTURE'], 'dataflow');
        assert.equal(record['STRUCTURE_ID'], 'IT_OC:PARTNERSHIP_INDICATORS(1.0.0)');
        assert.equal(record['ACTION'], 'R');
        // What is intentionally missing is NaN, never nothing.
        assert.notEqual(record['OBS_VALUE'], '');
      }
    }),
  );

  it(
    'labels=name adds a column of names after each component',
    everyFigures((figures) => {
      const { data } = figures;
      const [header, ...rows] = table(textIn(data, 'sdmx-csv', { labels: 'name' }), ',');
      assert.deepEqual(header!.slice(0, 4), ['STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION']);
      const ids = header!.filter((_, place) => place < 4 || place % 2 === 0);
      same(
        cellsIn(
          data,
          records([ids, ...rows.map((row) => row.filter((_, place) => place < 4 || place % 2 === 0))]),
        ),
        figures,
      );
      const [first] = data.id.filter((id) => id !== 'TIME_PERIOD');
      for (const row of rows)
        assert.equal(row[5], harmless(data.dimension[first!]!.category.label[row[4]!]!));
    }),
  );

  it(
    'labels=both and keys=both: names in the same column, keys before it',
    everyFigures((figures) => {
      const { data } = figures;
      const [header, ...rows] = table(textIn(data, 'sdmx-csv', { labels: 'both', keys: 'both' }), ',');
      assert.deepEqual(header!.slice(3, 5), ['SERIES_KEY', 'OBS_KEY']);
      const bare = (text: string) => text.split(': ', 1)[0]!;
      const all = records([
        header!.map((name) => name.split(': ', 1)[0]!),
        ...rows.map((row) => row.map(bare)),
      ]);
      same(cellsIn(data, all), figures);
      const dimensions = data.id.filter((id) => id !== 'TIME_PERIOD');
      for (const record of all) {
        const series = dimensions.map((id) => record[id]).join('.');
        assert.equal(record['SERIES_KEY'], series);
        assert.equal(record['OBS_KEY'], `${series}.${record['TIME_PERIOD']}`);
      }
      const [first] = dimensions;
      const cell = rows[0]![5]!;
      const code = bare(cell);
      assert.equal(cell, `${code}: ${data.dimension[first!]!.category.label[code]}`);
    }),
  );

  it('one key alone, and periods as days', () => {
    const [{ data }] = fc.sample(randomFigures, { numRuns: 1, seed: 1 }) as [RandomFigures];
    const header = (keys: string) => table(textIn(data, 'sdmx-csv', { keys }), ',')[0]!;
    assert.equal(header('obs')[3], 'OBS_KEY');
    assert.equal(header('series')[3], 'SERIES_KEY');
    assert.notEqual(header('series')[4], 'OBS_KEY');
    const days = new Set(
      records(table(textIn(data, 'sdmx-csv', { timeFormat: 'normalized' }), ',')).map(
        (record) => record['TIME_PERIOD'],
      ),
    );
    for (const day of days) assert.match(day!, /^\d{4}-\d\d-01$/);
  });
});

describe('SDMX-JSON', () => {
  const cellsIn = ({ data: { structures, dataSets } }: Message): Read[] => {
    const { dimensions, attributes } = structures[0]!;
    return Object.entries(dataSets[0]!.series).flatMap(([series, { attributes: bySeries, observations }]) =>
      Object.entries(observations).map(([time, [value, ...indexes]]): Read => {
        assert.match(`${series}:${time}`, /^\d+(:\d+)*$/);
        const places = [...series.split(':'), time].map(Number);
        const key = Object.fromEntries(
          [...dimensions.series, ...dimensions.observation].map(({ id, values }, place) => [
            id,
            values[places[place]!]!.id!,
          ]),
        );
        const found = (id: string) => {
          const place = attributes.observation.findIndex((one) => one.id === id);
          const index = place < 0 ? null : indexes[place]!;
          return index === null ? undefined : attributes.observation[place]!.values[index]!;
        };
        assert.equal(indexes.length, attributes.observation.length);
        const unit = attributes.series.findIndex(({ id }) => id === 'UNIT_MEASURE');
        return {
          key,
          unit: attributes.series[unit]!.values[bySeries[unit]!]!.id!,
          value: value!,
          status: found('OBS_STATUS')!.id!,
          confidentiality: found('CONF_STATUS')!.id as 'F',
          parts: parts((id) => numberIn(found(id.toUpperCase())?.value)),
        };
      }),
    );
  };

  for (const [version, schema] of [
    ['2.0.0', 'https://json.sdmx.org/2.0.0/sdmx-json-data-schema.json'],
    ['2.1.0', 'https://json.sdmx.org/2.1/sdmx-json-data-schema.json'],
  ] as const)
    it(
      `${version} is a sound message and has every cell`,
      everyFigures((figures) => {
        // A period that is a day has its unit told by the series: time is never the dimension of units.
        const message = JSON.parse(textIn(figures.data, 'sdmx-json', { version })) as Message;
        assert.equal(message.$schema, schema);
        sound(message);
        const coded = figures.cells.map((cell) => ({ ...cell, unit: unitCode(cell.unit) }));
        same(cellsIn(message), { ...figures, cells: coded });
      }),
    );

  it('is read by the parser of the Pacific Community', async (t) => {
    const { parser } = createRequire(import.meta.url)('sdmx-json-parser') as { parser?: never };
    const { SDMXParser } = (parser ?? createRequire(import.meta.url)('sdmx-json-parser')) as {
      SDMXParser: new () => {
        getDatasets(url: string): Promise<unknown>;
        getData(): Record<string, unknown>[];
      };
    };
    const [{ data, cells }] = fc.sample(randomFigures, { numRuns: 1, seed: 4 }) as [RandomFigures];
    t.mock.method(globalThis, 'fetch', () => Promise.resolve(new Response(textIn(data, 'sdmx-json'))));
    const reader = new SDMXParser();
    await reader.getDatasets('https://api.example.it/data?');
    const read = reader.getData();
    assert.equal(read.length, cells.length);
    const labelled = (key: Readonly<Record<string, string>>) =>
      data.id.map((id) => `${id}=${data.dimension[id]!.category.label[key[id]!]}`).join(' ');
    const values = (list: readonly (readonly [string, unknown])[]) =>
      list.map((one) => JSON.stringify(one)).toSorted();
    assert.deepEqual(
      values(read.map((one) => [data.id.map((id) => `${id}=${String(one[id])}`).join(' '), one['value']])),
      values(cells.map(({ key, value }) => [labelled(key), value])),
    );
  });
});

describe('XLSX', () => {
  it(
    'has values as numbers, texts as texts, and a sheet of notes',
    everyFigures(async (figures) => {
      const { data } = figures;
      const { sheets } = await readXlsx(bytesIn(data, 'xlsx'));
      assert.deepEqual(
        sheets.map(({ name }) => name),
        ['Dati', 'Note'],
      );
      const [header, ...rows] = sheets[0]!.rows as (string | number | null)[][];
      const start = data.id.length * 2;
      const place = (name: string) => header!.indexOf(name, start);
      const at = (row: readonly (string | number | null)[], name: string) =>
        place(name) < 0 ? null : ((row[place(name)] ?? null) as number | null);
      same(
        rows.map((row) => ({
          key: Object.fromEntries(data.id.map((id, position) => [id, String(row[position * 2])])),
          unit: String(row[place('Unità di misura')]),
          value: at(row, 'Valore'),
          status: String(row[place('Stato (codice)')]),
          confidentiality: row[place('Riservatezza (codice)')] as 'F',
          parts: parts((id) => at(row, partNames[id])),
        })),
        figures,
      );
      for (const row of rows)
        for (const [position, id] of data.id.entries())
          assert.equal(
            row[position * 2 + 1],
            data.dimension[id]!.category.label[String(row[position * 2])],
            'a label is text as it is, never a formula',
          );
      const notes = new Map(sheets[1]!.rows.map(([what, text]) => [what, text]));
      assert.equal(notes.get('Fonte'), data.source);
      assert.equal(notes.get('Licenza'), 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/');
      assert.ok(notes.has('Periodo') && notes.has('Stato P') && notes.has('Riservatezza C'));
    }),
  );
});

describe('descriptions of the table', () => {
  it(
    'CSVW: columns with the headings of the file, in its order, and its key',
    everyFigures(({ data }) => {
      const [header] = table(textIn(data, 'csv'), ',');
      const metadata = JSON.parse(textIn(data, 'csvw')) as {
        '@context': unknown;
        url: string;
        'dc:license': object;
        tableSchema: { columns: { name: string; titles: { und: string } }[]; primaryKey: string[] };
      };
      assert.deepEqual(metadata['@context'], ['http://www.w3.org/ns/csvw', { '@language': 'it' }]);
      assert.match(metadata.url, /\/indicators\/PART_N\/data\.csv\?period=2024&period=2025&lang=it$/);
      assert.deepEqual(metadata['dc:license'], { '@id': 'https://creativecommons.org/licenses/by/4.0/' });
      const { columns, primaryKey } = metadata.tableSchema;
      assert.deepEqual(
        columns.map(({ titles }) => titles.und),
        header,
      );
      assert.ok(columns.every(({ name }) => /^\w+$/.test(name)));
      assert.deepEqual(primaryKey, data.id);
    }),
  );

  it(
    'Data Package: its descriptor fits the table that goes with it',
    everyFigures((figures) => {
      const files = unzipSync(bytesIn(figures.data, 'data-package-zip'));
      const text = (name: string) => new TextDecoder().decode(files[name]);
      assert.deepEqual(Object.keys(files), ['README.md', 'datapackage.json', 'data.csv']);
      const descriptor = JSON.parse(text('datapackage.json')) as {
        name: string;
        licenses: { path: string }[];
        resources: {
          path: string;
          schema: {
            fields: { name: string; type: string; constraints?: { required: boolean } }[];
            primaryKey: string[];
            missingValues: string[];
          };
        }[];
      };
      assert.match(descriptor.name, /^[a-z0-9._/-]+$/);
      const [{ path, schema }] = descriptor.resources as [(typeof descriptor.resources)[0]];
      const all = table(text(path), ',');
      assert.deepEqual(
        schema.fields.map(({ name }) => name),
        all[0],
      );
      for (const record of records(all))
        for (const { name, type, constraints } of schema.fields) {
          const field = record[name]!;
          if (constraints?.required) assert.notEqual(field, '', name);
          if (field === '') continue;
          if (type === 'number' || type === 'integer') assert.ok(Number.isFinite(Number(field)), name);
          if (type === 'boolean') assert.match(field, /^(true|false)$/);
          if (type === 'datetime') assert.ok(!Number.isNaN(Date.parse(field)));
        }
      assert.equal(
        new Set(records(all).map((record) => schema.primaryKey.map((id) => record[id]).join('|'))).size,
        all.length - 1,
      );
      same(tidyCells(figures.data, text('data.csv')), figures);
      assert.ok(text('README.md').includes('CC BY 4.0'));
      const alone = JSON.parse(textIn(figures.data, 'data-package')) as typeof descriptor;
      assert.match(alone.resources[0]!.path, /^https:.*\/data\.csv\?/);
    }),
  );
});

describe('labels', () => {
  it('are in the language asked for, in downloads too', () => {
    const [{ data }] = fc.sample(randomFigures, { numRuns: 1, seed: 2 }) as [RandomFigures];
    const words = { it: 'Valore', en: 'Value', de: 'Wert', fr: 'Valeur', sl: 'Vrednost' } as const;
    for (const [language, word] of Object.entries(words) as ['it', string][]) {
      assert.ok(textIn(data, 'csv-excel', {}, language).includes(`;${word};`), language);
      assert.ok(
        textIn(data, 'sdmx-csv', { labels: 'both' }, language).includes(`OBS_VALUE: ${word}`),
        language,
      );
      assert.ok(
        textIn(data, 'sdmx-json', {}, language).includes(`"names":{"${language}":"${word}"}`),
        language,
      );
    }
  });
});

describe('figures', () => {
  it('of no cells are written too', () => {
    const [{ data }] = fc.sample(randomFigures, { numRuns: 1, seed: 3 }) as [RandomFigures];
    const none: IndicatorData = {
      ...data,
      value: [],
      status: {},
      size: data.id.map(() => 0),
      extension: { ...data.extension, numerator: [], denominator: [], lower: [], upper: [] },
    };
    const empty: IndicatorData = {
      ...none,
      dimension: Object.fromEntries(
        data.id.map((id) => [id, { label: id, category: { index: {}, label: {} } }]),
      ),
    };
    assert.equal(figuresOf(empty).length, 0);
    assert.equal(table(textIn(empty, 'csv'), ',').length, 1);
    assert.deepEqual((JSON.parse(textIn(empty, 'sdmx-json')) as Message).data.dataSets[0]!.series, {});
    assert.deepEqual((JSON.parse(textIn(empty, 'json-stat')) as IndicatorData).value, []);
  });
});

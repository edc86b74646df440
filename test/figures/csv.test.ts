import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openCube, type JsonStatDataset } from '@officine-coesione/figures';
import { datasets } from './generated.ts';
import { FORMULAS, parseCsv, recordsOf } from './parse-csv.ts';
import { partners } from './partners.ts';
import { PUBLISHED, published } from './published.ts';

/** What a reader that knows of the apostrophe takes away. */
const plain = (text: string): string => text.replace(/^'(?=[=+\-@])/, '');

const readsBack = (dataset: JsonStatDataset<number | string>): void => {
  const cube = openCube(dataset);
  const [header = [], ...lines] = parseCsv(cube.toCSV());
  const records = recordsOf([header.map(plain), ...lines]);
  const rows = cube.rows();
  const labels = cube.toTable({ content: 'label' }).rows;
  const name = (wanted: string): string => wanted + (dataset.id.includes(wanted) ? '_' : '');
  assert.equal(records.length, cube.length);
  for (const [rank, record] of records.entries()) {
    const row = rows[rank]!;
    for (const [place, { id }] of cube.dimensions.entries()) {
      assert.equal(plain(record[id]!), row[id]);
      assert.equal(plain(record[name(`${id}_label`)]!), labels[rank]![place]);
    }
    const value = record[name('value')]!;
    const missing = row[name('value')] === null;
    if (typeof row[name('value')] === 'string') assert.equal(value, row[name('value')]);
    else assert.ok(missing ? value === '' : value !== '' && Number(value) === row[name('value')]);
    assert.equal(record[name('status')], row[name('status')] ?? '');
    assert.equal(record[name('unit')], row[name('unit')] ?? '');
  }
};

for (const document of PUBLISHED)
  test(`read back, the CSV of ${document} is the cube`, () => readsBack(published(document)));

test('read back, the CSV is the cube, cell by cell, whatever the dataset', () => {
  fc.assert(fc.property(datasets, readsBack), { numRuns: 200 });
});

test('every row says source, update date and licence, and what our figures add', () => {
  const [first] = recordsOf(parseCsv(openCube(partners()).toCSV()));
  assert.deepEqual(first, {
    INDICATOR: 'PART_N',
    INDICATOR_label: 'Partner attivi',
    PROGRAMME: '_T',
    PROGRAMME_label: 'Tutti i programmi',
    REF_AREA: 'IT',
    REF_AREA_label: 'Italia',
    PARTNER_CATEGORY: '_T',
    PARTNER_CATEGORY_label: 'Totale',
    TERRITORIAL_LEVEL: '_T',
    TERRITORIAL_LEVEL_label: 'Totale',
    TIME_PERIOD: '2026',
    TIME_PERIOD_label: '2026',
    value: '45',
    status: '',
    unit: 'n',
    source: 'Osservatorio Permanente sul Partenariato',
    updated: '2026-11-23',
    licence: 'CC BY 4.0',
    licence_url: 'https://creativecommons.org/licenses/by/4.0/',
    demo: 'true',
    coverage_counted: '12',
    coverage_total: '15',
    method_version: '1.0',
  });
  const [header] = parseCsv(openCube(published('eurostat')).toCSV());
  assert.deepEqual(header!.slice(-7), [
    'value',
    'status',
    'unit_',
    'source',
    'updated',
    'licence',
    'licence_url',
  ]);
});

test('text that a spreadsheet would run is made harmless; negative numbers stay numbers', () => {
  for (const attack of FORMULAS) {
    const dataset = { ...partners({ values: [-5, 1, 1, 1, 1], indicator: attack }), source: attack };
    const [first] = recordsOf(parseCsv(openCube(dataset).toCSV()));
    assert.equal(first!['source'], `'${attack}`);
    assert.equal(first!['INDICATOR_label'], `'${attack}`);
    assert.equal(first!['value'], '-5');
  }
});

test('a sign alone is a code, not a formula', () => {
  const records = recordsOf(parseCsv(openCube(published('cso')).toCSV()));
  assert.equal(records[0]!['C02199V02655'], '-');
});

test('is plain UTF-8 with CRLF after every row', () => {
  const text = openCube(published('istat')).toCSV();
  assert.ok(text.startsWith('FREQ,'));
  assert.equal(text.split('\r\n').length, 18 + 2);
  assert.match(text, /Y_GE15,15 anni e più,/);
  assert.match(text, /,"tasso \(valori percentuali\), ""inventato""",/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, openCube, tableOf } from '@officine-coesione/figures';
import { attendance, partners } from './partners.ts';

test('rows by columns, unit in the header, withheld in words', () => {
  const table = tableOf(openCube(attendance()), {
    language: 'it',
    rows: 'PARTNER_CATEGORY',
    columns: 'TIME_PERIOD',
  });
  assert.equal(table.caption, 'Tasso di partecipazione per categoria e anno');
  assert.deepEqual(
    table.columns.map(({ text }) => text),
    ['2020 (%)', '2021 (%)'],
  );
  assert.deepEqual(
    table.rows.map((row) => [row.text, ...row.cells.map(({ text }) => text)]),
    [
      ['Autorità pubbliche', '70,0', '72,5'],
      ['Parti economiche e sociali', '81,2', '79,0'],
      ['Società civile', 'riservato', '64,3'],
    ],
  );
  assert.deepEqual(table.rows[2]!.cells[0], {
    text: 'riservato',
    value: null,
    status: 'c',
    statusLabel: 'riservato',
    mark: '',
  });
  assert.equal(
    table.provenance,
    'Fonte: Osservatorio Permanente sul Partenariato · periodo: 2020–2021 · aggiornamento: 15 gennaio 2026',
  );
});

test('one column of values, the total marked, provisional with its letter', () => {
  const cube = openCube(partners({ values: [45, 15, 24, null, 6], status: { '2': 'P' } }));
  const table = tableOf(cube, { language: 'it', rows: 'PARTNER_CATEGORY' });
  assert.equal(table.columns[0]?.text, 'Partner attivi (numero)');
  assert.deepEqual(
    table.rows.map(({ total }) => total),
    [true, false, false, false, false],
  );
  assert.equal(table.rows[2]!.cells[0]!.mark, 'p');
  assert.equal(table.rows[2]!.cells[0]!.statusLabel, 'provvisorio');
  assert.equal(table.rows[3]!.cells[0]!.text, 'non disponibile');
  assert.match(
    table.provenance,
    /rilevati 12 su 15 · licenza: CC BY 4\.0 · metodo: versione 1\.0 · dati dimostrativi$/,
  );
});

test('no cell is ever empty, and a missing one is never a number, in any language', () => {
  const cube = openCube(partners({ values: [null, 0, null, 3, null], status: { '2': 'c', '4': 'M' } }));
  for (const language of LANGUAGES) {
    for (const row of tableOf(cube, { language, rows: 'PARTNER_CATEGORY' }).rows) {
      const { text, value } = row.cells[0]!;
      assert.ok(text.length > 0);
      assert.equal(/\d/.test(text), value !== null);
    }
  }
});

test('indicators as rows carry each its own unit', () => {
  const table = tableOf(openCube(partners()), {
    language: 'it',
    rows: 'INDICATOR',
    columns: 'PARTNER_CATEGORY',
  });
  assert.equal(table.rows[0]?.text, 'Partner attivi (numero)');
  assert.equal(table.columns[0]?.text, 'Totale');
});

test('a total without a label is called by its name', () => {
  const dataset = partners();
  const bare = { category: { index: ['_T', 'A', 'B', 'C', 'D'] } };
  const cube = openCube({ ...dataset, dimension: { ...dataset.dimension, PARTNER_CATEGORY: bare } });
  assert.equal(tableOf(cube, { language: 'it', rows: 'PARTNER_CATEGORY' }).rows[0]?.text, 'Totale');
});

test('an open dimension without a total must be chosen', () => {
  const cube = openCube(attendance());
  assert.throws(() => tableOf(cube, { language: 'it', rows: 'PARTNER_CATEGORY' }), { code: 'ambiguous' });
});

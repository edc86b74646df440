import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, openCube, spreadsheetOf, type Language } from '@officine-coesione/figures';
import { seeded } from '../seeded.ts';
import { FORMULAS, parseCsv, recordsOf } from './parse-csv.ts';
import { attendance, partners } from './partners.ts';
import { published } from './published.ts';

/** English writes 0.5, so its spreadsheets part fields with a comma. */
const separatorOf = (language: Language): string => (language === 'en' ? ',' : ';');

test('read back, the file is the cube, cell by cell', () => {
  const random = seeded(11);
  for (let round = 0; round < 50; round += 1) {
    const values = Array.from({ length: 5 }, () =>
      random() < 0.2 ? null : (random() - 0.5) * 10 ** (round % 9),
    );
    const cube = openCube(partners({ values, status: random() < 0.5 ? { '1': 'P', '3': 'c' } : {} }));
    for (const language of ['it', 'en'] as const) {
      const [header, ...rows] = parseCsv(spreadsheetOf(cube, language), separatorOf(language));
      assert.equal(rows.length, cube.length);
      assert.equal(new Set(header).size, header!.length);
      const place = 2 * cube.dimensions.length;
      let rank = 0;
      cube.forEach((value, status, positions) => {
        const row = rows[rank]!;
        rank += 1;
        cube.dimensions.forEach(({ categories }, at) => {
          const { code, label } = categories[positions[at]!]!;
          assert.deepEqual(row.slice(2 * at, 2 * at + 2), [code, label]);
        });
        const text = language === 'it' ? row[place]!.replace(',', '.') : row[place]!;
        assert.equal(text === '' ? null : Number(text), value);
        assert.equal(row[place + 1], 'n');
        assert.equal(row[place + 2], status ?? (value === null ? 'M' : ''));
      });
    }
  }
});

test('every row says source, update date, licence, demonstration, coverage and method', () => {
  const [first] = recordsOf(parseCsv(spreadsheetOf(openCube(partners()), 'it'), ';'));
  assert.deepEqual(Object.entries(first!).slice(12), [
    ['Valore', '45'],
    ['Unità di misura', 'n'],
    ['Stato', ''],
    ['Descrizione dello stato', ''],
    ['Fonte', 'Osservatorio Permanente sul Partenariato'],
    ['Aggiornamento', '2026-11-23'],
    ['Licenza', 'CC BY 4.0'],
    ['Indirizzo della licenza', 'https://creativecommons.org/licenses/by/4.0/'],
    ['Dati dimostrativi', 'sì'],
    ['Unità rilevate', '12'],
    ['Unità da rilevare', '15'],
    ['Versione del metodo', '1.0'],
  ]);
});

test('byte order mark, then headers and numbers as the language writes them', () => {
  const cube = openCube(attendance());
  const text = spreadsheetOf(cube, 'it');
  assert.ok(text.startsWith('\ufeffIndicatore (codice);Indicatore;'));
  assert.match(text, /;72,5;%;;;/);
  assert.match(text, /;;%;c;riservato;/);
  assert.match(spreadsheetOf(cube, 'en'), /,72\.5,%,,,/);
  for (const language of LANGUAGES) {
    const [header] = parseCsv(spreadsheetOf(cube, language), separatorOf(language));
    assert.equal(header!.length, 2 * 3 + 12);
  }
});

test('text that a spreadsheet would run is made harmless; negative numbers stay numbers', () => {
  for (const attack of FORMULAS) {
    const dataset = { ...partners({ values: [-5, 1, 1, 1, 1] }), source: attack };
    const [first] = recordsOf(parseCsv(spreadsheetOf(openCube(dataset), 'it'), ';'));
    assert.equal(first!['Fonte'], `'${attack}`);
    assert.equal(first!['Valore'], '-5');
  }
});

test('lists text too, and the statuses a publisher explains', () => {
  assert.match(spreadsheetOf(openCube(published('sample-order')), 'it'), /;A3B2C4;/);
  assert.match(spreadsheetOf(openCube(published('eurostat')), 'en'), /,:,not available,/);
});

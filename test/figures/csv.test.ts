import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf, LANGUAGES, openCube, type CsvDialect } from '@officine-coesione/figures';
import { seeded } from '../seeded.ts';
import { attendance, partners } from './partners.ts';

/** Reads CSV by RFC 4180: quoted fields, doubled quotes, CRLF between rows. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const body = text.replace(/^\ufeff/, '');
  let field = '';
  let quoted = false;
  for (let place = 0; place < body.length; place += 1) {
    const character = body[place]!;
    if (quoted) {
      if (character !== '"') field += character;
      else if (body[place + 1] === '"') field += body[(place += 1)]!;
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === separator || character === '\r') {
      rows.at(-1)!.push(field);
      field = '';
      if (character === '\r') {
        assert.equal(body[(place += 1)], '\n');
        rows.push([]);
      }
    } else field += character;
  }
  assert.equal(field, '');
  assert.deepEqual(rows.pop(), []);
  return rows;
}

const DIALECTS: readonly (readonly [CsvDialect, string])[] = [
  ['standard', ','],
  ['excel-it', ';'],
];

test('read back, the CSV is the cube, cell by cell, in both dialects', () => {
  const random = seeded(11);
  for (let round = 0; round < 50; round += 1) {
    const values = Array.from({ length: 5 }, () =>
      random() < 0.2 ? null : (random() - 0.5) * 10 ** (round % 9),
    );
    const status = random() < 0.5 ? { '1': 'P', '3': 'c' } : {};
    const cube = openCube(partners({ values, status }));
    for (const [dialect, separator] of DIALECTS) {
      const [header, ...rows] = parse(csvOf(cube, { language: 'it', dialect }), separator);
      assert.equal(rows.length, cube.length);
      assert.equal(new Set(header).size, header!.length);
      const place = header!.indexOf(dialect === 'standard' ? 'VALUE' : 'Valore');
      [...cube.cells()].forEach((cell, number) => {
        const row = rows[number]!;
        assert.equal(row.length, header!.length);
        cube.dimensions.forEach((dimension, at) => {
          const category = dimension.categories[cell.positions[at]!]!;
          assert.deepEqual(row.slice(2 * at, 2 * at + 2), [category.code, category.label]);
        });
        const text = dialect === 'standard' ? row[place]! : row[place]!.replace(',', '.');
        assert.equal(text === '' ? null : Number(text), cell.value);
        assert.equal(row[place + 1], 'n');
        assert.equal(row[place + 2], cell.status ?? (cell.value === null ? 'M' : ''));
      });
    }
  }
});

test('every row says source, update date, licence, demonstration, coverage and method', () => {
  const [header, first] = parse(csvOf(openCube(partners()), { language: 'it', dialect: 'standard' }), ',');
  const row = Object.fromEntries(header!.map((name, place) => [name, first![place]]));
  assert.deepEqual(row, {
    INDICATOR: 'PART_N',
    INDICATOR_LABEL: 'Partner attivi',
    PROGRAMME: '_T',
    PROGRAMME_LABEL: 'Tutti i programmi',
    REF_AREA: 'IT',
    REF_AREA_LABEL: 'Italia',
    PARTNER_CATEGORY: '_T',
    PARTNER_CATEGORY_LABEL: 'Totale',
    TERRITORIAL_LEVEL: '_T',
    TERRITORIAL_LEVEL_LABEL: 'Totale',
    TIME_PERIOD: '2026',
    TIME_PERIOD_LABEL: '2026',
    VALUE: '45',
    UNIT: 'n',
    STATUS: '',
    STATUS_LABEL: '',
    SOURCE: 'Osservatorio Permanente sul Partenariato',
    UPDATED: '2026-11-23',
    LICENCE: 'CC BY 4.0',
    LICENCE_URL: 'https://creativecommons.org/licenses/by/4.0/',
    DEMO: 'true',
    COVERAGE_COUNTED: '12',
    COVERAGE_TOTAL: '15',
    METHOD_VERSION: '1.0',
  });
});

test('for Excel: byte order mark, semicolons, decimal comma, headers in every language', () => {
  const text = csvOf(openCube(attendance()), { language: 'it', dialect: 'excel-it' });
  assert.ok(text.startsWith('\ufeffIndicatore (codice);Indicatore;'));
  assert.match(text, /;72,5;%;;;/);
  assert.match(text, /;;%;c;riservato;/);
  for (const language of LANGUAGES) {
    const [header] = parse(csvOf(openCube(attendance()), { language, dialect: 'excel-it' }), ';');
    assert.equal(header!.length, 2 * 3 + 12);
  }
});

test('text that a spreadsheet would run is made harmless; negative numbers stay numbers', () => {
  for (const attack of ['=1+1', '+39', '-2', '@SUM(A1)', '\tx', '\r=x', '\uff1d1', '="a";b,"c"']) {
    const dataset = { ...partners({ values: [-5, 1, 1, 1, 1] }), source: attack };
    for (const [dialect, separator] of DIALECTS) {
      const [header, first] = parse(csvOf(openCube(dataset), { language: 'it', dialect }), separator);
      const place = header!.findIndex((name) => name === 'SOURCE' || name === 'Fonte');
      assert.equal(first![place], `'${attack}`);
      assert.ok(first!.includes('-5'));
    }
  }
});

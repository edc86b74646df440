import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { mostImportRows } from '@officine-coesione/contract';
import { csvRows, separatorOf } from '../../../packages/server/src/files/csv-rows.ts';
import { proposedColumns } from '../../../packages/server/src/registry/imports/columns.ts';
import { dayOf } from '../../../packages/server/src/registry/imports/day-cell.ts';
import { candidateOf } from '../../../packages/server/src/registry/imports/candidate.ts';
import { decoded, encodingOf } from '../../../packages/server/src/files/text-encoding.ts';
import { checkWorkbook, workbookRows } from '../../../packages/server/src/registry/imports/workbook-rows.ts';
import { ProblemError } from '../../../packages/server/src/http/problem.ts';
import { seeded } from '../../seeded.ts';

const inPieces = async function* <Piece extends { slice(from: number, to: number): Piece; length: number }>(
  whole: Piece,
  size: number,
): AsyncGenerator<Piece> {
  for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size);
};

const collected = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};

const faultOf = async (work: Promise<unknown>): Promise<[string, unknown]> => {
  const error: unknown = await work.then(
    () => assert.fail('It went well'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ProblemError, String(error));
  return [error.faults[0]!.code, error.faults[0]!.params['row']];
};

const encoding = (bytes: Uint8Array, size = 3) => encodingOf(inPieces(bytes, size));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);

test('the encoding of a file is that of all its bytes', async () => {
  assert.equal(await encoding(utf8('a;b\nè;€ 🏛')), 'utf-8');
  assert.equal(await encoding(utf8('\ufeffa;b')), 'utf-8');
  assert.equal(await encoding(utf16('\ufeffdenominazione;codice')), 'utf-16le');
  assert.equal(await encoding(utf16('denominazione;codice\n'.repeat(20))), 'utf-16le');
  assert.equal(await encoding(utf16('\ufeffa;b').map((_byte, at, all) => all[at ^ 1]!)), 'utf-16be');
  assert.equal(await encoding(latin(`${'x'.repeat(200_000)}\ncittà`), 60_000), 'windows-1252');
  const [text] = await collected(decoded(inPieces(latin('perché \x80'), 99), 'windows-1252'));
  assert.equal(text, 'perché €');
  assert.deepEqual(await collected(decoded(inPieces(utf8('a\0b'), 99), 'utf-8')), ['a\ufffdb', '']);
});

test('a broken encoding is located', async () => {
  const mixed = Buffer.concat([utf8('a\nperché\n'), latin('città\n')]);
  assert.deepEqual(await faultOf(encoding(mixed)), ['import_encoding', 3]);
  assert.deepEqual(await faultOf(encoding(latin('a\n\x81'))), ['import_encoding', 2]);
  assert.deepEqual(await faultOf(encoding(Buffer.concat([utf8('\ufeffa\nb\n'), latin('\xe0')]))), [
    'import_encoding',
    3,
  ]);
  // Overlong forms, halves of surrogate pairs and a character that is cut off are no UTF-8.
  for (const wrong of [
    [0xc0, 0xaf],
    [0xe0, 0x80, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xe2, 0x82],
  ])
    await assert.rejects(encoding(Uint8Array.from([...utf8('è\n'), ...wrong])));
});

const rowsOf = async (text: string, separator = separatorOf(text), size = 2) =>
  (await collected(csvRows(inPieces(text, size), separator, mostImportRows))).map(({ row, cells }) => [
    row,
    ...cells,
  ]);

test('every CSV that a spreadsheet writes is read', async () => {
  assert.deepEqual(await rowsOf('a;b\r\n1;"x;""y"""\r\n\r\n2;"due\r\nrighe"\r\n'), [
    [1, 'a', 'b'],
    [2, '1', 'x;"y"'],
    [4, '2', 'due\r\nrighe'],
  ]);
  assert.deepEqual(await rowsOf('\ufeffa\tb\n1\t2'), [
    [1, 'a', 'b'],
    [2, '1', '2'],
  ]);
  assert.deepEqual(await rowsOf('a,b\r1,""'), [
    [1, 'a', 'b'],
    [2, '1', ''],
  ]);
  assert.equal(separatorOf('"a;b;c",d'), ',');
});

test('a quotation mark that does not close is located, as is what follows one', async () => {
  assert.deepEqual(await faultOf(rowsOf('a;b\n1;2\n3;"4\n5;6\n')), ['import_quotes', 3]);
  assert.deepEqual(await faultOf(rowsOf('a;b\n"1"x;2\n')), ['import_quotes', 2]);
  assert.deepEqual(await faultOf(rowsOf(`a\n"${'x'.repeat(30_000)}`, ';', 5000)), ['import_quotes', 2]);
  assert.equal((await faultOf(rowsOf(`a\n${';'.repeat(300)}`, ';')))[0], 'import_too_long');
});

test('whatever is written comes back, however it arrives', async () => {
  const random = seeded(20261123);
  const alphabet = ['a', 'è', '🏛', '"', ';', ',', '\t', '\n', '\r', ' ', "'", '='];
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  for (let round = 0; round < 1500; round++) {
    const separator = pick([',', ';', '\t'] as const);
    const end = pick(['\n', '\r\n', '\r']);
    const rows = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
      Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
        Array.from({ length: Math.floor(random() * 6) }, () => pick(alphabet)).join(''),
      ),
    );
    const text = rows
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
      .join(end);
    const read = await rowsOf(text, separator, 1 + Math.floor(random() * 7));
    assert.deepEqual(
      read.map(([, ...cells]) => cells),
      rows,
      JSON.stringify(text),
    );
  }
});

test('no bytes make the reader do anything but read or refuse', async () => {
  const random = seeded(7);
  for (let round = 0; round < 800; round++) {
    const bytes = Uint8Array.from({ length: 60 }, () => {
      const kind = random();
      return kind < 0.5
        ? 32 + random() * 95
        : kind < 0.7
          ? [34, 59, 10, 13, 44][Math.floor(random() * 5)]!
          : random() * 256;
    });
    try {
      const found = await encoding(bytes, 7);
      for (const { cells } of await collected(
        csvRows(decoded(inPieces(bytes, 5), found), ';', mostImportRows),
      ))
        assert.ok(cells.every((cell) => cell.isWellFormed() && !cell.includes('\0')));
    } catch (error) {
      assert.ok(error instanceof ProblemError, String(error));
    }
  }
});

interface Part {
  readonly name: string;
  readonly content: Buffer;
  /** How large it says it is. */
  readonly size?: number;
}

/** An archive as an attacker writes it: sizes and names as told. */
const archive = (parts: readonly Part[]): Buffer => {
  let at = 0;
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  // A size that is not true, unless said.
  for (const { name, content, size = 10 } of parts) {
    const packed = deflateRawSync(content, { level: 9 });
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(title.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(size, 24);
    central.writeUInt16LE(title.length, 28);
    central.writeUInt32LE(at, 42);
    bodies.push(local, title, packed);
    directory.push(central, title);
    at += 30 + title.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...directory, end]);
};

const types: Part = { name: '[Content_Types].xml', content: Buffer.from('<Types/>') };

test('an archive that would do harm is refused before it is read', async () => {
  const refused = async (...parts: Part[]) => (await faultOf(checkWorkbook(archive([types, ...parts]))))[0];
  assert.equal(await refused({ name: 'xl/a.xml', content: Buffer.alloc(40_000_000) }), 'import_archive');
  assert.equal(await refused({ name: 'xl/inner.zip', content: Buffer.from('PK') }), 'import_archive');
  assert.equal(await refused({ name: '../../etc/passwd', content: Buffer.from('x') }), 'import_archive');
  const entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>';
  assert.equal(await refused({ name: 'xl/workbook.xml', content: Buffer.from(entity) }), 'import_archive');
  const many = Array.from({ length: 600 }, (_, place) => ({
    name: `x${place}.xml`,
    content: Buffer.from('x'),
  }));
  assert.equal(await refused(...many), 'import_archive');
  assert.equal((await faultOf(checkWorkbook(Buffer.from('denominazione;cf'))))[0], 'import_workbook');
  assert.equal(
    (await faultOf(checkWorkbook(archive([{ name: 'a', content: Buffer.from('a') }]))))[0],
    'import_workbook',
  );
  const elsewhere = archive([types]);
  elsewhere.writeUInt32LE(0xffffffff, elsewhere.length - 10);
  assert.equal((await faultOf(checkWorkbook(elsewhere)))[0], 'import_archive', 'ZIP64');
  // An archive that is sound and no workbook.
  assert.equal((await faultOf(collected(workbookRows(archive([types])))))[0], 'import_workbook');
});

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

test('a workbook made to take all memory or time takes that of its reader alone', async () => {
  const workbook = (sheet: string, strings: string) =>
    archive(
      Object.entries({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': `<Relationships>${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': `<Relationships>${relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relationship('rId2', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
        'xl/worksheets/sheet1.xml': sheet,
        'xl/sharedStrings.xml': strings,
      }).map(([name, content]) => ({
        name,
        content: Buffer.from(content),
        size: Buffer.byteLength(content),
      })),
    );
  const row = '<worksheet><sheetData><row r="1"><c t="s"><v>0</v></c></row>';
  const sound = workbook(`${row}</sheetData></worksheet>`, '<sst><si><t>Ente</t></si></sst>');
  assert.deepEqual(await collected(workbookRows(sound)), [{ row: 1, cells: ['Ente'] }]);
  const large = workbook(`${row}</sheetData></worksheet>`, `<sst>${'<si><t/></si>'.repeat(400_000)}</sst>`);
  const read = (file: Buffer, limits: { megabytes: number; milliseconds: number }) =>
    faultOf(collected(workbookRows(file, limits)));
  assert.equal((await read(large, { megabytes: 64, milliseconds: 60_000 }))[0], 'import_archive');
  // Each piece of a tag that never ends is looked at again from its beginning.
  const endless = workbook(`${row}<row r="${'2'.repeat(16_000_000)}`, '<sst/>');
  assert.equal((await read(endless, { megabytes: 512, milliseconds: 1500 }))[0], 'import_archive');
});

test('a damaged workbook is refused, never half read into anything else', async () => {
  const sound = Buffer.from(await writeXlsx({ sheets: [{ name: 'a', rows: [['h'], ['1']] }] }));
  const random = seeded(11);
  for (let round = 0; round < 150; round++) {
    const damaged = Buffer.from(sound);
    for (let bytes = 0; bytes < 4; bytes++) damaged[Math.floor(random() * damaged.length)] = random() * 256;
    try {
      await checkWorkbook(damaged);
      await collected(workbookRows(damaged));
    } catch (error) {
      assert.ok(error instanceof ProblemError, String((error as Error).stack));
    }
  }
});

test('a workbook gives texts, days and digits as they are meant', async () => {
  const file = Buffer.from(
    await writeXlsx({
      sheets: [
        {
          name: 'Dati',
          rows: [
            ['Denominazione', 'CF', 'Dal', 'N'],
            ['=1+1', '00743110157', new Date(Date.UTC(2023, 5, 30)), 12],
            [null, null, null, null],
            ['b', 743110157, true, 1.5],
          ],
        },
      ],
    }),
  );
  await checkWorkbook(file);
  assert.deepEqual(
    (await collected(workbookRows(file))).map(({ row, cells }) => [row, ...cells]),
    [
      [1, 'Denominazione', 'CF', 'Dal', 'N'],
      [2, '=1+1', '00743110157', '2023-06-30', '12'],
      [4, 'b', '743110157', 'true', '1.5'],
    ],
  );
});

test('columns are known by what people call them, once each', () => {
  assert.deepEqual(
    proposedColumns(['Denominazione ', 'COD. FISCALE', 'P.IVA', 'Città', 'taxCode', 'Note', 'E-mail']).map(
      ({ field }) => field,
    ),
    ['legalName', 'taxCode', 'vatNumber', 'municipality', undefined, undefined, 'email'],
  );
});

test('a row becomes what it says, or everything that is wrong with it', () => {
  const columns = proposedColumns([
    'denominazione',
    'cf',
    'forma giuridica',
    'associati',
    'territori',
    'pec',
    'sigla',
  ]);
  const read = (...cells: string[]) => {
    const { candidate, faults } = candidateOf(columns, cells);
    return { candidate, faults: faults.map(({ column, code, severity }) => `${column} ${code} ${severity}`) };
  };
  assert.deepEqual(read('Camera di commercio', '743110157', '1.7.10', '1.200', 'itf4|ITF5', '', ''), {
    candidate: {
      legalName: 'Camera di commercio',
      taxCode: '00743110157',
      legalForm: '1.7.10',
      membersRepresented: 1200,
      coverageNuts: ['ITF4', 'ITF5'],
    },
    faults: [],
  });
  assert.deepEqual(read("'=HYPERLINK(1)", '00743110157', '', '', '', '', ''), {
    candidate: { legalName: '=HYPERLINK(1)', taxCode: '00743110157' },
    faults: ['denominazione import_formula warning'],
  });
  assert.deepEqual(read('', '00743110158', 're', '-3', 'XX1', 'pec', 'A\u202eB').faults, [
    'cf tax_code_check error',
    'forma giuridica import_choice error',
    'associati not_a_number error',
    'territori nuts_country error',
    'pec pec_at_sign error',
    'sigla hidden_characters error',
    'denominazione required error',
  ]);
});

void test('a day is read however a spreadsheet writes it, and one that does not exist is none', () => {
  const days: Readonly<Record<string, string | undefined>> = {
    '2024-02-29': '2024-02-29',
    '2024-2-9': '2024-02-09',
    '2024-02-29T00:00:00Z': '2024-02-29',
    '29/2/2024': '2024-02-29',
    '01.03.2024': '2024-03-01',
    '1-3-2024': '2024-03-01',
    // Excel: 45292 is 1 January 2024, with or without an hour.
    '45292': '2024-01-01',
    '45292.75': '2024-01-01',
    '18264': '1950-01-01',
    '18263': undefined,
    '2024': undefined,
    '2023-02-29': undefined,
    '31/4/2024': undefined,
    '1/13/2024': undefined,
    '0/1/2024': undefined,
    '1/0/2024': undefined,
    '1/3/24': undefined,
    'marzo 2024': undefined,
  };
  for (const [written, day] of Object.entries(days)) assert.equal(dayOf(written), day, written);
});

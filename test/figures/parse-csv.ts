import assert from 'node:assert/strict';

/** Reads CSV by RFC 4180: quoted fields, doubled quotes, CRLF between rows. */
export function parseCsv(text: string, separator = ','): string[][] {
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

/** Rows as records by column; every row has every column, and no two columns one name. */
export function recordsOf([header = [], ...rows]: readonly (readonly string[])[]): Record<string, string>[] {
  assert.equal(new Set(header).size, header.length);
  return rows.map((row) => {
    assert.equal(row.length, header.length);
    return Object.fromEntries(header.map((name, place) => [name, row[place]!]));
  });
}

/** Text that begins like a formula for some spreadsheet. */
export const FORMULAS = ['=1+1', '+39', '-2', '@SUM(A1)', '\tx', '\r=x', '\n=x', '\uff1d1', '="a";b,"c"'];

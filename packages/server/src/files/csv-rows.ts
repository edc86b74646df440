import { fileFault } from './file-fault.ts';

/** A row of a file, with its number: that of the headings is 1. */
export interface FileRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** What may stand between the fields of a row. */
export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** The most fields a row can have. */
export const mostColumns = 200;

/** The most characters a field can have: a quotation mark that is never closed is found before memory ends. */
const longestField = 20_000;

/** The separator that splits the headings most often, outside quotation marks. */
export const separatorOf = (beginning: string): Separator => {
  const line =
    beginning
      .replace(/^\ufeff/, '')
      .replace(/"[^"]*"?/g, '')
      .split(/\r|\n/, 1)[0] ?? '';
  const counts = separators.map((one) => line.split(one).length);
  return separators[counts.indexOf(Math.max(...counts))]!;
};

/**
 * The rows of a CSV (RFC 4180), as they come: empty lines are left out, every kind of line end is taken. Rows are
 * numbered as a spreadsheet does: a field of several lines is of one row.
 *
 * @param mostRows - rows below the headings that a file may have
 * @throws ProblemError naming the row of a quotation mark that does not close, or what is too long
 */
export async function* csvRows(
  texts: AsyncIterable<string>,
  separator: Separator,
  mostRows: number,
): AsyncGenerator<FileRow> {
  let row = 1;
  let cells: string[] = [];
  let field = '';
  let state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  let openedAt = 1;
  let first = true;
  let afterReturn = false;
  const rows: FileRow[] = [];
  const endField = () => {
    cells.push(field);
    field = '';
    state = 'start';
    if (cells.length > mostColumns) throw fileFault('import_too_long', { maximum: mostRows, row });
  };
  const endRow = () => {
    endField();
    if (cells.length > 1 || cells[0] !== '') rows.push({ row, cells });
    cells = [];
    row++;
    if (row > mostRows + 2) throw fileFault('import_too_long', { maximum: mostRows, row });
  };
  for await (const text of texts) {
    let at = first && text.startsWith('\ufeff') ? 1 : 0;
    if (text.length > 0) first = false;
    for (; at < text.length; at++) {
      const character = text[at]!;
      const returned = afterReturn;
      afterReturn = false;
      if (state === 'quoted') {
        // Everything up to the next quotation mark at once.
        const end = text.indexOf('"', at);
        const stop = end < 0 ? text.length : end;
        field += text.slice(at, stop);
        at = stop;
        if (field.length > longestField) throw fileFault('import_quotes', { row: openedAt });
        if (end >= 0) state = 'quote';
      } else if (state === 'quote' && character === '"') {
        field += '"';
        state = 'quoted';
      } else if (character === separator) endField();
      else if (character === '\r') {
        endRow();
        afterReturn = true;
      } else if (character === '\n') {
        if (!returned) endRow();
      } else if (state === 'quote') throw fileFault('import_quotes', { row: openedAt });
      else if (character === '"' && state === 'start') {
        state = 'quoted';
        openedAt = row;
      } else {
        let stop = at + 1;
        while (stop < text.length && text[stop] !== separator && text[stop] !== '\r' && text[stop] !== '\n')
          stop++;
        field += text.slice(at, stop);
        at = stop - 1;
        state = 'plain';
        if (field.length > longestField) throw fileFault('import_too_long', { maximum: mostRows, row });
      }
    }
    yield* rows.splice(0);
  }
  if (state === 'quoted') throw fileFault('import_quotes', { row: openedAt });
  if (field !== '' || cells.length > 0 || (state as string) === 'quote') endRow();
  yield* rows;
}

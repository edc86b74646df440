import { csvField } from '@officine-coesione/figures/on-demand';
import { plainRows, worded } from './table.ts';
import type { Field } from './table.ts';
import type { Extract, Sheet } from './sheet.ts';

/** A list as CSV for programs (RFC 4180): UTF-8, commas, the names of the properties. */
export const csvFile = <Item>(items: AsyncIterable<Item>, sheet: Sheet<Item>, extract: Extract) =>
  lines(items, plainRows(sheet, extract), (fields) => fields.map(csvField).join(','));

/** A list as the CSV that a double click opens right in a spreadsheet set to Italian. */
export async function* excelCsvFile<Item>(
  items: AsyncIterable<Item>,
  sheet: Sheet<Item>,
  extract: Extract,
): AsyncGenerator<string> {
  yield '\ufeff';
  yield* lines(items, worded(sheet, extract), (fields) => fields.map(italian).join(';'));
}

/** A number with a decimal comma; a text as it is. */
const italian = (field: Field): string =>
  typeof field === 'number' ? csvField(field).replace('.', ',') : csvField(field);

async function* lines<Item>(
  items: AsyncIterable<Item>,
  { header, fields }: ReturnType<typeof plainRows<Item>>,
  line: (fields: readonly Field[]) => string,
): AsyncGenerator<string> {
  yield `${line(header)}\r\n`;
  for await (const item of items) yield `${line(fields(item))}\r\n`;
}

import { writeXlsxStream } from 'hucre/xlsx';
import { worded } from './table.ts';
import type { Field } from './table.ts';
import { wordOf } from './sheet.ts';
import type { Extract, Sheet } from './sheet.ts';

/** Characters that a cell can hold: what is longer makes the workbook one to be repaired. */
const longest = 32_767;

/** What a reader of workbooks takes for one character (ISO/IEC 29500-1, ST_Xstring): written so that it stays text. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const cell = (field: Field) =>
  typeof field === 'string' ? escaped(field.slice(0, longest)) : (field ?? null);

/** A list as a workbook. Texts are written as texts: none is ever a formula, and codes keep their zeros. */
export function xlsxFile<Item>(
  items: AsyncIterable<Item>,
  sheet: Sheet<Item>,
  extract: Extract,
): ReadableStream<Uint8Array> {
  const { header, fields } = worded(sheet, extract);
  return writeXlsxStream(
    (async function* () {
      for await (const item of items) yield fields(item).map(cell);
    })(),
    {
      name: wordOf(sheet, extract.language),
      columns: header.map((text) => ({ header: text })),
      freezePane: { rows: 1 },
    },
  );
}

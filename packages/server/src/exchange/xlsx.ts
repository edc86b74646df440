import { textIn } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';
import { axesOf, cellLines } from './axes.ts';
import { cellColumns, statusWords } from './column.ts';
import type { Figures } from './figures.ts';
import { notesOf } from './notes.ts';
import { columnLabels, noteWords } from './wording.ts';
import { xmlText } from './xml.ts';
import { zipped } from './zip.ts';
import type { ZipEntry } from './zip.ts';

/** Rows of a sheet, its heading among them (ISO/IEC 29500-1: what spreadsheets hold). */
export const mostSheetRows = 1_048_576;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Text of a workbook: what its readers take for a character stays text. */
const escaped = (text: string): string =>
  xmlText(text.slice(0, 32_767).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));

/** A cell: numbers as numbers, texts as texts, none is ever a formula. Style 1 is bold, for headings. */
const cell = (field: string | number | null, style = 0): string =>
  field === null
    ? '<c/>'
    : typeof field === 'number'
      ? `<c><v>${field}</v></c>`
      : `<c t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escaped(field)}</t></is></c>`;

const row = (fields: readonly (string | number | null)[], style?: number): string =>
  `<row>${fields.map((field) => cell(field, style)).join('')}</row>`;

function* sheet(header: readonly string[] | undefined, rows: Iterable<string>): Generator<string> {
  yield `${head}<worksheet xmlns="${main}">`;
  if (header)
    yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield '<sheetData>';
  if (header) yield row(header, 1);
  yield* rows;
  yield '</sheetData></worksheet>';
}

/** The figures as rows of a sheet: codes and words, values as numbers. */
function* dataSheet(figures: Figures, language: Language): Generator<string> {
  const columns = cellColumns(figures);
  const axes = axesOf(figures);
  const code = textIn(noteWords.code, language);
  const header = [
    ...figures.dimensions.flatMap(({ label }) => [`${label} (${code})`, label]),
    ...columns.flatMap(({ id }) => {
      const label = textIn(columnLabels[id], language);
      return id === 'status' ? [`${label} (${code})`, label] : [label];
    }),
  ];
  const words = new Map<string, string>();
  const worded = (status: string): string => {
    if (!words.has(status)) words.set(status, cell(status) + cell(statusWords(status, language)));
    return words.get(status)!;
  };
  yield* sheet(
    header,
    cellLines(
      axes,
      axes.map(({ dimension }, place) =>
        dimension.categories.map((one) => `${place === 0 ? '<row>' : ''}${cell(one.code)}${cell(one.label)}`),
      ),
      (offset) => {
        let text = '';
        for (const { id, at } of columns)
          text += id === 'status' ? worded(String(at(offset))) : cell(at(offset));
        return `${text}</row>`;
      },
    ),
  );
}

const part = (name: string, text: string): ZipEntry => ({ name, text: () => [head + text] });

/**
 * The figures as a workbook: a sheet of data, and one of notes with source, period, statuses and licence. It is
 * written as it is read, whatever its size.
 */
export function xlsx(figures: Figures, language: Language): Generator<Uint8Array> {
  const names = [noteWords.data, noteWords.notes].map((labels) => escaped(textIn(labels, language)));
  const notes = notesOf(figures, language).map(([what, text]) => row([what, text]));
  return zipped(
    [
      part(
        '[Content_Types].xml',
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>${names.map((_, place) => `<Override PartName="/xl/worksheets/sheet${place + 1}.xml" ContentType="${kinds}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/></Types>`,
      ),
      part(
        '_rels/.rels',
        `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      part(
        'xl/workbook.xml',
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`).join('')}</sheets></workbook>`,
      ),
      part(
        'xl/_rels/workbook.xml.rels',
        `<Relationships xmlns="${relations}">${names.map((_, place) => `<Relationship Id="rId${place + 1}" Type="${office}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`).join('')}<Relationship Id="rId${names.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
      ),
      part(
        'xl/styles.xml',
        `<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
      ),
      { name: 'xl/worksheets/sheet1.xml', text: () => dataSheet(figures, language) },
      { name: 'xl/worksheets/sheet2.xml', text: () => sheet(undefined, notes) },
    ],
    new Date(figures.head.updated),
  );
}

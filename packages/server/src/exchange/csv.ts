import { csvField } from '@officine-coesione/figures/on-demand';
import { textIn } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';
import { axesOf, cellLines } from './axes.ts';
import { cellColumns, factsOf, statusWords } from './column.ts';
import type { CellColumn } from './column.ts';
import type { Figures } from './figures.ts';
import { columnLabels, noteWords } from './wording.ts';

/** The names of the columns of the tidy table, in order. */
export const tidyHeader = (figures: Figures, language: Language): readonly string[] => [
  ...figures.dimensions.flatMap(({ id }) => [id, `${id}_label`]),
  ...cellColumns(figures).map(({ name }) => name),
  ...factsOf(figures, language).map(({ name }) => name),
];

/** The figures as CSV for programs (RFC 4180): a row a cell; a missing value is an empty field. */
export function* tidyCsv(figures: Figures, language: Language): Generator<string> {
  const columns = cellColumns(figures);
  const tail = factsOf(figures, language)
    .map(({ value }) => csvField(value))
    .join();
  const axes = axesOf(figures);
  yield `${tidyHeader(figures, language).map(csvField).join()}\r\n`;
  yield* cellLines(
    axes,
    axes.map(({ dimension }) =>
      dimension.categories.map(({ code, label }) => `${csvField(code)},${csvField(label)},`),
    ),
    (offset) => {
      let text = '';
      for (const { at } of columns) text += `${csvField(at(offset))},`;
      return `${text}${tail}\r\n`;
    },
  );
}

/** A number with a decimal comma; a text as it is. */
const italian = (field: string | number | boolean | null): string =>
  typeof field === 'number' ? csvField(field).replace('.', ',') : csvField(field);

/** Columns whose codes a person reads in words too. */
const isWorded = ({ id }: CellColumn): boolean => id === 'status' || id === 'confidentiality';

/** The figures as the CSV that a double click opens right in a spreadsheet set to Italian; words beside codes. */
export function* excelCsv(figures: Figures, language: Language): Generator<string> {
  const columns = cellColumns(figures);
  const facts = factsOf(figures, language);
  const yesOrNo = (value: boolean) => textIn(noteWords[value ? 'yes' : 'no'], language);
  const code = textIn(noteWords.code, language);
  const tail = facts
    .map(({ value }) => italian(typeof value === 'boolean' ? yesOrNo(value) : value))
    .join(';');
  const words = new Map<string, string>();
  const worded = (status: string): string => {
    if (!words.has(status)) words.set(status, csvField(statusWords(status, language)));
    return words.get(status)!;
  };
  const axes = axesOf(figures);
  const header = [
    ...figures.dimensions.flatMap(({ label }) => [`${label} (${code})`, label]),
    ...columns.flatMap((column) => {
      const label = textIn(columnLabels[column.id], language);
      return isWorded(column) ? [`${label} (${code})`, label] : [label];
    }),
    ...facts.map(({ label }) => label),
  ];
  yield `\ufeff${header.map(csvField).join(';')}\r\n`;
  yield* cellLines(
    axes,
    axes.map(({ dimension }) =>
      dimension.categories.map((one) => `${csvField(one.code)};${csvField(one.label)};`),
    ),
    (offset) => {
      let text = '';
      for (const column of columns) {
        const field = column.at(offset);
        text += `${italian(field)};`;
        if (isWorded(column)) text += `${worded(String(field))};`;
      }
      return `${text}${tail}\r\n`;
    },
  );
}

import { labelOf, languages, requiredImportFields } from '@officine-coesione/contract';
import type {
  Fault,
  ImportColumn,
  ImportField,
  ImportSubject,
  MessageCode,
} from '@officine-coesione/contract';
import { hidesCharacters } from '../../hidden-characters.ts';

/** What is wrong with a row. */
export interface RowFault {
  /** Heading of the column. */
  readonly column?: string;
  readonly value?: string;
  readonly code: MessageCode;
  readonly params?: Fault['params'];
  readonly severity: 'error' | 'warning';
}

/** What a value says, or why it cannot be taken. */
export type Read =
  { readonly value: unknown } | { readonly code: MessageCode; readonly params?: Fault['params'] };

interface CodeList {
  readonly items: Readonly<Record<string, unknown>>;
}

/** A value as it is compared: without spaces around it, in small letters. */
export const lower = (text: string): string => text.trim().toLowerCase();

/** Codes by themselves and by what they are called in any of our languages. */
export const codesOf = (list: CodeList): ReadonlyMap<string, string> =>
  new Map(
    Object.keys(list.items).flatMap((code) =>
      [code, ...languages.map((language) => labelOf(list as never, code, language))].map((name) => [
        lower(name),
        code,
      ]),
    ),
  );

/** The code of a value, or those of several; what the list takes is told when one is not of it. */
export const choiceOf = (list: ReadonlyMap<string, string>, written: string | readonly string[]): Read => {
  const codes = [written].flat().map((one) => list.get(lower(one)));
  if (codes.includes(undefined))
    return { code: 'import_choice', params: { known: [...new Set(list.values())].join(', ') } };
  return { value: typeof written === 'string' ? codes[0] : [...new Set(codes)] };
};

/** The values of a cell that holds several. */
export const severalIn = (written: string): string[] =>
  written
    .split(/[|,;]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Eleven digits, of which a spreadsheet that takes them for a number drops the first zeros. */
export const elevenDigits = (written: string): string =>
  /^\d{8,10}$/.test(written) ? written.padStart(11, '0') : written;

/** A count as people write it: with points or spaces between thousands. */
export const wholeNumber = (written: string): number | string =>
  /^\d{1,3}([.\s\u00a0]?\d{3})*$/.test(written) ? Number(written.replace(/\D/g, '')) : written;

const formula = /^[=@\uff1d\uff20]|^[+\-\uff0b\uff0d][^\d\s(]/;

/** What the cells of a row say, field by field, with what is wrong with each; empty ones say nothing. */
export function readCells<Field extends ImportField>(
  columns: readonly ImportColumn[],
  cells: readonly string[],
  valueOf: (field: Field, written: string) => Read,
): { readonly said: Partial<Record<Field, unknown>>; readonly faults: RowFault[] } {
  const faults: RowFault[] = [];
  const said: Partial<Record<Field, unknown>> = {};
  columns.forEach(({ field, title }, place) => {
    // Our own files put it before what a spreadsheet would calculate.
    const written = (cells[place] ?? '').trim().replace(/^'(?=[=@+\-\t\r＝＠＋－])/, '');
    if (field === undefined || written === '') return;
    const fault = (code: MessageCode, severity: RowFault['severity'], params?: Fault['params']) =>
      faults.push({ column: title, value: written.slice(0, 300), code, severity, ...(params && { params }) });
    if (hidesCharacters(written)) return void fault('hidden_characters', 'error');
    if (formula.test(written)) fault('import_formula', 'warning');
    const read = valueOf(field as Field, written);
    if ('code' in read) fault(read.code, 'error', read.params);
    else said[field as Field] = read.value;
  });
  return { said, faults };
}

/** That a field is missing without which nothing can be imported, or all of those of which one is needed. */
export const missingOf = (
  subject: ImportSubject,
  columns: readonly ImportColumn[],
  said: Readonly<Partial<Record<ImportField, unknown>>>,
  faults: readonly RowFault[],
): RowFault[] =>
  requiredImportFields[subject]
    .filter((group) => group.every((field) => said[field] === undefined))
    .flatMap((group) => {
      const mapped = group.filter((field) => columns.some((column) => column.field === field));
      const faulty = mapped.some((field) => missing(columns, field, faults).length === 0);
      return faulty ? [] : missing(columns, mapped[0] ?? group[0]!, faults);
    });

/** That a field is missing, unless its column has been told of already. */
export function missing(
  columns: readonly ImportColumn[],
  field: ImportField,
  faults: readonly RowFault[],
): RowFault[] {
  const column = columns.find((one) => one.field === field)?.title;
  const told = faults.some((one) => one.column === column && one.severity === 'error');
  return told ? [] : [{ ...(column !== undefined && { column }), code: 'required', severity: 'error' }];
}

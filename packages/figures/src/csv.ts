import type { Cube } from './cube.ts';
import { provenanceOf } from './provenance.ts';
import { wordingOf, type CsvColumn, type Language } from './sentence/wording.ts';
import { statusText } from './status.ts';
import { categoryText } from './subject.ts';

/**
 * `standard`: RFC 4180, UTF-8, comma, decimal point, stable column names, for programs.
 * `excel-it`: byte order mark, semicolon, decimal comma, headers in words, for a double click in Excel.
 */
export type CsvDialect = 'standard' | 'excel-it';

/** How to write a cube as CSV. */
export interface CsvOptions {
  /** Language of labels and, in `excel-it`, of headers. */
  readonly language: Language;
  readonly dialect: CsvDialect;
}

/** Column names for programs: they never depend on the language. */
const NAMES: Readonly<Record<Exclude<CsvColumn, 'code'>, string>> = {
  value: 'VALUE',
  unit: 'UNIT',
  status: 'STATUS',
  statusLabel: 'STATUS_LABEL',
  source: 'SOURCE',
  updated: 'UPDATED',
  licence: 'LICENCE',
  licenceUrl: 'LICENCE_URL',
  demo: 'DEMO',
  counted: 'COVERAGE_COUNTED',
  inScope: 'COVERAGE_TOTAL',
  method: 'METHOD_VERSION',
};
/** What spreadsheets take for a formula, full-width forms included (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const SPECIAL = /[",;\r\n]/;

/**
 * Writes a cube as CSV, one row per cell, each with its unit, status, source, update date and licence.
 *
 * A missing value is an empty field with a status (`M` when the cube gives none). Text that a spreadsheet would
 * take for a formula gets a leading apostrophe.
 */
export function csvOf(cube: Cube, { language, dialect }: CsvOptions): string {
  const excel = dialect === 'excel-it';
  const separator = excel ? ';' : ',';
  const number = (value: number): string => (excel ? String(value).replace('.', ',') : String(value));
  const words = wordingOf(language);
  const { source, updated, licence, demo, coverage, methodVersion } = provenanceOf(cube, language);
  const columns = Object.keys(NAMES) as (keyof typeof NAMES)[];

  const header = [
    ...cube.dimensions.flatMap(({ id, label }) =>
      excel ? [`${label} (${words.csv.code})`, label] : [id, `${id}_LABEL`],
    ),
    ...columns.map((column) => (excel ? words.csv[column] : NAMES[column])),
  ];
  // The same for every row, so written once.
  const tail = [
    field(source),
    field(updated),
    field(licence?.title),
    field(licence?.url),
    excel ? (demo ? words.yes : words.no) : String(demo),
    coverage ? number(coverage.counted) : '',
    coverage ? number(coverage.total) : '',
    field(methodVersion),
  ].join(separator);
  const heads = cube.dimensions.map((dimension) =>
    dimension.categories.map((category) =>
      [field(category.code), field(categoryText(dimension, category, language))].join(separator),
    ),
  );
  const statuses = new Map<string, string>();
  const statusFields = (code: string): string => {
    let fields = statuses.get(code);
    if (fields === undefined) {
      const label = code && statusText(code, language, cube.dataset)?.label;
      fields = [field(code), field(label)].join(separator);
      statuses.set(code, fields);
    }
    return fields;
  };

  const lines = [header.map(field).join(separator)];
  cube.forEach((value, status, positions) => {
    let line = '';
    for (let place = 0; place < heads.length; place += 1)
      line += heads[place]![positions[place]!]! + separator;
    line += (value === null ? '' : number(value)) + separator;
    line += field(cube.unitAt(positions)?.label) + separator;
    line += statusFields(status ?? (value === null ? 'M' : '')) + separator;
    lines.push(line + tail);
  });
  return `${excel ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

/** One text field: made harmless, then quoted if it must be. */
function field(text: string | undefined): string {
  if (!text) return '';
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

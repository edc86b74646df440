import { csvField, csvText } from './csv-field.ts';
import type { Cube } from './cube.ts';
import { unitName } from './dimension.ts';
import { numberText } from './number.ts';
import { provenanceOf } from './provenance.ts';
import { wordingOf, type CsvColumn, type Language } from './sentence/wording.ts';
import { statusText } from './status.ts';
import { categoryText } from './subject.ts';

/** Columns after those of the dimensions, in order. */
const COLUMNS: readonly Exclude<CsvColumn, 'code'>[] = [
  'value',
  'unit',
  'status',
  'statusLabel',
  'source',
  'updated',
  'licence',
  'licenceUrl',
  'demo',
  'counted',
  'inScope',
  'method',
];

/**
 * Writes a cube as the CSV that a double click opens right in the spreadsheet of a person who speaks that language:
 * byte order mark, headers and statuses in words, decimal comma and semicolons where the language writes so. One row
 * a cell, each with its unit, status, source, update date and licence; a missing value is an empty field with a
 * status (`M` when the cube gives none). For programs there is `Cube.toCSV`.
 */
export function spreadsheetOf(cube: Cube<number | string>, language: Language): string {
  const words = wordingOf(language);
  const decimalComma = numberText(0.5, language).includes(',');
  const separator = decimalComma ? ';' : ',';
  const number = (value: number | undefined): string =>
    decimalComma ? csvField(value).replace('.', ',') : csvField(value);
  const { source, updated, licence, demo, coverage, methodVersion } = provenanceOf(cube, language);

  const header = [
    ...cube.dimensions.flatMap(({ label }) => [`${label} (${words.csv.code})`, label]),
    ...COLUMNS.map((column) => words.csv[column]),
  ];
  const heads = cube.dimensions.map((dimension) =>
    dimension.categories.map((category) =>
      [category.code, categoryText(dimension, category, language)].map(csvField).join(separator),
    ),
  );
  // The same for every row, so written once.
  const tail = [
    csvField(source),
    csvField(updated),
    csvField(licence?.title),
    csvField(licence?.url),
    demo ? words.yes : words.no,
    number(coverage?.counted),
    number(coverage?.total),
    csvField(methodVersion),
  ].join(separator);

  const lines = [header.map(csvField).join(separator)];
  cube.forEach((value, status, positions) => {
    const code = status ?? (value === null ? 'M' : '');
    lines.push(
      [
        ...positions.map((position, place) => heads[place]![position]),
        typeof value === 'number' ? number(value) : csvField(value),
        csvField(unitName(cube.unitAt(positions))),
        csvField(code),
        csvField(statusText(code, language, cube.dataset)?.label),
        tail,
      ].join(separator),
    );
  });
  return `\ufeff${csvText(lines)}`;
}

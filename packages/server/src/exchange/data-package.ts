import { textIn } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';
import { tidyCsv } from './csv.ts';
import { indicatorsOf } from './figures.ts';
import type { Figures } from './figures.ts';
import { notesOf } from './notes.ts';
import { describedColumns, keyOf } from './table-description.ts';
import type { DescribedColumn } from './table-description.ts';
import { noteWords, publisher } from './wording.ts';
import { zipped } from './zip.ts';

/** Types of columns as Table Schema names them. */
const types: Readonly<Record<DescribedColumn['type'], string>> = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  dateTime: 'datetime',
};

/**
 * The descriptor of the tidy table as a Data Package.
 *
 * @param table - path of the table beside it, or its address
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage(figures: Figures, language: Language, table: string): object {
  const { head } = figures;
  const { licence, methodVersion } = head.extension;
  const codes = indicatorsOf(figures).map(({ code }) => code);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: codes.join('-').toLowerCase() || 'data',
    id: head.href,
    title: head.label,
    description: head.note.join('\n'),
    version: methodVersion,
    created: head.updated,
    homepage: head.href,
    licenses: [{ name: 'CC-BY-4.0', title: licence.title, path: licence.url }],
    sources: [{ title: head.source, path: head.href }],
    contributors: [{ title: publisher, roles: ['publisher'] }],
    resources: [
      {
        name: 'data',
        type: 'table',
        title: head.label,
        path: table,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
        schema: {
          fields: describedColumns(figures, language).map(({ name, label, type, required, dimension }) => ({
            name,
            title: label,
            type: types[type],
            ...(required && { constraints: { required: true } }),
            ...(dimension !== undefined && {
              categories: figures.dimensions
                .find(({ id }) => id === dimension)!
                .categories.map(({ code, label: meaning }) => ({ value: code, label: meaning })),
            }),
          })),
          missingValues: [''],
          primaryKey: keyOf(figures),
        },
      },
    ],
  };
}

/** A page to read first: what it is, its notes, its columns. */
function readme(figures: Figures, language: Language): string {
  const columns = describedColumns(figures, language).map(({ name, label }) => `- \`${name}\`: ${label}`);
  return [
    `# ${figures.head.label}`,
    '',
    ...notesOf(figures, language).map(([what, text]) => `- **${what}**: ${text}`),
    '',
    `## ${textIn(noteWords.columns, language)}`,
    '',
    ...columns,
    '',
  ].join('\n');
}

/** The tidy table, its descriptor and a page to read first, as one file. */
export const dataPackageZip = (figures: Figures, language: Language): Generator<Uint8Array> =>
  zipped(
    [
      { name: 'README.md', text: () => [readme(figures, language)] },
      {
        name: 'datapackage.json',
        text: () => [`${JSON.stringify(dataPackage(figures, language, 'data.csv'), undefined, 2)}\n`],
      },
      { name: 'data.csv', text: () => tidyCsv(figures, language) },
    ],
    new Date(figures.head.updated),
  );

import type { Language } from '@officine-coesione/contract';
import type { Figures } from './figures.ts';
import { describedColumns, keyOf } from './table-description.ts';

const sdmx = 'http://purl.org/linked-data/sdmx/2009';

/** Properties that the vocabulary of SDMX in RDF has for our columns. */
const properties: Readonly<Record<string, string>> = {
  REF_AREA: `${sdmx}/dimension#refArea`,
  TIME_PERIOD: `${sdmx}/dimension#refPeriod`,
  value: `${sdmx}/measure#obsValue`,
  unit: `${sdmx}/attribute#unitMeasure`,
  status: `${sdmx}/attribute#obsStatus`,
  confidentiality: `${sdmx}/attribute#confStatus`,
  source: 'http://purl.org/dc/terms/source',
  updated: 'http://purl.org/dc/terms/modified',
  licence_url: 'http://purl.org/dc/terms/license',
};

/**
 * What CSV on the Web says of the tidy table.
 *
 * @param table - address of the table
 * @see https://www.w3.org/TR/tabular-metadata/
 */
export function csvw(figures: Figures, language: Language, table: string): object {
  const { head } = figures;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url: table,
    'dc:title': head.label,
    'dc:source': head.source,
    'dc:license': { '@id': head.extension.licence.url },
    'dc:modified': { '@value': head.updated, '@type': 'xsd:dateTime' },
    'dc:description': head.note.join('\n'),
    dialect: { encoding: 'utf-8', delimiter: ',', header: true },
    tableSchema: {
      columns: describedColumns(figures, language).map(({ name, label, type, required }) => ({
        name,
        // The heading of the file, whatever the language of its reader.
        titles: { und: name },
        'dc:title': label,
        datatype: type,
        null: '',
        required,
        ...(properties[name] !== undefined && { propertyUrl: properties[name] }),
      })),
      primaryKey: keyOf(figures),
    },
  };
}

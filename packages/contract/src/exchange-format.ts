/** A form in which an answer that is not a list can be had. */
interface Form {
  readonly mediaType: string;
  /** Media types that are answered with it, its own unless said; none when only its name asks for it. */
  readonly answers?: readonly string[];
  /** What stands after the name of the resource in an address, `data.csv`, and in the name of a file. */
  readonly ending: string;
  /** Whether a browser shows it, instead of keeping it as a file. */
  readonly shown?: true;
  /** What may be asked of it, by query or as a parameter of the media type; the first value holds unless said. */
  readonly options?: Readonly<Record<string, readonly [string, ...string[]]>>;
}

/** Versions of SDMX messages; one message is valid for both (SDMX 3.0 and 3.1). */
const version = ['2.1.0', '2.0.0'] as const;

/** Forms in which figures and what describes them can be had, besides the usual answer. */
export const exchangeFormats = {
  /** JSON-stat 2.0, the usual answer, as a file. */
  'json-stat': { mediaType: 'application/json', answers: [], ending: 'json' },
  /** Tidy CSV for programs (RFC 4180): a row a cell, codes and labels, UTF-8. */
  csv: { mediaType: 'text/csv', answers: [], ending: 'csv' },
  /** For a spreadsheet in Italian: byte order mark, semicolons, decimal comma. */
  'csv-excel': { mediaType: 'text/csv', answers: [], ending: 'excel.csv' },
  /** A workbook (ISO/IEC 29500) with a sheet of notes. */
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
  },
  /** SDMX-JSON data message. */
  'sdmx-json': { mediaType: 'application/vnd.sdmx.data+json', ending: 'sdmx.json', options: { version } },
  /** SDMX-CSV data message; the SDMX API answers `text/csv` with it. */
  'sdmx-csv': {
    mediaType: 'application/vnd.sdmx.data+csv',
    answers: ['application/vnd.sdmx.data+csv', 'text/csv'],
    ending: 'sdmx.csv',
    options: {
      version,
      labels: ['id', 'name', 'both'],
      keys: ['none', 'obs', 'series', 'both'],
      timeFormat: ['original', 'normalized'],
    },
  },
  /** CSV on the Web: what describes `data.csv`, at the address where its readers look for it. */
  csvw: { mediaType: 'application/csvm+json', ending: 'csv-metadata.json' },
  /** Data Package: the descriptor of `data.csv`. */
  'data-package': { mediaType: 'application/vnd.datapackage+json', ending: 'datapackage.json' },
  /** Data Package: the table, its descriptor and a page to read first, in one file. */
  'data-package-zip': { mediaType: 'application/zip', ending: 'zip' },
  /** SDMX-JSON structure message. */
  'sdmx-structure': {
    mediaType: 'application/vnd.sdmx.structure+json',
    ending: 'sdmx.json',
    options: { version },
  },
  /** JSON-LD 1.1 as a file. */
  'json-ld': { mediaType: 'application/ld+json', answers: [], ending: 'jsonld' },
  /** RDF 1.1 Turtle. */
  turtle: { mediaType: 'text/turtle', ending: 'ttl' },
  /** RDF 1.1 XML. */
  'rdf-xml': { mediaType: 'application/rdf+xml', ending: 'rdf' },
  /** A picture as SVG 1.1 that stands alone. */
  svg: { mediaType: 'image/svg+xml', ending: 'svg', shown: true },
  /** The same picture in pixels, `scale` of them for each of its own. */
  png: { mediaType: 'image/png', ending: 'png', shown: true, options: { scale: ['1', '2', '3'] } },
} as const satisfies Record<string, Form>;

/** A form in which figures, or what describes them, can be had. */
export type ExchangeFormat = keyof typeof exchangeFormats;

/** Forms in which the figures of an indicator can be had, in the order in which they are offered. */
export const figureFormats = [
  'json-stat',
  'csv',
  'csv-excel',
  'xlsx',
  'sdmx-json',
  'sdmx-csv',
  'csvw',
  'data-package',
  'data-package-zip',
] as const satisfies readonly ExchangeFormat[];

/** What may be asked of a form, by option: its values, the first of which holds unless said. */
export const exchangeOptions = (format: ExchangeFormat): NonNullable<Form['options']> =>
  (exchangeFormats[format] as Form).options ?? {};

/** Whether a browser shows a form, instead of keeping it as a file. */
export const isShown = (format: ExchangeFormat): boolean => (exchangeFormats[format] as Form).shown ?? false;

/** The media types that a form answers. */
export const exchangeAnswers = (format: ExchangeFormat): readonly string[] => {
  const { answers, mediaType }: Form = exchangeFormats[format];
  return answers ?? [mediaType];
};

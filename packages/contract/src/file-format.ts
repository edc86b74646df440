/** Forms in which a whole list can be had as a file, each with its media type. */
export const fileFormats = {
  /** For programs: UTF-8, commas, names of properties (RFC 4180). */
  csv: 'text/csv',
  /** For a spreadsheet in Italian: semicolons, byte order mark, decimal comma, words beside codes. */
  'csv-excel': 'text/csv',
  /** A workbook (ISO/IEC 29500), words beside codes. */
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  /** The items as the list gives them, all of them. */
  json: 'application/json',
  /** Linked data: COV-AP_IT and the Organization Ontology of the W3C (JSON-LD 1.1). */
  jsonld: 'application/ld+json',
  /** A calendar (RFC 5545), for lists of what takes place at a time. */
  ics: 'text/calendar',
} as const;

/** A form in which a whole list can be had as a file. */
export type FileFormat = keyof typeof fileFormats;

import { fileFormats } from '@officine-coesione/contract';
import type { FileFormat, OperationId } from '@officine-coesione/contract';
import { csvFile, excelCsvFile } from './csv-file.ts';
import { icsFile } from './ics-file.ts';
import { jsonFile, linkedFile } from './json-file.ts';
import type { Extract, Sheet } from './sheet.ts';
import { bytesOf } from './text-stream.ts';
import { xlsxFile } from './xlsx-file.ts';

/** How lists are written to files, by the operation that gives a page of them. */
export type Sheets = { readonly [Id in OperationId]?: Sheet<never> };

/** A page of a list, as its operation answers it. */
export interface ListPage {
  readonly items: readonly unknown[];
  readonly nextCursor?: string | undefined;
}

/** A file on its way. */
export interface ListFile {
  readonly content: ReadableStream<Uint8Array>;
  readonly mediaType: string;
  /** ASCII without spaces or quotes: no header needs to escape it. */
  readonly name: string;
}

const endings: Readonly<Record<FileFormat, string>> = {
  csv: 'csv',
  'csv-excel': 'csv',
  xlsx: 'xlsx',
  json: 'json',
  jsonld: 'jsonld',
  ics: 'ics',
};

/** What is said of a media type that is text. */
const parameters: Readonly<Record<string, string>> = {
  [fileFormats.csv]: '; charset=utf-8; header=present',
  [fileFormats.ics]: '; charset=utf-8',
};

/**
 * All pages of a list as a file. The first page is asked for at once, so that what is wrong is a problem and not a
 * broken file; the others as fast as the reader takes them, so that only one is ever in memory. What is added or
 * removed meanwhile neither repeats nor hides another item.
 */
export async function listFile(
  page: (cursor: string | undefined) => Promise<ListPage>,
  { sheet, format, extract }: { sheet: Sheet<never>; format: FileFormat; extract: Extract },
): Promise<ListFile> {
  const first = await page(undefined);
  const items = (async function* () {
    for (let one = first; ; one = await page(one.nextCursor)) {
      yield* one.items as never[];
      if (one.nextCursor === undefined) return;
    }
  })();
  const writers = {
    csv: () => bytesOf(csvFile(items, sheet, extract)),
    'csv-excel': () => bytesOf(excelCsvFile(items, sheet, extract)),
    xlsx: () => xlsxFile(items, sheet, extract),
    json: () => bytesOf(jsonFile(items, sheet, extract)),
    jsonld: () => bytesOf(linkedFile(items, sheet, extract)),
    ics: () => bytesOf(icsFile(items, sheet, extract)),
  };
  const mediaType = fileFormats[format];
  const taken = extract.extractedAt.slice(0, 10);
  const days = extract.asOf === undefined ? taken : `al-${extract.asOf}-estratto-${taken}`;
  return {
    content: writers[format](),
    mediaType: mediaType + (parameters[mediaType] ?? ''),
    name: `${sheet.file}-${days}.${endings[format]}`,
  };
}

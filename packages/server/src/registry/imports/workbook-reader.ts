import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { streamXlsxRows } from 'hucre/xlsx';
import type { FileRow } from '../../files/csv-rows.ts';

/**
 * This module, to be started as a process of its own: what reads a workbook can be made to take far more memory and
 * time than its file tells, and then it ends alone.
 */
export const readerPath = fileURLToPath(import.meta.url);

/** What a reader is asked, once; any further message asks for more rows. */
export interface ReaderTask {
  readonly workbook: Uint8Array;
  readonly mostRows: number;
  readonly mostColumns: number;
}

/** What a reader says: rows, until `done`; the row that goes beyond what a file may have; or that it cannot read it. */
export type ReaderNews =
  | { readonly rows: readonly FileRow[]; readonly done: boolean }
  | { readonly beyond: number }
  | { readonly unreadable: true };

/** Rows that are told together; then the reader waits for who reads them. */
const portion = 1000;

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return (
    typeof value === 'string'
      ? value
      : typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : ''
  )
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .slice(0, 20_000);
};

/** Tells the rows of the first sheet, as far as they hold anything. */
async function read(
  { workbook, mostRows, mostColumns }: ReaderTask,
  tell: (news: ReaderNews) => Promise<void>,
): Promise<void> {
  let rows: FileRow[] = [];
  for await (const { index, values } of streamXlsxRows(workbook)) {
    if (index > mostRows || values.length > 5 * mostColumns) return tell({ beyond: index + 1 });
    const cells = values.slice(0, mostColumns).map(textOf);
    if (cells.some((cell) => cell !== '')) rows.push({ row: index + 1, cells });
    if (rows.length < portion) continue;
    await tell({ rows, done: false });
    rows = [];
  }
  await tell({ rows, done: true });
}

/** The next message of who started this process. */
const heard = () => new Promise((next) => process.once('message', next));

if (process.send && realpathSync(process.argv[1] ?? '.') === readerPath) {
  // Whoever started it has ended.
  process.once('disconnect', () => process.exit());
  const tell = async (news: ReaderNews): Promise<void> => {
    process.send!(news);
    await heard();
  };
  // What the library says is of the archive, not of the rows.
  await read((await heard()) as ReaderTask, tell).catch(() => tell({ unreadable: true }));
}

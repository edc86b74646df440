import { createReadStream } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Import, ImportSubject } from '@officine-coesione/contract';
import { fileFormats, mostImportBytes, mostImportRows, mostSeatRows } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Connection, Tables } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import { proposedColumns } from './columns.ts';
import { csvRows, separatorOf } from '../../files/csv-rows.ts';
import type { FileRow } from '../../files/csv-rows.ts';
import { fileFault } from '../../files/file-fault.ts';
import { importOf } from './import-store.ts';
import { decoded, encodingOf } from '../../files/text-encoding.ts';
import { checkWorkbook, workbookRows } from './workbook-rows.ts';

/** A file that is being sent. */
export interface Sent {
  readonly content: ReadableStream<Uint8Array>;
  readonly mediaType: string;
  readonly title: string | undefined;
  readonly subject: ImportSubject;
  /** Whose seats it holds. */
  readonly partnershipId: string | undefined;
  readonly actor: string;
  readonly at: string;
}

/** Rows a file may have, by what it holds. */
const mostRows: Readonly<Record<ImportSubject, number>> = {
  organisations: mostImportRows,
  memberships: mostSeatRows,
};

/** Rows that go into the database together. */
const portion = 1000;

/**
 * Takes a file in: kept on disk until its encoding and its rows are known, then in the database row by row. Nothing of
 * it stays when anything is wrong with it.
 *
 * @throws ProblemError saying what cannot be read, and in which row
 */
export async function takeFileIn(database: Connection, sent: Sent): Promise<Import> {
  const format = sent.mediaType === fileFormats.xlsx ? 'xlsx' : 'csv';
  const folder = await mkdtemp(join(tmpdir(), 'officine-import-'));
  try {
    const path = join(folder, 'file');
    await keep(sent.content, path, mostImportBytes[format]);
    const { rows, ...facts } = format === 'xlsx' ? await workbook(path) : await text(path);
    return await store(database, sent, { format, ...facts }, rows);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function keep(content: ReadableStream<Uint8Array>, path: string, most: number): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  const reader = content.getReader();
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > most) throw new ProblemError('payload-too-large');
      await file.write(part.value);
    }
  } catch (error) {
    // Not awaited: the rest may never come.
    void reader.cancel().catch(() => undefined);
    throw error instanceof ProblemError ? error : new ProblemError('malformed-request', { cause: error });
  } finally {
    await file.close();
  }
  if (size === 0) throw fileFault('import_empty');
}

async function workbook(path: string) {
  const file = await readFile(path);
  await checkWorkbook(file);
  return { rows: workbookRows(file), encoding: null, separator: null };
}

async function text(path: string) {
  const encoding = await encodingOf(createReadStream(path) as AsyncIterable<Uint8Array>);
  let beginning = '';
  for await (const some of decoded(createReadStream(path) as AsyncIterable<Uint8Array>, encoding)) {
    beginning += some;
    if (beginning.length > 20_000) break;
  }
  const separator = separatorOf(beginning);
  const texts = decoded(createReadStream(path) as AsyncIterable<Uint8Array>, encoding);
  return { rows: csvRows(texts, separator, mostImportRows), encoding, separator };
}

interface Facts {
  readonly format: string;
  readonly encoding: string | null;
  readonly separator: string | null;
}

async function store(
  database: Connection,
  { title, actor, at, subject, partnershipId }: Sent,
  facts: Facts,
  rows: AsyncGenerator<FileRow>,
): Promise<Import> {
  const headings = await rows.next();
  if (headings.done) throw fileFault('import_empty');
  const columns = proposedColumns(headings.value.cells, subject);
  const id = uuid();
  return database.transaction().execute(async (transaction) => {
    const holds = { subject, partnership_id: partnershipId ?? null, file_title: title ?? null };
    const first = { id, created_at: at, updated_at: at, actor, ...holds, ...facts };
    const samples = columns.map((): string[] => []);
    await transaction
      .insertInto('import')
      .values({ ...first, columns: JSON.stringify(columns), status: 'mapping', row_count: 0 })
      .execute();
    let count = 0;
    let some: { position: number; row: number; cells: readonly string[] }[] = [];
    for await (const { row, cells } of rows) {
      some.push({ position: ++count, row, cells: cells.slice(0, columns.length) });
      const maximum = mostRows[subject];
      if (count > maximum) throw fileFault('import_too_long', { maximum, row });
      if (count <= sampledRows) sample(samples, cells);
      if (some.length < portion) continue;
      await insertRows(transaction, id, some);
      some = [];
    }
    if (count === 0) throw fileFault('import_empty');
    await insertRows(transaction, id, some);
    const stored = await transaction
      .updateTable('import')
      .set({
        row_count: count,
        columns: JSON.stringify(columns.map((column, place) => ({ ...column, samples: samples[place] }))),
      })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return importOf(stored);
  });
}

/** Rows of which something is shown where columns are chosen. */
const sampledRows = 20;

/** Keeps the first values of each column, so that people see what stands in it. */
function sample(samples: readonly string[][], cells: readonly string[]): void {
  samples.forEach((some, place) => {
    const value = (cells[place] ?? '').trim();
    if (value !== '' && some.length < 3) some.push([...value].slice(0, 40).join(''));
  });
}

const insertRows = (transaction: Transaction<Tables>, id: string, rows: readonly object[]) =>
  sql`insert into import_row (import_id, position, file_row, cells)
    select ${id}::uuid, position, "row", cells
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (position int, "row" int, cells text[])`.execute(
    transaction,
  );

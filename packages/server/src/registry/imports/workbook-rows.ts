import { createInflateRaw } from 'node:zlib';
import { mostImportRows } from '@officine-coesione/contract';
import { streamXlsxRows } from 'hucre/xlsx';
import { mostColumns } from './csv-rows.ts';
import type { FileRow } from './csv-rows.ts';
import { fileFault } from './file-fault.ts';

/** Parts that a workbook may have. */
const mostEntries = 500;
/** Bytes that its parts may have together, inflated. */
const mostBytes = 512 * 1024 * 1024;
/** How much larger a part may be than its compressed form, once it is no longer small: sheets stay below 60. */
const mostRatio = 150;
const small = 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly at: number;
}

const broken = () => fileFault('import_workbook');
const dangerous = () => fileFault('import_archive');

/**
 * Looks at an archive before anything reads it: how many parts, how large they really become (each is inflated and
 * thrown away), no archive or program inside, no document type that could call in something else.
 *
 * @throws ProblemError
 */
export async function checkWorkbook(file: Buffer): Promise<void> {
  const entries = entriesOf(file);
  if (entries.length > mostEntries) throw dangerous();
  const names = new Set(entries.map(({ name }) => name));
  if (names.size !== entries.length || !names.has('[Content_Types].xml')) throw broken();
  let total = 0;
  for (const entry of entries) {
    if (
      /\.(zip|xlsx|xlsm|docx|7z|rar|gz|exe|dll|js|vbs)$|vbaProject/i.test(entry.name) ||
      /\.\.|^\/|\\/.test(entry.name)
    )
      throw dangerous();
    const most = Math.min(mostBytes - total, Math.max(small, entry.compressed * mostRatio));
    total += await inflatedSize(file.subarray(entry.at, entry.at + entry.compressed), entry, most);
  }
}

/** The parts that the directory at the end of an archive names (PKWARE APPNOTE, 4.3.12). */
function entriesOf(file: Buffer): Entry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(0) !== 0x04034b50) throw broken();
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) throw dangerous();
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let place = 0; place < count; place++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) throw broken();
    const nameLength = file.readUInt16LE(at + 28);
    const header = file.readUInt32LE(at + 42);
    if (header + 30 > file.length || file.readUInt32LE(header) !== 0x04034b50) throw broken();
    const content = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
    const compressed = file.readUInt32LE(at + 20);
    if (content + compressed > file.length) throw broken();
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      compressed,
      at: content,
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

async function inflatedSize(content: Buffer, { name, method }: Entry, most: number): Promise<number> {
  if (method !== 0 && method !== 8) throw broken();
  let size = 0;
  let beginning = '';
  const look = (chunk: Buffer) => {
    size += chunk.length;
    if (size > most) throw dangerous();
    if (beginning.length < 4000) beginning += chunk.toString('latin1', 0, 4000);
  };
  if (method === 0) look(content);
  else {
    const inflate = createInflateRaw();
    inflate.end(content);
    try {
      for await (const chunk of inflate) look(chunk as Buffer);
    } catch (error) {
      inflate.destroy();
      throw error instanceof Error && 'code' in error ? broken() : error;
    }
  }
  if (/\.(xml|rels|vml)$/i.test(name) && /<!(DOCTYPE|ENTITY)/i.test(beginning.replaceAll('\0', '')))
    throw dangerous();
  return size;
}

/**
 * The rows of the first sheet of a workbook that has been looked at. Days become `YYYY-MM-DD`, numbers their digits;
 * of a formula only what it gave is read.
 *
 * @throws ProblemError
 */
export async function* workbookRows(file: Buffer): AsyncGenerator<FileRow> {
  try {
    for await (const { index, values } of streamXlsxRows(file)) {
      if (index > mostImportRows || values.length > 5 * mostColumns)
        throw fileFault('import_too_long', { maximum: mostImportRows, row: index + 1 });
      const cells = values.slice(0, mostColumns).map(textOf);
      if (cells.some((cell) => cell !== '')) yield { row: index + 1, cells };
    }
  } catch (error) {
    // What its reader says is of the archive, not of the rows.
    throw (error as Error).name === 'ProblemError' ? error : broken();
  }
}

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

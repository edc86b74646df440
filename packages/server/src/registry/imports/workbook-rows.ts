import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInflateRaw } from 'node:zlib';
import { mostImportRows } from '@officine-coesione/contract';
import { mostColumns } from '../../files/csv-rows.ts';
import type { FileRow } from '../../files/csv-rows.ts';
import { fileFault } from '../../files/file-fault.ts';
import { readerPath } from './workbook-reader.ts';
import type { ReaderNews, ReaderTask } from './workbook-reader.ts';

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
  // All ones send other readers to a directory elsewhere (4.4.1.4), which nobody would have looked at.
  if (count > mostEntries || file.readUInt32LE(end + 12) === 0xffffffff) throw dangerous();
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

/** What reading a workbook may take of the machine. */
interface ReaderLimits {
  /** Of memory. */
  readonly megabytes: number;
  /** Between two portions of rows. */
  readonly milliseconds: number;
}

/** A few times what a workbook of 100,000 rows takes. */
const usualLimits: ReaderLimits = { megabytes: 1024, milliseconds: 60_000 };

/**
 * The rows of the first sheet of a workbook that has been looked at. Days become `YYYY-MM-DD`, numbers their digits;
 * of a formula only what it gave is read. A process of its own reads it, within limits.
 *
 * @throws ProblemError
 */
export async function* workbookRows(
  file: Buffer,
  { megabytes, milliseconds }: ReaderLimits = usualLimits,
): AsyncGenerator<FileRow> {
  const reader = fork(readerPath, {
    serialization: 'advanced',
    execArgv: [
      ...process.execArgv.filter((argument) => argument.startsWith('--conditions')),
      `--max-old-space-size=${megabytes}`,
    ],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ask = (question: ReaderTask | 'more'): Promise<ReaderNews> => {
    const news = newsOf(reader, milliseconds);
    // Of one that has ended the news tell.
    reader.send(question, () => undefined);
    return news;
  };
  try {
    const task: ReaderTask = { workbook: file, mostRows: mostImportRows, mostColumns };
    for (let news = await ask(task); ; news = await ask('more')) {
      if ('unreadable' in news) throw broken();
      if ('beyond' in news) throw fileFault('import_too_long', { maximum: mostImportRows, row: news.beyond });
      yield* news.rows;
      if (news.done) return;
    }
  } finally {
    reader.kill('SIGKILL');
  }
}

/** What the reader says next; when it ends without a word, or goes on without one, the workbook is made for that. */
async function newsOf(reader: ChildProcess, patience: number): Promise<ReaderNews> {
  const listening = new AbortController();
  const signal = AbortSignal.any([listening.signal, AbortSignal.timeout(patience)]);
  try {
    const ended = once(reader, 'exit', { signal }).then(() => Promise.reject(dangerous()));
    const [news] = (await Promise.race([once(reader, 'message', { signal }), ended])) as [ReaderNews];
    return news;
  } catch {
    throw dangerous();
  } finally {
    listening.abort();
  }
}

import { mostContextCells } from '@officine-coesione/contract';
import { csvRows, separatorOf } from '../../files/csv-rows.ts';
import { fileFault } from '../../files/file-fault.ts';
import { decoded, encodingOf } from '../../files/text-encoding.ts';
import { column } from './labelled-code.ts';
import type { SourceRow, SourceTable } from './source-table.ts';

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** Columns by which an SDMX-CSV message says what it is of: no dimensions. */
const envelope = new Set(['DATAFLOW', 'STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION']);

/**
 * A CSV with headings as a table: an SDMX-CSV message is one of them (labels `id`, `name` and `both` alike).
 *
 * @throws {ProblemError} `validation-failed` saying what cannot be read, and in which row
 */
export async function csvTable(bytes: Uint8Array): Promise<SourceTable> {
  const encoding = await encodingOf(once(bytes));
  let text = '';
  for await (const piece of decoded(once(bytes), encoding)) text += piece;
  async function* whole(): AsyncGenerator<string> {
    yield await Promise.resolve(text);
  }
  let headings: readonly string[] | undefined;
  const rows: { readonly row: number; readonly cells: readonly string[] }[] = [];
  for await (const { row, cells } of csvRows(whole(), separatorOf(text.slice(0, 10_000)), mostContextCells)) {
    if (!headings) headings = cells.map((cell) => cell.trim());
    else rows.push({ row, cells });
  }
  if (!headings || rows.length === 0) throw fileFault('import_empty');
  const kept = headings.flatMap((heading, place) => (envelope.has(heading) || heading === '' ? [] : [place]));
  const columns = kept.map((place) =>
    column(
      headings[place]!,
      rows.map(({ cells }) => cells[place] ?? ''),
    ),
  );
  return {
    columns: columns.map(({ codes: _codes, ...one }) => one),
    rows: rows.map(({ row }, at): SourceRow => ({
      row,
      codes: columns.map(({ codes }) => codes[at]!),
      value: '',
    })),
  };
}

import { createHash } from 'node:crypto';
import { ContextDataSetFacts, mergePatch, mostContextCells } from '@officine-coesione/contract';
import type { ContextColumn, ContextDataSetPatch, ContextDataSetRequest } from '@officine-coesione/contract';
import { v7 as uuid } from 'uuid';
import type { Row } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import { fault, holdVersion, refuse, whole } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { checkTable } from './check.ts';
import type { Checked } from './check.ts';
import { cellsOf, contextCube } from './context-cube.ts';
import { knownTerritories, readTable, tableText } from './context-store.ts';
import type { SourceTable } from './source-table.ts';

/** A data set that is to be changed, on a version of it. */
export interface DataSetAt {
  readonly code: string;
  readonly ifVersion: number | undefined;
}

/** Prepares a data set; answers its key. */
export async function registerDataSet(
  { transaction, at }: Writing,
  { code, ...facts }: ContextDataSetRequest,
): Promise<string> {
  const details = JSON.stringify({ ...facts, columns: [] });
  const written = await transaction
    .insertInto('context_data_set')
    .values({ id: uuid(), created_at: at, updated_at: at, code, details })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('code')
    .execute();
  if (written.length === 0) refuse(fault('/code', 'key_taken'));
  return code;
}

/** Changes what is said of a data set, by parts. */
export async function amendDataSet(
  writing: Writing,
  place: DataSetAt,
  patch: ContextDataSetPatch,
): Promise<void> {
  const row = await dataSetAt(writing, place);
  const { columns, ...before } = row.details;
  const facts = whole(ContextDataSetFacts, mergePatch(before, patch));
  await update(writing, row, { details: JSON.stringify({ ...facts, columns }) });
}

/** Keeps the table of a file that was sent. */
export async function loadTable(writing: Writing, place: DataSetAt, table: SourceTable): Promise<void> {
  const row = await dataSetAt(writing, place);
  await update(writing, row, {
    details: JSON.stringify({ ...row.details, columns: columnsOf(table) }),
    source_table: tableText(table),
  });
}

/** What the figures of the file are, and what is wrong with them. */
export async function checkDataSet(
  database: Writing['transaction'],
  { code, details }: Pick<Row<'context_data_set'>, 'code' | 'details'>,
): Promise<Checked & { readonly rows: number }> {
  const table = await readTable(database, code);
  if (!table) throw new ProblemError('validation-failed', { faults: [fault('/file', 'context_no_file')] });
  const { mapping, title } = details;
  if (!mapping)
    throw new ProblemError('validation-failed', { faults: [fault('/mapping', 'context_no_mapping')] });
  const name = { code: code.slice(0, 80), label: title.it.slice(0, 300) };
  return { ...checkTable(table, mapping, await knownTerritories(database), name), rows: table.rows.length };
}

/** Publishes the figures of the file as a new edition. */
export async function publishDataSet(writing: Writing, place: DataSetAt): Promise<void> {
  const { transaction, at } = writing;
  const row = await dataSetAt(writing, place);
  const checked = await checkDataSet(transaction, row);
  const errors = checked.findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) refuse(fault('/file', 'context_faulty', { count: errors }));
  if (checked.values.length === 0) refuse(fault('/file', 'import_empty'));
  if (cellsOf(checked) > mostContextCells)
    refuse(fault('/file', 'context_too_many', { maximum: mostContextCells }));
  const { latest } = await transaction
    .selectFrom('context_edition')
    .select((eb) => eb.fn.max('edition').as('latest'))
    .where('data_set_id', '=', row.id)
    .executeTakeFirstOrThrow();
  const edition = ((latest as number | null) ?? 0) + 1;
  const { title, source, licence, attribution, mapping } = row.details;
  const content = JSON.stringify(
    contextCube(checked, {
      title,
      source,
      licence,
      attribution,
      demo: row.demo,
      edition,
      publishedAt: at,
      decimals: mapping?.decimals ?? 0,
      unit: mapping?.unit,
    }),
  );
  const sha256 = createHash('sha256').update(content).digest('hex');
  await transaction
    .insertInto('context_edition')
    .values({ data_set_id: row.id, edition, published_at: at, content, sha256 })
    .execute();
  await update(writing, row, {});
}

/** The columns of a table, each with some of its codes. */
const columnsOf = ({ columns, rows }: SourceTable): ContextColumn[] =>
  columns.slice(0, 200).map(({ id, label, labels }, at) => {
    const codes = [...new Set(rows.map((row) => row.codes[at]!))];
    return {
      column: id.slice(0, 200),
      label: label.slice(0, 300) || id.slice(0, 200),
      count: codes.length,
      examples: codes
        .filter((code) => code !== '')
        .slice(0, 20)
        .map((code) => ({ code: code.slice(0, 200), label: (labels.get(code) ?? code).slice(0, 300) })),
    };
  });

async function dataSetAt(
  { transaction }: Writing,
  { code, ifVersion }: DataSetAt,
): Promise<Row<'context_data_set'>> {
  const row = await transaction
    .selectFrom('context_data_set')
    .selectAll()
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new ProblemError('not-found');
  holdVersion(row.version, ifVersion);
  return row;
}

const update = async (
  { transaction, at }: Writing,
  { id, version }: Row<'context_data_set'>,
  columns: { readonly details?: string; readonly source_table?: string },
): Promise<void> => {
  await transaction
    .updateTable('context_data_set')
    .set({ ...columns, version: version + 1, updated_at: at })
    .where('id', '=', id)
    .execute();
};

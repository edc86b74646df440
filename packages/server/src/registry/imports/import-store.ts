import type { Import, ImportFault, Language, QueryOf } from '@officine-coesione/contract';
import { errorMessage } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Transaction, Updateable } from 'kysely';
import { recordOf } from '../../database/tables.ts';
import type { Connection, ImportTable, Row, Tables } from '../../database/tables.ts';
import type { Principal } from '../../handler.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Page } from '../../paging.ts';
import { byInstant } from '../../keeping/order.ts';
import type { RowFault } from './cells.ts';
import { importWithin } from './import-reach.ts';

/** An import as its readers see it. */
export const importOf = (row: Row<'import'>): Import => ({
  ...recordOf(row),
  subject: row.subject,
  partnershipId: row.partnership_id ?? undefined,
  status: row.status,
  fileTitle: row.file_title ?? undefined,
  format: row.format,
  encoding: row.encoding ?? undefined,
  separator: row.separator ?? undefined,
  columns: row.columns,
  rowCount: row.row_count,
  checkedCount: row.checked_count,
  invalidCount: row.invalid_count,
  newCount: row.new_count,
  changedCount: row.changed_count,
  sameCount: row.same_count,
  appliedCount: row.applied_count,
  leftOutCount: row.left_out_count,
  undoneCount: row.undone_count,
});

/** Imports that someone may see, the latest first. */
export async function findImports(
  database: Connection,
  query: QueryOf<'searchImports'>,
  principal: Principal,
): Promise<Page<Import>> {
  let rows = database.selectFrom('import').selectAll('import').where(importWithin(principal));
  if (query.status) rows = rows.where('status', 'in', query.status);
  const page = await pageOf(rows, byInstant('import', 'created_at', 'desc'), {
    ...query,
    scope: [principal.subject, ...scopeOf('imports', query)],
  });
  return { ...page, items: page.items.map(importOf) };
}

/** The import with this identifier, as far as someone may see it. */
export const findImport = (
  database: Connection,
  id: string,
  principal: Principal,
): Promise<Row<'import'> | undefined> =>
  database
    .selectFrom('import')
    .selectAll()
    .where('id', '=', id)
    .where(importWithin(principal))
    .executeTakeFirst();

/** The import, kept from others until the transaction ends. */
export const lockImport = (transaction: Transaction<Tables>, id: string): Promise<Row<'import'>> =>
  transaction.selectFrom('import').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow();

/** Changes an import: its version grows by one. */
export const updateImport = (
  transaction: Transaction<Tables>,
  id: string,
  change: Omit<Updateable<ImportTable>, 'version'> & { updated_at: string },
): Promise<Row<'import'>> =>
  transaction
    .updateTable('import')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** A fault of a row of the file. */
export interface LocatedFault extends RowFault {
  readonly row: number;
}

/** Writes faults down, all at once. */
export async function insertFaults(
  transaction: Transaction<Tables>,
  importId: string,
  faults: readonly LocatedFault[],
): Promise<void> {
  if (faults.length === 0) return;
  await sql`insert into import_fault (import_id, file_row, column_title, value, code, params, severity)
    select ${importId}::uuid, "row", "column", value, code, coalesce(params, '{}'), severity
    from jsonb_to_recordset(${JSON.stringify(faults)}::jsonb) as fault
      ("row" int, "column" text, value text, code text, params jsonb, severity text)`.execute(transaction);
}

/** What is wrong with an import, row by row, in the words of a language. */
export async function findFaults(
  database: Connection,
  importId: string,
  query: QueryOf<'searchImportFaults'>,
  language: Language,
): Promise<Page<ImportFault>> {
  let rows = database.selectFrom('import_fault').selectAll('import_fault').where('import_id', '=', importId);
  if (query.severity) rows = rows.where('severity', 'in', query.severity);
  const page = await pageOf(
    rows,
    {
      keys: [
        { expression: sql.ref('import_fault.file_row'), form: 'number' },
        { expression: sql.ref('import_fault.id'), form: 'number' },
      ],
      direction: 'asc',
    },
    { ...query, scope: [importId, ...scopeOf('import-faults', query)] },
  );
  const items = page.items.map((row) => ({
    row: row.file_row,
    column: row.column_title ?? undefined,
    value: row.value ?? undefined,
    reason: errorMessage(language, row.code, row.params),
    code: row.code,
    severity: row.severity,
  }));
  return { ...page, items };
}

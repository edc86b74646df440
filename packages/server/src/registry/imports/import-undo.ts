import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { asActor } from '../../database/as-actor.ts';
import type { Connection, Row, Tables } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import { organisationsAllowed } from '../organisation-scope.ts';
import { asLeft } from './as-left.ts';
import { writeColumns } from './import-apply.ts';
import type { Working } from './import-apply.ts';
import { insertFaults, lockImport, updateImport } from './import-store.ts';
import type { LocatedFault } from './import-store.ts';
import type { Columns } from './organisation-columns.ts';

/** Rows that are taken back together. */
const portion = 500;

type Applied = Pick<
  Row<'import_row'>,
  'position' | 'file_row' | 'action' | 'organisation_id' | 'expected_version' | 'before'
>;

/**
 * Takes the next rows of an import out of the registry again.
 *
 * @throws {ProblemError} `forbidden` to who did not send it and reaches less than all of it
 */
export const undoPortion = (
  database: Connection,
  id: string,
  { principal, at, reason }: Working,
): Promise<Row<'import'>> =>
  database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor: principal.subject, reason: reason ?? `undo of import ${id}` });
    const found = await lockImport(transaction, id);
    if (found.status === 'undone') return found;
    const rows = await transaction
      .selectFrom('import_row')
      .select(['position', 'file_row', 'action', 'organisation_id', 'expected_version', 'before'])
      .where('import_id', '=', id)
      .where('outcome', '=', 'applied')
      .orderBy('position', 'desc')
      .limit(portion)
      .execute();
    const ids = rows.map(({ organisation_id }) => organisation_id!);
    const allowed =
      ids.length > 0 ? await organisationsAllowed(transaction, principal, 'decide', ids) : new Set();
    const versions = await lockVersions(transaction, ids);
    const moved = rows.filter((row) => versions.get(row.organisation_id!) !== row.expected_version);
    const restored = await asLeft(
      transaction,
      'organisation',
      new Map(moved.map((row) => [row.organisation_id!, row.expected_version!])),
    );
    const changed = new Set(moved.filter((row) => !restored.has(row.organisation_id!)));
    const reasons = new Map<number, LocatedFault['code']>();
    const free: Applied[] = [];
    for (const row of rows)
      if (changed.has(row)) reasons.set(row.position, 'import_changed');
      else if (!allowed.has(row.organisation_id!)) reasons.set(row.position, 'import_out_of_scope');
      else free.push(row);
    // Of one that another sent, what is kept here could be undone by nobody.
    const beyond = [...reasons.values()].includes('import_out_of_scope');
    if (beyond && found.actor !== principal.subject) throw new ProblemError('forbidden');
    await writeColumns(
      transaction,
      at,
      free.flatMap(({ organisation_id, before }) =>
        before ? [{ id: organisation_id!, ...(before as unknown as Columns) }] : [],
      ),
    );
    const brought = free.filter(({ before }) => !before);
    const removed = await remove(
      transaction,
      brought.map(({ organisation_id }) => organisation_id!),
    );
    for (const row of brought)
      if (!removed.has(row.organisation_id!)) reasons.set(row.position, 'import_referred');
    await sql`update import_row set outcome = case when position = any(${[...reasons.keys()]}::int[])
        then 'kept' else 'undone' end
      where import_id = ${id} and position = any(${rows.map(({ position }) => position)}::int[])`.execute(
      transaction,
    );
    await insertFaults(
      transaction,
      id,
      rows.flatMap(({ position, file_row }) => {
        const code = reasons.get(position);
        return code ? [{ row: file_row, code, severity: 'error' as const }] : [];
      }),
    );
    return updateImport(transaction, id, {
      updated_at: at,
      status: rows.length < portion ? 'undone' : 'undoing',
      undone_count: found.undone_count + rows.length - reasons.size,
      left_out_count: found.left_out_count + reasons.size,
    });
  });

async function lockVersions(transaction: Transaction<Tables>, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, number>();
  const rows = await transaction
    .selectFrom('organisation')
    .select(['id', 'version'])
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/**
 * Removes organisations, and the merges of theirs that were undone; those that others refer to stay. Gives those that
 * are gone.
 */
async function remove(
  transaction: Transaction<Tables>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  await sql`savepoint removal`.execute(transaction);
  try {
    await transaction
      .deleteFrom('organisation_merge')
      .where('undone_at', 'is not', null)
      .where(({ or, eb }) => or([eb('survivor_id', 'in', ids), eb('merged_id', 'in', ids)]))
      .execute();
    await transaction.deleteFrom('organisation').where('id', 'in', ids).execute();
    await sql`release savepoint removal`.execute(transaction);
    return new Set(ids);
  } catch (error) {
    await sql`rollback to savepoint removal`.execute(transaction);
    // A foreign key: the database knows who refers to what, now and after the next migration.
    if ((error as { code?: string }).code !== '23503') throw error;
    if (ids.length === 1) return new Set();
    const half = ids.length >> 1;
    const first = await remove(transaction, ids.slice(0, half));
    return new Set([...first, ...(await remove(transaction, ids.slice(half)))]);
  }
}

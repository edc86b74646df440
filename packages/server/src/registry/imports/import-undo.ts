import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { appendEvent } from '../../audit/audit-chain.ts';
import { auditedCall } from '../../audit/audited-call.ts';
import type { Row, Tables } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import { organisationsAllowed } from '../organisation-scope.ts';
import { asLeft } from './as-left.ts';
import { writeColumns } from './import-apply.ts';
import type { Columns } from './organisation-columns.ts';
import { undoing } from './portions.ts';
import type { Applied, AtHand, Reason } from './portions.ts';

type Undoing = AtHand<Applied>;

/**
 * Takes the next rows of an import out of the registry again.
 *
 * @throws {ProblemError} `forbidden` to who did not send it and reaches less than all of it
 */
export const undoPortion = undoing(500, async (work) => {
  const { transaction, found, rows, principal, at } = work;
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
  const reasons = new Map<number, Reason>();
  const free: Applied[] = [];
  for (const row of rows)
    if (changed.has(row)) reasons.set(row.position, { code: 'import_changed' });
    else if (!allowed.has(row.organisation_id!)) reasons.set(row.position, { code: 'import_out_of_scope' });
    else free.push(row);
  // Of one that another sent, what is kept here could be undone by nobody.
  const beyond = [...reasons.values()].some(({ code }) => code === 'import_out_of_scope');
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
    work,
    brought.map(({ organisation_id }) => organisation_id!),
  );
  for (const row of brought)
    if (!removed.has(row.organisation_id!)) reasons.set(row.position, { code: 'import_referred' });
  return reasons;
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
async function remove(work: Undoing, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { transaction } = work;
  await sql`savepoint removal`.execute(transaction);
  try {
    const merges = await transaction
      .deleteFrom('organisation_merge')
      .where('undone_at', 'is not', null)
      .where(({ or, eb }) => or([eb('survivor_id', 'in', ids), eb('merged_id', 'in', ids)]))
      .returning(['id', 'survivor_id', 'merged_id'])
      .execute();
    await transaction.deleteFrom('organisation').where('id', 'in', ids).execute();
    for (const merge of merges) await noteRemoved(work, merge);
    await sql`release savepoint removal`.execute(transaction);
    return new Set(ids);
  } catch (error) {
    await sql`rollback to savepoint removal`.execute(transaction);
    // A foreign key: the database knows who refers to what, now and after the next migration.
    if ((error as { code?: string }).code !== '23503') throw error;
    if (ids.length === 1) return new Set();
    const half = ids.length >> 1;
    const first = await remove(work, ids.slice(0, half));
    return new Set([...first, ...(await remove(work, ids.slice(half)))]);
  }
}

/**
 * Names a merge that is gone in the chain of audit events: it can be read no more, and one of the two organisations
 * may stay. When and why it was made and undone is in the histories of both.
 */
const noteRemoved = (
  { transaction, found, principal, at }: Undoing,
  { id, survivor_id, merged_id }: Pick<Row<'organisation_merge'>, 'id' | 'survivor_id' | 'merged_id'>,
): Promise<void> =>
  appendEvent(transaction, {
    at,
    actor: principal.subject,
    roles: principal.roles,
    action: 'write',
    operation: 'undoImport',
    target: `importId=${found.id} removedMergeId=${id} survivorId=${survivor_id} mergedId=${merged_id}`,
    requestId: auditedCall()?.requestId,
  });

import type { Fault, MergeRequest } from '@officine-coesione/contract';
import type { Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { asActor } from '../../database/as-actor.ts';
import type { Connection, Row, RowChange, Tables } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import { planMerge } from './plan.ts';
import { apply, changedSince, lockedRow } from './row-change.ts';

/** Who acts, and when. */
export interface Acting {
  readonly actor: string;
  readonly now: Date;
}

/**
 * Makes two records of one organisation one, all or nothing.
 *
 * @returns the identifier of the merge
 * @throws {ProblemError} `not-found`, `precondition-failed` when either changed meanwhile,
 *   `transition-not-allowed` with all that stands against it
 */
export async function merge(
  database: Connection,
  request: MergeRequest,
  { actor, now }: Acting,
): Promise<string> {
  const { survivorId, mergedId, reason } = request;
  const at = now.toISOString();
  const id = uuid();
  await database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor, reason });
    const plan = await planMerge(transaction, request);
    if (!plan) throw new ProblemError('not-found');
    const versions = await versionsOf(transaction, [survivorId, mergedId]);
    if (
      versions.get(survivorId) !== request.survivorVersion ||
      versions.get(mergedId) !== request.mergedVersion
    )
      throw new ProblemError('precondition-failed');
    if (plan.faults.length > 0) throw new ProblemError('transition-not-allowed', { faults: plan.faults });
    for (const change of plan.changes) await apply(transaction, change, 'after', at);
    await transaction
      .insertInto('organisation_merge')
      .values({
        id,
        created_at: at,
        updated_at: at,
        demo: plan.survivor['demo'] === true,
        survivor_id: survivorId,
        merged_id: mergedId,
        field_choices: JSON.stringify(plan.fieldChoices),
        changes: JSON.stringify(plan.changes),
        reason,
        merged_by: actor,
        merged_at: at,
      })
      .execute();
    await settlePair(transaction, survivorId, mergedId, { status: 'merged', actor, at });
  });
  return id;
}

/**
 * Undoes a merge: both records and every reference are as before, all or nothing.
 *
 * @throws {ProblemError} `not-found`, `precondition-failed`, `transition-not-allowed` with what changed since and
 *   would be lost
 */
export async function undo(
  database: Connection,
  id: string,
  {
    actor,
    now,
    reason,
    ifVersion,
  }: Acting & { readonly reason: string; readonly ifVersion: number | undefined },
): Promise<void> {
  const at = now.toISOString();
  await database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor, reason });
    const done = await transaction
      .selectFrom('organisation_merge')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!done) throw new ProblemError('not-found');
    if (ifVersion !== undefined && ifVersion !== done.version) throw new ProblemError('precondition-failed');
    if (done.undone_at !== null) throw new ProblemError('transition-not-allowed');
    const faults = await obstacles(transaction, done);
    if (faults.length > 0) throw new ProblemError('transition-not-allowed', { faults });
    // First: references may not point to an organisation while it is merged.
    await transaction
      .updateTable('organisation_merge')
      .set((eb) => ({
        undone_at: at,
        undone_by: actor,
        undo_reason: reason,
        updated_at: at,
        version: eb('version', '+', 1),
      }))
      .where('id', '=', id)
      .execute();
    for (const change of done.changes.toReversed())
      await apply(transaction, change, 'before', at).catch(takenSince);
    await settlePair(transaction, done.survivor_id, done.merged_id, { status: 'open', actor: null, at });
  });
}

/** What stands against undoing: later merges, and changes that would be lost. */
async function obstacles(
  transaction: Transaction<Tables>,
  { survivor_id: survivorId, merged_id: mergedId, changes }: Row<'organisation_merge'>,
): Promise<Fault[]> {
  const later = await transaction
    .selectFrom('organisation_merge')
    .select('id')
    .where('merged_id', '=', survivorId)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  if (later) return [{ pointer: '/survivorId', code: 'merged_since', params: {} }];
  const faults: Fault[] = [];
  for (const change of changes) {
    const row = await lockedRow(transaction, change.table, change.id);
    const changed = row ? changedSince(change, row) : ['id'];
    const pointer = change.id === mergedId ? '/mergedId' : '/survivorId';
    faults.push(
      ...changed.map((property) => ({
        pointer,
        code: 'changed_since_merge' as const,
        params: { what: nameOf(change, property) },
      })),
    );
  }
  return faults;
}

/** Codes that the merge freed and that another organisation may have by now. */
const codes: Readonly<Record<string, string>> = {
  organisation_tax_code_key: 'organisation.taxCode',
  organisation_ipa_code_key: 'organisation.ipaCode',
  organisation_transparency_register_id: 'organisation.transparencyRegisterId',
};

/** @throws {ProblemError} `transition-not-allowed` when a code that was to be given back is taken */
function takenSince(error: unknown): never {
  const what = codes[(error as { constraint?: string }).constraint ?? ''];
  if (what === undefined) throw error;
  const fault = { pointer: '/survivorId', code: 'changed_since_merge', params: { what } } as const;
  throw new ProblemError('transition-not-allowed', { faults: [fault], cause: error });
}

/** What a property is called in the contract: `membership.validTo`, `organisation.website`. */
const nameOf = ({ table }: RowChange, property: string): string =>
  `${table}.${property.replace(/^details\./, '').replace(/_(\w)/g, (_place, letter: string) => letter.toUpperCase())}`;

async function versionsOf(
  transaction: Transaction<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await transaction
    .selectFrom('organisation')
    .select(['id', 'version'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** The pair leaves the queue with the merge, and comes back when it is undone. */
const settlePair = (
  transaction: Transaction<Tables>,
  one: string,
  other: string,
  { status, actor, at }: { status: 'merged' | 'open'; actor: string | null; at: string },
) => {
  const [first, second] = [one, other].toSorted();
  return transaction
    .updateTable('duplicate')
    .set((eb) => ({
      status,
      decided_by: actor,
      decided_at: actor === null ? null : at,
      reason: null,
      updated_at: at,
      version: eb('version', '+', 1),
    }))
    .where('first_id', '=', first!)
    .where('second_id', '=', second!)
    .execute();
};

import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { verifyChain } from '../../../packages/server/src/audit/audit-chain.ts';
import type { Connection } from '../../../packages/server/src/database/tables.ts';

const revised = [
  'organisation',
  'membership',
  'partnership',
  'registration',
  'representative',
  'document',
] as const;

const countOf = async (database: Connection, query: ReturnType<typeof sql<{ count: number }>>) =>
  Number((await query.execute(database)).rows[0]!.count);

/** What each operation leaves behind, in a world that began without any of it. */
const traces: Readonly<Record<string, string>> = {
  registerOrganisation: `select count(*) from registration`,
  validateRegistration: `select count(*) from registration join membership on membership.id = membership_id
    join organisation on organisation.id = registration.organisation_id
    where registration.status = 'validated' and organisation.status = 'published'`,
  mergeOrganisations: `select count(*) from organisation_merge`,
  undoMerge: `select count(*) from organisation_merge where undone_at is not null`,
  confirmLinkedRecord: `select count(*) from access_link join organisation on organisation.id = organisation_id
    where used_at is not null and organisation.version = 2 and confirmation_due_on > now()::date + 300`,
  nameRepresentative: `select count(*) from representative`,
  addDocument: `select count(*) from document`,
  startImport: `select count(*) from import join lateral (select count(*) as rows from import_row
    where import_id = import.id) as of on of.rows = row_count`,
  addMembership: `select count(*) from membership
    where valid_from = '2026-01-01' and not exists (select from registration where membership_id = membership.id)`,
  amendMembership: `select count(*) from membership where details ->> 'seats' = '2'`,
};

/**
 * Nothing is half there: each write has its answer kept, its record, its audit event, its revision and its mail, or
 * none of them. To be called while no server writes.
 */
export async function assertWhole(database: Connection): Promise<void> {
  await database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const answered = await sql<{ operation: string; count: number }>`
        select operation, count(*)::int as count from idempotency group by operation`.execute(transaction);
      const audited = await sql<{ operation: string; count: number }>`
        select event::jsonb ->> 'operation' as operation, count(*)::int as count from audit_event
        where event::jsonb ->> 'action' = 'write' group by 1`.execute(transaction);
      const events = new Map(audited.rows.map(({ operation, count }) => [operation, count]));
      for (const { operation, count } of answered.rows) {
        // Each portion of an import is noted by itself.
        if (operation === 'applyImport') assert.ok(events.get(operation)! >= count);
        else assert.equal(events.get(operation), count, `audit events of ${operation}`);
        const trace = traces[operation];
        if (trace) assert.equal(await countOf(transaction, sql.raw(trace)), count, `records of ${operation}`);
      }
      for (const [operation, count] of events)
        if (operation in traces)
          assert.equal(
            answered.rows.find((one) => one.operation === operation)?.count,
            count,
            `answers of ${operation}`,
          );
      for (const entity of revised) await assertRevisions(transaction, entity);
      const half = await sql<{ what: string }>`
        select 'mail of ' || reference as what from registration where not exists (select from notification
            where kind = 'registration_received' and event_key = 'registration/' || registration.id || '/1')
          or status = 'validated' and not exists (select from notification
            where kind = 'registration_validated' and event_key = 'registration/' || registration.id || '/2')
        union all select 'mail without event ' || event_key from notification
          where split_part(event_key, '/', 1) = 'registration' and not exists (select from registration
            where id::text = split_part(event_key, '/', 2) and version >= split_part(event_key, '/', 3)::int)
        union all select 'events of ' || reference from registration where (select count(*) from registration_event
          where registration_id = id) <> case status when 'validated' then 3 else 1 end
        union all select 'rows of import ' || id from import where applied_count <> (select count(*) from organisation
          where details -> 'sources' @> jsonb_build_array(jsonb_build_object('system', 'import', 'ref', import.id)))
          or applied_count <> (select count(*) from import_row where import_id = import.id and outcome = 'applied')
        union all select 'seat of ' || id from organisation_merge where exists (select from membership
          where organisation_id = case when undone_at is null then merged_id else survivor_id end)`.execute(
        transaction,
      );
      assert.deepEqual(half.rows, []);
    });
  const chain = await verifyChain(database);
  assert.ok('count' in chain, JSON.stringify(chain));
}

/** The last revision of each record says what the record says, and none is of a record that is not there, unless it was taken away. */
export async function assertRevisions(database: Connection, entity: (typeof revised)[number]): Promise<void> {
  const { rows } = await sql<{ id: string }>`select coalesce(one.id, last.record_id) as id
    from ${sql.table(entity)} as one full join (
      select distinct on (record_id) record_id, version, content, change from revision where entity = ${entity}
      order by record_id, seq desc) as last on last.record_id = one.id
    where one.id is null and last.change is distinct from 'withdrawn'
      or last.record_id is null or last.version <> one.version
      or last.content <> revision_content(${entity}, to_jsonb(one))`.execute(database);
  assert.deepEqual(rows, [], `revisions of ${entity}`);
}

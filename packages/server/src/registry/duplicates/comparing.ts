import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Connection, Tables } from '../../database/tables.ts';
import { candidatesOfStored } from './candidates.ts';
import type { Candidate } from './candidates.ts';

/**
 * Compares organisations that changed with the others and brings the queue up to date, the longest waiting first.
 * Several servers share the work. What was decided on a pair stays.
 *
 * @returns how many were compared
 */
export async function compareDue(database: Connection, atMost: number, now: Date): Promise<number> {
  for (let compared = 0; compared < atMost; compared += 1) {
    const found = await database.transaction().execute((transaction) => compareNext(transaction, now));
    if (!found) return compared;
  }
  return atMost;
}

async function compareNext(transaction: Transaction<Tables>, now: Date): Promise<boolean> {
  // Removed first: a change meanwhile waits for the end of this transaction and puts it back.
  const { rows } = await sql<{ organisation_id: string }>`delete from duplicate_due where organisation_id = (
      select organisation_id from duplicate_due order by since, organisation_id limit 1 for update skip locked)
    returning organisation_id`.execute(transaction);
  const id = rows[0]?.organisation_id;
  if (id === undefined) return false;
  const row = await transaction
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', id)
    .where('status', 'not in', ['draft', 'rejected', 'archived'])
    .executeTakeFirst();
  const candidates = row ? await candidatesOfStored(transaction, row) : [];
  const others = candidates.map(({ organisation }) => organisation.id);
  await transaction
    .deleteFrom('duplicate')
    .where('status', '=', 'open')
    .where(
      sql<boolean>`(first_id = ${id}::uuid and second_id <> all (${others}::uuid[])
        or second_id = ${id}::uuid and first_id <> all (${others}::uuid[]))`,
    )
    .execute();
  const at = now.toISOString();
  for (const candidate of candidates) await record(transaction, id, row!.demo, candidate, at);
  return true;
}

async function record(
  transaction: Transaction<Tables>,
  id: string,
  demo: boolean,
  { organisation, verdict, weight }: Candidate,
  at: string,
): Promise<void> {
  if (verdict === 'different') return;
  const tenths = Math.round(weight * 10);
  const [first, second] = [id, organisation.id].toSorted();
  await transaction
    .insertInto('duplicate')
    .values({
      id: uuid(),
      created_at: at,
      updated_at: at,
      demo: demo || organisation.demo,
      first_id: first!,
      second_id: second!,
      verdict,
      tenths,
      status: 'open',
    })
    .onConflict((conflict) =>
      conflict
        .columns(['first_id', 'second_id'])
        .doUpdateSet((eb) => ({
          verdict,
          tenths,
          updated_at: at,
          version: eb('duplicate.version', '+', 1),
        }))
        .where(sql<boolean>`duplicate.verdict <> ${verdict} or duplicate.tenths <> ${tenths}::int`),
    )
    .execute();
}

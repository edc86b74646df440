import { sql } from 'kysely';
import { asActor } from '../database/as-actor.ts';
import { publicStates } from '../database/tables.ts';
import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import { firstConfirmation } from './confirmation-dates.ts';

/** Organisations that are given their day together. */
const portion = 500;

/**
 * Gives every public organisation that has none a day by which to confirm its data, a year after it was last
 * validated: those that were there before there was a yearly confirmation, however they came in.
 */
export async function dateConfirmations(database: Connection, now: Date): Promise<number> {
  let dated = 0;
  for (;;) {
    const count = await datePortion(database, now);
    dated += count;
    if (count < portion) return dated;
  }
}

const datePortion = (database: Connection, now: Date): Promise<number> =>
  database.transaction().execute(async (transaction) => {
    const [at, today] = [now.toISOString(), dayInRome(now)];
    const undated = await transaction
      .selectFrom('organisation')
      .select([
        'id',
        sql<string>`coalesce((select max(revision.at) from revision where revision.entity = 'organisation'
          and revision.record_id = organisation.id and revision.change = 'published'), created_at)`.as(
          'validated_at',
        ),
      ])
      .where('confirmation_due_on', 'is', null)
      .where('status', 'in', publicStates)
      .orderBy('id')
      .limit(portion)
      .forUpdate()
      // Another process is at it.
      .skipLocked()
      .execute();
    if (undated.length === 0) return 0;
    await asActor(transaction, {
      actor: 'yearly-confirmation',
      kind: 'system',
      operation: 'yearly-confirmation',
      reason: 'first day by which to confirm',
      at,
    });
    const given = undated.map(({ id, validated_at: validated }) => ({
      id,
      due_on: firstConfirmation(dayInRome(new Date(validated)), today),
    }));
    await sql`update organisation set confirmation_due_on = given.due_on, updated_at = ${at}::timestamptz,
        version = organisation.version + 1
      from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (id uuid, due_on date)
      where organisation.id = given.id`.execute(transaction);
    return undated.length;
  });

import { sql } from 'kysely';
import { asActor } from '../database/as-actor.ts';
import { publicStates } from '../database/tables.ts';
import type { Connection } from '../database/tables.ts';
import { dayInRome, daysAfter } from '../day.ts';
import { authorityLanguage, notify } from '../notification/outbox.ts';
import { askedBefore, suspendedAfter } from './confirmation-dates.ts';
import { reachable } from './confirmation.ts';

/** What the letters are about; the week follows. */
const about = 'confirmation/unreachable/';

/** Organisations that one letter names. */
const mostNamed = 50;

/** Days for which a suspended one is named: it was told of for long before. */
const namedAfterSuspension = 28;

/** The Monday of the week of a day. */
const mondayOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  return daysAfter(day, -((date.getUTCDay() + 6) % 7));
};

/**
 * Tells the authority, once a week and only when there are any, of the organisations that have to confirm their data
 * and cannot be asked: it asks them in another way.
 */
export async function tellOfUnreachable(database: Connection, now: Date): Promise<void> {
  const [at, today] = [now.toISOString(), dayInRome(now)];
  const eventKey = about + mondayOf(today);
  await database.transaction().execute(async (transaction) => {
    const told = await transaction
      .selectFrom('notification')
      .select('id')
      .where('event_key', '=', eventKey)
      .executeTakeFirst();
    if (told) return;
    const found = await transaction
      .selectFrom('organisation')
      .select([
        'legal_name as legalName',
        'confirmation_due_on as dueOn',
        sql<boolean>`status = 'suspended'`.as('suspended'),
        sql<number>`(count(*) over ())::int`.as('total'),
      ])
      .where('confirmation_due_on', '<=', daysAfter(today, askedBefore))
      .where(({ or, and, eb }) =>
        or([
          eb('status', 'in', publicStates),
          and([
            eb('status', '=', 'suspended'),
            eb('suspended_seats', 'is not', null),
            eb('confirmation_due_on', '>=', daysAfter(today, -suspendedAfter - namedAfterSuspension)),
          ]),
        ]),
      )
      .where(sql<boolean>`not ${reachable}`)
      .orderBy('confirmation_due_on')
      .orderBy('sort_key')
      .limit(mostNamed)
      .execute();
    if (found.length === 0) return;
    await asActor(transaction, {
      actor: 'yearly-confirmation',
      kind: 'system',
      operation: 'yearly-confirmation',
      reason: 'confirmations to collect',
      at,
    });
    await notify(transaction, {
      kind: 'confirmations_to_collect',
      eventKey,
      recipient: undefined,
      language: authorityLanguage,
      facts: {
        total: found[0]!.total,
        organisations: found.map(({ legalName, dueOn, suspended }) => ({
          legalName,
          dueOn: dueOn!,
          suspended,
        })),
      },
      at,
    });
  });
}

/** On which days the authority was told of organisations that cannot be asked. */
export async function toldOfUnreachable(database: Connection): Promise<string[]> {
  const letters = await database
    .selectFrom('notification')
    .select('created_at')
    .where('kind', '=', 'confirmations_to_collect')
    .where('status', 'in', ['pending', 'sent'])
    .execute();
  return letters.map(({ created_at }) => dayInRome(new Date(created_at)));
}

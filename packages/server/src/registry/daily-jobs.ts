import { asActor } from '../database/as-actor.ts';
import { publicStates } from '../database/tables.ts';
import type { Connection } from '../database/tables.ts';
import { dayInRome, daysAfter } from '../day.ts';
import { notify } from '../notification/outbox.ts';
import { dateConfirmations } from './confirmation-dating.ts';
import { askedBefore, reminders, suspendedAfter } from './confirmation-dates.ts';
import { asked, reachable, withdraw } from './confirmation.ts';
import { tellOfUnreachable, toldOfUnreachable } from './unreachable-organisations.ts';

/** Days between a reminder and the suspension at least: a server that was off does not suspend unannounced. */
const noticeDays = 7;

/** Days for which the link to confirm holds: until well after the suspension. */
const confirmationLinkDays = 180;

/** Days for which ended mails, used and expired links are kept: as long as logs. */
const keptDays = 180;

const job = { actor: 'yearly-confirmation', kind: 'system', operation: 'yearly-confirmation' } as const;

/** What a run did. */
export interface DailyJobs {
  readonly reminded: number;
  readonly suspended: number;
}

/**
 * What is due once a day: reminders of the yearly confirmation, suspensions, forgetting. It may run at any time,
 * again, or in two processes at once: what was done is not done again, and what was missed is made up for.
 */
export async function runDailyJobs(database: Connection, now: Date): Promise<DailyJobs> {
  const today = dayInRome(now);
  await dateConfirmations(database, now);
  const told = await toldOfUnreachable(database);
  const due = await database
    .selectFrom('organisation')
    .select('id')
    .where('confirmation_due_on', '<=', daysAfter(today, askedBefore))
    .where('status', 'in', publicStates)
    .where(({ or, and, eb, lit }) =>
      or([
        reachable,
        // Nothing is sent to who cannot be reached.
        and([eb('confirmation_due_on', '<=', daysAfter(today, -suspendedAfter)), lit(told.length > 0)]),
      ]),
    )
    .orderBy('confirmation_due_on')
    .execute();
  const done = { reminded: 0, suspended: 0 };
  for (const { id } of due) {
    const did = await lookAfter(database, id, { now, today, told });
    if (did) done[did] += 1;
  }
  await tellOfUnreachable(database, now);
  await forget(database, now);
  return done;
}

async function lookAfter(
  database: Connection,
  id: string,
  { now, today, told }: { readonly now: Date; readonly today: string; readonly told: readonly string[] },
): Promise<keyof DailyJobs | undefined> {
  const at = now.toISOString();
  return database.transaction().execute(async (transaction) => {
    const organisation = await transaction
      .selectFrom('organisation')
      .select(['id', 'legal_name', 'confirmation_due_on', asked.as('addressee')])
      .where('id', '=', id)
      .where('status', 'in', publicStates)
      .forUpdate()
      // Another process is at it, or someone is confirming: the next run looks again.
      .skipLocked()
      .executeTakeFirst();
    const dueOn = organisation?.confirmation_due_on;
    if (!organisation || !dueOn) return undefined;
    const { addressee, legal_name: legalName } = organisation;
    const about = `confirmation/${id}/${dueOn}`;
    // Of those missed only the latest.
    const offset = reminders.findLast((days) => daysAfter(dueOn, days) <= today);
    const sent = await transaction
      .selectFrom('notification')
      .select(['event_key', 'created_at', 'status'])
      .where('event_key', 'in', [...reminders.map((days) => `${about}/${days}`)])
      .orderBy('created_at')
      .execute();
    const announcements = addressee
      ? sent
          .filter(({ status }) => status !== 'dropped')
          .map(({ created_at }) => dayInRome(new Date(created_at)))
      : told.filter((day) => day > daysAfter(dueOn, -askedBefore));
    const announced = announcements.some((day) => daysAfter(day, noticeDays) <= today);
    const letter = addressee && {
      recipient: addressee.address,
      language: addressee.language,
      link: { purpose: 'confirmation', organisationId: id, days: confirmationLinkDays } as const,
      at,
    };

    if (daysAfter(dueOn, suspendedAfter) <= today && announced) {
      await asActor(transaction, { ...job, at, reason: `not confirmed by ${dueOn}` });
      await withdraw(transaction, id, { at, day: today });
      if (letter)
        await notify(transaction, {
          ...letter,
          kind: 'organisation_suspended',
          eventKey: `${about}/${suspendedAfter}`,
          facts: { legalName, dueOn },
        });
      return 'suspended';
    }
    if (!letter || offset === undefined || sent.some(({ event_key }) => event_key === `${about}/${offset}`))
      return undefined;
    await asActor(transaction, { ...job, at, reason: `reminder ${offset}` });
    const planned = daysAfter(dueOn, suspendedAfter);
    const earliest = daysAfter(today, noticeDays);
    await notify(transaction, {
      ...letter,
      kind: 'confirmation_due',
      eventKey: `${about}/${offset}`,
      facts: { legalName, dueOn, suspendedOn: planned < earliest ? earliest : planned, late: dueOn < today },
    });
    return 'reminded';
  });
}

/** Ended mails and old links hold addresses: they go when nobody needs them any more. */
async function forget(database: Connection, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000).toISOString();
  const dayBefore = new Date(now.getTime() - 86_400_000).toISOString();
  await database
    .deleteFrom('notification')
    .where('status', '<>', 'pending')
    .where(({ or, and, eb }) =>
      or([
        eb('ended_at', '<', before),
        // Nobody was written to, and the key still tells by which address someone asked.
        and([eb('status', '=', 'dropped'), eb('kind', '=', 'link'), eb('ended_at', '<', dayBefore)]),
      ]),
    )
    .execute();
  await database.deleteFrom('access_link').where('expires_at', '<', before).execute();
}

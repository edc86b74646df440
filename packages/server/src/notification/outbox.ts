import type { Language } from '@officine-coesione/contract';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Connection, LinkSubject, Row } from '../database/tables.ts';
import type { Facts, NotificationKind } from './letter.ts';

/** A mail that an event asks for. */
export interface Notification<Kind extends NotificationKind = NotificationKind> {
  readonly kind: Kind;
  /** What it is about: of two with the same key the second is not written. */
  readonly eventKey: string;
  /** Undefined for the authority, whose address is a setting. */
  readonly recipient: string | undefined;
  readonly language: string;
  readonly facts: Facts[Kind];
  /** What a link in it opens. */
  readonly link?: LinkSubject;
  /** Instant. */
  readonly at: string;
}

/** Notes a mail in the transaction of its event: it is sent if, and only if, that is committed. */
export async function notify<Kind extends NotificationKind>(
  transaction: Connection,
  { kind, eventKey, recipient, language, facts, link, at }: Notification<Kind>,
): Promise<void> {
  await transaction
    .insertInto('notification')
    .values({
      id: uuid(),
      kind,
      event_key: eventKey,
      recipient: recipient ?? null,
      language,
      facts: JSON.stringify(facts),
      link: link ? JSON.stringify(link) : null,
      next_at: at,
      lease_until: null,
      created_at: at,
      ended_at: null,
      last_error: null,
    })
    .onConflict((conflict) => conflict.column('event_key').doNothing())
    .execute();
}

/** The language of the authority. */
export const authorityLanguage: Language = 'it';

/** How long who takes a mail keeps it from others, milliseconds: longer than any attempt to send it lasts. */
const lease = 5 * 60_000;

/** Attempts after which a mail is given up: with the pauses between them about three days. */
export const mostAttempts = 16;

/** Milliseconds until the next attempt: half a minute, doubled each time, six hours at most. */
export const pauseAfter = (attempts: number): number => Math.min(30_000 * 2 ** (attempts - 1), 6 * 3_600_000);

/** A mail that is being sent. */
export type Claimed = Row<'notification'>;

/** Which attempt it is of those that count. */
export const attemptOf = ({ attempts, attempts_before: before }: Claimed): number => attempts - before;

/** Takes the mail that is due, for this process alone; one whose process has died comes back after the lease. */
export async function claim(database: Connection, now: Date): Promise<Claimed | undefined> {
  const at = now.toISOString();
  return database
    .updateTable('notification')
    .set((eb) => ({
      attempts: eb('attempts', '+', 1),
      lease_until: new Date(now.getTime() + lease).toISOString(),
    }))
    .where('id', '=', (eb) =>
      eb
        .selectFrom('notification')
        .select('id')
        .where('status', '=', 'pending')
        .where('next_at', '<=', at)
        .where(({ or, eb: on }) => or([on('lease_until', 'is', null), on('lease_until', '<=', at)]))
        .orderBy('next_at')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst();
}

/** Of a mail that was taken: only who took it last writes what became of it. */
const mine = (database: Connection, { id, attempts }: Claimed) =>
  database
    .updateTable('notification')
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('status', '=', 'pending');

/** Notes that a mail was handed over, given up, or had nobody to go to; the facts it told are forgotten. */
export async function end(
  database: Connection,
  claimed: Claimed,
  status: 'sent' | 'failed' | 'dropped',
  now: Date,
  error?: string,
): Promise<void> {
  await mine(database, claimed)
    .set({
      status,
      lease_until: null,
      ended_at: now.toISOString(),
      last_error: error ?? null,
      // One that was given up keeps them: someone may want to send it all the same.
      ...(status !== 'failed' && { facts: '{}' }),
      // Nor is an address remembered that is nobody's.
      ...(status === 'dropped' && { recipient: null }),
    })
    .execute();
}

/** Puts a mail back, to be tried again later. */
export async function postpone(
  database: Connection,
  claimed: Claimed,
  now: Date,
  error: string,
): Promise<void> {
  await mine(database, claimed)
    .set({
      lease_until: null,
      next_at: new Date(now.getTime() + pauseAfter(attemptOf(claimed))).toISOString(),
      last_error: error,
    })
    .execute();
}

/** How many mails wait, and how many were given up. */
export const outboxCounts = async (database: Connection): Promise<{ pending: number; failed: number }> =>
  database
    .selectFrom('notification')
    .select([
      sql<number>`count(*) filter (where status = 'pending')`.as('pending'),
      sql<number>`count(*) filter (where status = 'failed')`.as('failed'),
    ])
    .executeTakeFirstOrThrow();

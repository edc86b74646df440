import { sql } from 'kysely';
import type { Updateable } from 'kysely';
import { publicStates } from '../database/tables.ts';
import type { Connection, OrganisationTable, Row } from '../database/tables.ts';
import { addressee } from '../keeping/addressee.ts';
import type { Addressee } from '../keeping/addressee.ts';
import { nextConfirmation, reminders } from './confirmation-dates.ts';

/** What is known of an organisation that is to stand for another year. */
type Known = Pick<Row<'organisation'>, 'id' | 'confirmation_due_on' | 'suspended_seats'>;

/**
 * Lets an organisation stand in public for another year; seats that were suspended with it come back.
 *
 * @param corrected what else of it changes with that
 */
export async function stand(
  transaction: Connection,
  { id, confirmation_due_on: dueOn, suspended_seats: seats }: Known,
  { at, day }: { readonly at: string; readonly day: string },
  corrected: Updateable<OrganisationTable> = {},
): Promise<void> {
  await transaction
    .updateTable('organisation')
    .set((eb) => ({
      ...corrected,
      status: 'published',
      confirmation_due_on: nextConfirmation(dueOn, day),
      suspended_seats: null,
      updated_at: at,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  if (seats && seats.length > 0)
    await transaction
      .updateTable('membership')
      .set((eb) => ({ status: 'published', updated_at: at, version: eb('version', '+', 1) }))
      .where('id', 'in', seats)
      .where('status', '=', 'suspended')
      .execute();
}

/**
 * Takes an organisation out of the public's sight, and the seats that it holds: they come back with it.
 *
 * @param change what else of it changes with that
 */
export async function withdraw(
  transaction: Connection,
  id: string,
  { at, day }: { readonly at: string; readonly day: string },
  change: Updateable<OrganisationTable> = {},
): Promise<void> {
  const seats = await transaction
    .updateTable('membership')
    .set((eb) => ({ status: 'suspended', updated_at: at, version: eb('version', '+', 1) }))
    .where('organisation_id', '=', id)
    .where('status', 'in', publicStates)
    // What is over is history, and stays readable.
    .where(sql<boolean>`coalesce(valid_to >= ${day}::date, true)`)
    .returning('id')
    .execute();
  await transaction
    .updateTable('organisation')
    .set((eb) => ({
      ...change,
      status: 'suspended',
      suspended_seats: seats.map((seat) => seat.id),
      updated_at: at,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** Whether a reminder of the confirmation that is due now came back: nobody reads what goes to that address. */
const cameBack = sql<boolean>`exists (select from notification where notification.status = 'failed' and event_key in (
  ${sql.join(
    reminders.map(
      (days) =>
        sql`'confirmation/' || organisation.id || '/' || organisation.confirmation_due_on || ${`/${days}`}::text`,
    ),
  )}))`;

/** Who can be asked for the confirmation of an organisation; null when nobody can. */
export const asked = sql<Addressee | null>`case when not ${cameBack} then ${addressee} end`;

/** Whether someone can be asked for it. */
export const reachable = sql<boolean>`(${asked} is not null)`;

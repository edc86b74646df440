import { sql } from 'kysely';
import type { Updateable } from 'kysely';
import { publicStates } from '../database/tables.ts';
import type { Connection, OrganisationTable, Row } from '../database/tables.ts';
import { nextConfirmation, reminders } from './confirmation-dates.ts';
import { broughtOrganisation } from './first-registration.ts';
import { erasedContact } from './personal-data/erase.ts';
import { contactAddress } from './personal-data/held.ts';

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

/** To whom to write about the data of an organisation, and in which language. */
export interface Addressee {
  readonly address: string;
  readonly language: string;
}

/**
 * Who looks after an organisation: the one who was last given access, else who brought it into the registry, else
 * its own published address. Null when there is nobody.
 */
const addressee = sql<Addressee | null>`coalesce(
  (select jsonb_build_object('address', email, 'language', request ->> 'language') from access_request
    where organisation_id = organisation.id and status = 'granted' order by decided_at desc limit 1),
  (select jsonb_build_object('address', request #>> '{contact,institutionalEmail}', 'language', request ->> 'language')
    from registration where organisation_id = organisation.id and status = 'validated' and ${broughtOrganisation}
      and ${contactAddress} <> ${erasedContact.institutionalEmail} order by updated_at desc limit 1),
  (select jsonb_build_object('address', own, 'language', 'it')
    from coalesce(organisation.details ->> 'email', organisation.details ->> 'pec') as own where own is not null))`;

/** To whom to write about an organisation; undefined when there is nobody. */
export async function addresseeOf(
  database: Connection,
  organisationId: string,
): Promise<Addressee | undefined> {
  const row = await database
    .selectFrom('organisation')
    .select(addressee.as('addressee'))
    .where('id', '=', organisationId)
    .executeTakeFirst();
  return row?.addressee ?? undefined;
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

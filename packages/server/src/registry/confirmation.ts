import { sql } from 'kysely';
import type { Connection, Row } from '../database/tables.ts';
import { erasedContact } from './personal-data/erase.ts';
import { contactAddress } from './personal-data/held.ts';

/** A year after a day; the last day of February for the 29th. */
export const confirmationDueAfter = (day: string): string => {
  const [year = '', rest = ''] = [day.slice(0, 4), day.slice(4)];
  return `${Number(year) + 1}${rest === '-02-29' ? '-02-28' : rest}`;
};

/** What is known of an organisation that is to stand for another year. */
type Known = Pick<Row<'organisation'>, 'id' | 'suspended_seats'>;

/** Lets an organisation stand in public for another year; seats that were suspended with it come back. */
export async function stand(
  transaction: Connection,
  { id, suspended_seats: seats }: Known,
  { at, day }: { readonly at: string; readonly day: string },
): Promise<void> {
  await transaction
    .updateTable('organisation')
    .set((eb) => ({
      status: 'published',
      confirmation_due_on: confirmationDueAfter(day),
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

/** To whom to write about the data of an organisation, and in which language. */
export interface Addressee {
  readonly address: string;
  readonly language: string;
}

/**
 * Who looks after an organisation: the one who was last given access, else who last registered it, else its own
 * published address.
 */
export async function addresseeOf(
  database: Connection,
  organisationId: string,
): Promise<Addressee | undefined> {
  const granted = await database
    .selectFrom('access_request')
    .select(['email as address', sql<string>`request ->> 'language'`.as('language')])
    .where('organisation_id', '=', organisationId)
    .where('status', '=', 'granted')
    .orderBy('decided_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (granted) return granted;
  const registered = await database
    .selectFrom('registration')
    .select([
      sql<string>`request #>> '{contact,institutionalEmail}'`.as('address'),
      sql<string>`request ->> 'language'`.as('language'),
    ])
    .where('organisation_id', '=', organisationId)
    .where('status', '=', 'validated')
    .where(contactAddress, '<>', erasedContact.institutionalEmail)
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (registered) return registered;
  const organisation = await database
    .selectFrom('organisation')
    .select('details')
    .where('id', '=', organisationId)
    .executeTakeFirst();
  const address = organisation?.details.email ?? organisation?.details.pec;
  return address === undefined ? undefined : { address, language: 'it' };
}

import { sql } from 'kysely';
import type { Connection } from '../database/tables.ts';
import { broughtOrganisation, contactAddress, erasedContact } from './contact.ts';

/** To whom to write about the data of an organisation, and in which language. */
export interface Addressee {
  readonly address: string;
  readonly language: string;
}

/**
 * Who looks after an organisation: the one who was last given access, else who brought it into the registry, else
 * its own published address. Null when there is nobody.
 */
export const addressee = sql<Addressee | null>`coalesce(
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

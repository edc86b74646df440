import { sql } from 'kysely';

/** What stands in the place of who was erased, where the form of a record asks for someone (RFC 2606). */
export const erasedContact = {
  givenName: '—',
  familyName: '—',
  institutionalEmail: 'cancellato@example.invalid',
} as const;

/** The address of a registration's contact, as it is compared. */
export const contactAddress = sql<string>`lower(request #>> '{contact,institutionalEmail}')`;

/**
 * Whether a row of `registration` is the one that brought its organisation into the registry: both were written at one
 * instant. Of one that was known before (imported, registered by someone else, the survivor of a merge) a later
 * registration says that it wants a seat, not who speaks for it: that is for an access request.
 */
export const broughtOrganisation = sql<boolean>`exists (select from registration_event as event
  join organisation as brought on brought.created_at = event.at
  where event.registration_id = registration.id and event.to_status = 'validated'
    and brought.id = registration.organisation_id)`;

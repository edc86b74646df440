import type { PersonalDataErasure } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { pendingStates } from '../registration-rules.ts';
import { contactAddress, erasedContact } from '../../keeping/contact.ts';

/** When something is erased: the instant, and the day it is in Italy. */
export interface ErasedAt {
  readonly at: string;
  readonly day: string;
}

/** Takes the person out of representatives: their time ends, and only days and seat are left. */
export async function eraseRepresentatives(
  transaction: Transaction<Tables>,
  ids: readonly string[],
  { at, day }: ErasedAt,
): Promise<{ representatives: number; declarations: number }> {
  if (ids.length === 0) return { representatives: 0, declarations: 0 };
  const declarations = await transaction
    .deleteFrom('declaration')
    .where('representative_id', 'in', ids)
    .returning('id')
    .execute();
  // That the seat was there stays; who sat for it does not.
  await transaction
    .updateTable('attendance')
    .set({ representative_id: null, gender: null })
    .where('representative_id', 'in', ids)
    .execute();
  const representatives = await transaction
    .updateTable('representative')
    .set((eb) => ({
      person: null,
      publish_name: false,
      publish_name_basis: null,
      valid_to: sql<string>`greatest(valid_from, least(valid_to, ${day}::date))`,
      updated_at: at,
      version: eb('version', '+', 1),
    }))
    .where('id', 'in', ids)
    .where('person', 'is not', null)
    .returning('id')
    .execute();
  return { representatives: representatives.length, declarations: declarations.length };
}

/** Takes the contact out of registrations; the references of those that were. */
export async function eraseContacts(
  transaction: Transaction<Tables>,
  ids: readonly string[],
  { at }: ErasedAt,
): Promise<number> {
  if (ids.length === 0) return 0;
  const erased = await transaction
    .updateTable('registration')
    .set((eb) => ({
      request: sql<string>`request || jsonb_build_object('contact', ${JSON.stringify(erasedContact)}::jsonb)`,
      updated_at: at,
      version: eb('version', '+', 1),
    }))
    .where('id', 'in', ids)
    .where(contactAddress, '<>', erasedContact.institutionalEmail)
    .returning('id')
    .execute();
  // What an applicant corrected can be the contact, and answers are signed.
  await transaction
    .updateTable('registration_event')
    .set((eb) => ({
      changes: null,
      reason: eb.case().when('actor', '=', 'applicant').then(null).else(eb.ref('reason')).end(),
    }))
    .where('registration_id', 'in', ids)
    .where(({ or, eb }) => or([eb('changes', 'is not', null), eb('actor', '=', 'applicant')]))
    .execute();
  await transaction
    .updateTable('revision')
    .set({ reason: null })
    .where('record_id', 'in', ids)
    .where('entity', '=', 'registration')
    .where('actor_kind', '=', 'applicant')
    .where('reason', 'is not', null)
    .execute();
  return erased.length;
}

/** Erases what is held on the person with an address, but for what waits for a decision. */
export async function erasePerson(
  transaction: Transaction<Tables>,
  address: string,
  now: ErasedAt,
): Promise<PersonalDataErasure> {
  const email = address.toLowerCase();
  const named = await transaction
    .selectFrom('representative')
    .select('id')
    .where(sql`lower(person ->> 'institutionalEmail')`, '=', email)
    .forUpdate()
    .execute();
  const ofPersons = await eraseRepresentatives(
    transaction,
    named.map(({ id }) => id),
    now,
  );
  const registered = await transaction
    .selectFrom('registration')
    .select(['id', 'reference', 'status'])
    .where(contactAddress, '=', email)
    .forUpdate()
    .execute();
  const isPending = ({ status }: { status: string }) => (pendingStates as readonly string[]).includes(status);
  const decided = registered.filter((one) => !isPending(one)).map(({ id }) => id);
  const registrations = await eraseContacts(transaction, decided, now);
  const accessRequests = await transaction
    .deleteFrom('access_request')
    .where('email', '=', email)
    .returning('id')
    .execute();
  const letters = await transaction
    .deleteFrom('notification')
    .where(sql`lower(recipient)`, '=', email)
    .returning('id')
    .execute();
  await transaction
    .deleteFrom('access_link')
    .where('notification_id', 'in', [...letters.map(({ id }) => id), ...none])
    .execute();
  // What who came with a link gave as a reason, to leave a seat.
  await transaction
    .updateTable('revision')
    .set({ reason: null })
    .where('actor', 'in', [...letters.map(({ id }) => `link:${id}`), ''])
    .where('reason', 'is not', null)
    .execute();
  // Answers are kept for a day for who asks twice.
  await transaction
    .deleteFrom('idempotency')
    .where(sql<boolean>`position(${email} in lower(answer::text)) > 0`)
    .execute();
  return {
    ...ofPersons,
    registrations,
    accessRequests: accessRequests.length,
    letters: letters.length,
    keptRegistrations: registered.filter(isPending).map(({ reference }) => reference),
  };
}

/** An identifier that nothing has: a list is never empty. */
const none = ['00000000-0000-0000-0000-000000000000'];

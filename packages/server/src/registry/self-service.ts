import type {
  ContactChange,
  Departure,
  IntegrationAnswer,
  RegistrationRequest,
} from '@officine-coesione/contract';
import { createHash } from 'node:crypto';
import { asActor } from '../database/as-actor.ts';
import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import { ProblemError } from '../http/problem.ts';
import { authorityLanguage, notify } from '../notification/outbox.ts';
import { refusedTwice } from './already-registered.ts';
import { endWithSeat } from './composition/representative-seats.ts';
import { updateSeat } from './composition/seat-store.ts';
import { stand } from './confirmation.ts';
import { nextConfirmation } from './confirmation-dates.ts';
import { fieldChanges } from './field-changes.ts';
import { admit, isConfirmable, organisationBehind, seatsBehind, useLink, useUp } from './linked-record.ts';
import { actorOf } from '../notification/link.ts';
import type { Link } from '../notification/link.ts';
import { conflicts, requestFaults } from './registration-check.ts';
import { transition } from './registration-rules.ts';
import { findKnown, lockRegistration, recordEvents, updateRegistration } from './registration-store.ts';
import { tellPartner } from './self-service-mail.ts';

/** To one address at most one mail in so many milliseconds. */
const oneMailEach = 10 * 60_000;

/** Notes that a link is wanted. Whether the address is known is found out later, by who sends the mail. */
export async function askForLink(
  database: Connection,
  { institutionalEmail, language }: { readonly institutionalEmail: string; readonly language: string },
  now: Date,
): Promise<void> {
  const address = createHash('sha256').update(institutionalEmail.toLowerCase()).digest('hex');
  await notify(database, {
    kind: 'link',
    eventKey: `link/${address}/${Math.floor(now.getTime() / oneMailEach)}`,
    recipient: institutionalEmail,
    language,
    facts: {},
    at: now.toISOString(),
  });
}

/** The registration behind a link, kept from others; that of a link without one does not exist. */
async function lockBehind(transaction: Connection, link: Link) {
  const registration =
    link.registration_id === null
      ? undefined
      : await lockRegistration(transaction as Parameters<typeof lockRegistration>[0], link.registration_id);
  if (!registration) throw new ProblemError('transition-not-allowed');
  return registration;
}

/**
 * Takes the answer to a request for integration in: the registration waits for the authority again.
 *
 * @throws {ProblemError} `validation-failed`, `already-registered`, `transition-not-allowed`, `link-not-valid`
 */
export async function answerIntegration(
  database: Connection,
  link: Link,
  { text, organisation, motivation }: IntegrationAnswer,
  now: Date,
): Promise<void> {
  admit(link, 'integration', 'self_service');
  const at = now.toISOString();
  await database
    .transaction()
    .execute(async (transaction) => {
      await asActor(transaction, { actor: 'applicant', kind: 'applicant', reason: text });
      await useLink(transaction, link, now);
      const registration = await lockBehind(transaction, link);
      const next = transition(registration.status, 'accept_integration');
      if ('refused' in next) throw new ProblemError('transition-not-allowed');
      const before = registration.request;
      const request = {
        ...before,
        organisation: organisation ?? before.organisation,
        ...(before.adhesion && {
          adhesion: { ...before.adhesion, ...(motivation !== undefined && { motivation }) },
        }),
      };
      if (organisation) await check(transaction, request, registration.tax_code, dayInRome(now));
      const changes = fieldChanges(
        { ...before.organisation, motivation: before.adhesion?.motivation },
        { ...request.organisation, motivation: request.adhesion?.motivation },
      );
      await updateRegistration(transaction, registration.id, {
        status: next.to,
        updated_at: at,
        integration_due_on: null,
        legal_name: request.organisation.legalName,
        tax_code: request.organisation.taxCode,
        request: JSON.stringify(request),
      });
      await recordEvents(transaction, registration.id, [
        { from: registration.status, to: next.to, at, actor: 'applicant', reason: text, changes },
      ]);
      await notify(transaction, {
        kind: 'integration_answered',
        eventKey: `registration/${registration.id}/${registration.version + 1}`,
        recipient: undefined,
        language: authorityLanguage,
        facts: {
          reference: registration.reference,
          legalName: request.organisation.legalName,
          answer: text,
          changes: changes.map(({ field }) => field),
        },
        at,
      });
    })
    .catch(refusedTwice);
}

/** Holds corrected data against the registry, as at the first time. */
async function check(
  transaction: Connection,
  request: Pick<RegistrationRequest, 'organisation' | 'adhesion'>,
  formerTaxCode: string,
  day: string,
): Promise<void> {
  const known = await findKnown(transaction, request, day);
  const faults = requestFaults(request, known);
  if (faults.length > 0) throw new ProblemError('validation-failed', { faults });
  // The request itself is the one that waits, as long as its tax code is the same.
  const pending = known.pending && request.organisation.taxCode !== formerTaxCode;
  const settled = conflicts(request, { ...known, pending });
  if (settled.length > 0) throw new ProblemError('already-registered', { faults: settled });
}

/**
 * Confirms that the data of the organisation behind a link still hold; who did it is told.
 *
 * @throws {ProblemError} `transition-not-allowed`, `link-not-valid`
 */
export async function confirmOrganisation(database: Connection, link: Link, now: Date): Promise<void> {
  admit(link, 'confirmation', 'self_service');
  const moment = { at: now.toISOString(), day: dayInRome(now) };
  await database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor: actorOf(link), kind: 'partner', reason: 'yearly confirmation' });
    await useLink(transaction, link, now);
    const organisationId = await organisationBehind(transaction, link);
    const organisation = await transaction
      .selectFrom('organisation')
      .select(['id', 'version', 'legal_name', 'status', 'confirmation_due_on', 'suspended_seats'])
      .where('id', '=', organisationId ?? null)
      .forUpdate()
      .executeTakeFirst();
    if (!organisation || !isConfirmable(organisation)) throw new ProblemError('transition-not-allowed');
    await stand(transaction, organisation, moment);
    const { id, version, legal_name: legalName, confirmation_due_on: dueOn } = organisation;
    await tellPartner(transaction, link, {
      kind: 'confirmation_given',
      facts: { legalName, dueOn: nextConfirmation(dueOn, moment.day) },
      organisationId: id,
      eventKey: `organisation/${id}/${version + 1}`,
      at: moment.at,
    });
  });
}

/**
 * Changes who to write to about a registration; who was written to before is told.
 *
 * @throws {ProblemError} `transition-not-allowed`, `link-not-valid`
 */
export async function changeContact(
  database: Connection,
  link: Link,
  { contact }: ContactChange,
  now: Date,
): Promise<void> {
  admit(link, 'self_service');
  const at = now.toISOString();
  await database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor: actorOf(link), kind: 'partner', reason: 'contact changed' });
    await useUp(transaction, link, now);
    const { id, status, version, reference, request, legal_name } = await lockBehind(transaction, link);
    if (status === 'rejected') throw new ProblemError('transition-not-allowed');
    await updateRegistration(transaction, id, {
      updated_at: at,
      request: JSON.stringify({ ...request, contact }),
    });
    const former = request.contact.institutionalEmail;
    if (former.toLowerCase() === contact.institutionalEmail.toLowerCase()) return;
    // Links that the former address still has open nothing more.
    await transaction
      .updateTable('access_link')
      .set({ used_at: at })
      .where('registration_id', '=', id)
      .where('used_at', 'is', null)
      .execute();
    await notify(transaction, {
      kind: 'contact_changed',
      eventKey: `registration/${id}/${version + 1}`,
      recipient: former,
      language: request.language,
      facts: { reference, legalName: legal_name },
      at,
    });
  });
}

/**
 * Ends a seat, by who holds it; the authority is told, and so is who did it.
 *
 * @throws {ProblemError} `not-found` when the link does not reach the seat, `transition-not-allowed`,
 *   `link-not-valid`
 */
export async function leave(
  database: Connection,
  link: Link,
  { membershipId, reason }: Departure,
  now: Date,
): Promise<void> {
  admit(link, 'self_service');
  const at = now.toISOString();
  const day = dayInRome(now);
  await database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor: actorOf(link), kind: 'partner', reason });
    await useLink(transaction, link, now);
    const organisationId = await organisationBehind(transaction, link);
    if (organisationId === undefined) throw new ProblemError('not-found');
    const seat = await seatsBehind(transaction, link, organisationId, day)
      .select('membership.version')
      .where('membership.id', '=', membershipId)
      .forUpdate('membership')
      .executeTakeFirst();
    if (!seat) throw new ProblemError('not-found');
    await updateSeat({ transaction, at }, membershipId, {
      valid_to: day,
      // Public: that it left by itself, not in which words.
      details: JSON.stringify({ ...seat.details, endReason: 'Recesso dell’organizzazione' }),
    });
    await endWithSeat(transaction, membershipId, { validTo: day, at });
    const { legal_name } = await transaction
      .selectFrom('organisation')
      .select('legal_name')
      .where('id', '=', organisationId)
      .executeTakeFirstOrThrow();
    const eventKey = `membership/${membershipId}/${seat.version + 1}`;
    await notify(transaction, {
      kind: 'seat_left',
      eventKey,
      recipient: undefined,
      language: authorityLanguage,
      facts: { legalName: legal_name, partnershipTitle: seat.title, reason },
      at,
    });
    await tellPartner(transaction, link, {
      kind: 'departure_given',
      facts: { legalName: legal_name, partnershipTitle: seat.title, lastOn: day },
      organisationId,
      eventKey,
      at,
    });
  });
}

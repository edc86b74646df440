import type { RegistrationReceipt, RegistrationRequest } from '@officine-coesione/contract';
import { v7 as uuid } from 'uuid';
import { asActor } from '../database/as-actor.ts';
import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import { ProblemError } from '../http/problem.ts';
import { authorityLanguage, notify } from '../notification/outbox.ts';
import { refusedTwice } from './already-registered.ts';
import { seemsRegistered } from './duplicates/request-compared.ts';
import { conflicts, requestFaults } from './registration-check.ts';
import { newReference } from '../keeping/reference.ts';
import { answerDueOn, walk } from './registration-rules.ts';
import { findKnown, insertRegistration, recordEvents } from './registration-store.ts';

/** How many references to try: two alike are one in a million million, two in a row a fault. */
const attempts = 5;

/**
 * Takes a request in: checks it against the registry and stores it, to be decided on.
 *
 * @throws {ProblemError} `validation-failed` with every value to correct, `already-registered`
 */
export async function takeIn(
  database: Connection,
  request: RegistrationRequest,
  now: Date,
): Promise<RegistrationReceipt> {
  const day = dayInRome(now);
  const submittedAt = now.toISOString();
  const known = await findKnown(database, request, day);
  const faults = requestFaults(request, known);
  if (faults.length > 0) throw new ProblemError('validation-failed', { faults });
  const settled = conflicts(request, known);
  if (settled.length > 0) throw new ProblemError('already-registered', { faults: settled });
  // Whoever asks to join a partnership is let through: the authority sees who it may be.
  if (!request.adhesion && (await seemsRegistered(database, request)))
    throw new ProblemError('already-registered', {
      faults: [{ pointer: '/organisation/legalName', code: 'seems_registered', params: {} }],
    });

  const { organisation, adhesion, contact, language, privacyNoticeVersion } = request;
  const id = uuid();
  const dueOn = answerDueOn(day);
  const store = (reference: string) =>
    database.transaction().execute(async (transaction) => {
      await asActor(transaction, { actor: 'applicant', kind: 'applicant' });
      const stored = await insertRegistration(transaction, {
        id,
        created_at: submittedAt,
        updated_at: submittedAt,
        reference,
        status: 'submitted',
        submitted_at: submittedAt,
        answer_due_on: dueOn,
        legal_name: organisation.legalName,
        tax_code: organisation.taxCode,
        partnership_id: adhesion?.partnershipId ?? null,
        request: JSON.stringify({ organisation, adhesion, contact, language, privacyNoticeVersion }),
      });
      const steps = walk('draft', ['submit']) ?? [];
      if (stored) {
        await recordEvents(
          transaction,
          id,
          steps.map((step) => ({ ...step, at: submittedAt, actor: 'applicant' })),
        );
        const facts = {
          reference,
          legalName: organisation.legalName,
          answerDueOn: dueOn,
          partnershipTitle: known.partnershipTitle,
        };
        await notify(transaction, {
          kind: 'registration_received',
          eventKey: `registration/${id}/1`,
          recipient: contact.institutionalEmail,
          language,
          facts,
          at: submittedAt,
        });
        await notify(transaction, {
          kind: 'registration_arrived',
          eventKey: `registration/${id}/1/authority`,
          recipient: undefined,
          language: authorityLanguage,
          facts,
          at: submittedAt,
        });
      }
      return stored;
    });

  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const reference = newReference(day.slice(0, 4));
    if (await store(reference).catch(refusedTwice))
      return {
        reference,
        status: 'submitted',
        submittedAt,
        legalName: organisation.legalName,
        partnershipTitle: known.partnershipTitle,
        answerDueOn: dueOn,
      };
  }
  throw new ProblemError('internal-error', { cause: new Error('No free registration reference was found') });
}

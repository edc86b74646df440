import type { Connection, Row } from '../database/tables.ts';
import { notify } from '../notification/outbox.ts';
import type { Decision } from './registration-decision.ts';

/** Days for which the link to answer a question holds: a late answer counts as long as nothing was decided. */
const integrationLinkDays = 90;

/**
 * Tells the applicant what was decided; that an answer was noted by the authority is not told. A validation and a
 * rejection go to the certified address of the organisation too: there they count as notified (CAD, Art. 6(1)).
 */
export async function tellApplicant(
  transaction: Connection,
  decision: Decision,
  { id, version, reference, request }: Row<'registration'>,
  { at, reason, dueOn }: { readonly at: string; readonly reason: string; readonly dueOn: string },
): Promise<void> {
  const { organisation, adhesion, contact, language } = request;
  const { legalName } = organisation;
  const envelope = {
    eventKey: `registration/${id}/${version + 1}`,
    recipient: contact.institutionalEmail,
    language,
    at,
  };
  if (decision === 'request_integration')
    await notify(transaction, {
      ...envelope,
      kind: 'integration_requested',
      facts: { reference, legalName, question: reason, dueOn },
      link: { purpose: 'integration', registrationId: id, days: integrationLinkDays },
    });
  if (decision !== 'reject' && decision !== 'validate') return;
  const partnership = adhesion
    ? await transaction
        .selectFrom('partnership')
        .select('title')
        .where('id', '=', adhesion.partnershipId)
        .executeTakeFirst()
    : undefined;
  const decided =
    decision === 'reject'
      ? ({ kind: 'registration_rejected', facts: { reference, legalName, reason } } as const)
      : ({
          kind: 'registration_validated',
          facts: { reference, legalName, partnershipTitle: partnership?.title },
        } as const);
  await notify(transaction, { ...envelope, ...decided });
  const { pec } = organisation;
  if (pec !== undefined && pec.toLowerCase() !== contact.institutionalEmail.toLowerCase())
    await notify(transaction, {
      ...envelope,
      ...decided,
      eventKey: `${envelope.eventKey}/pec`,
      recipient: pec,
    });
}

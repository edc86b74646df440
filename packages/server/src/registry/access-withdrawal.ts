import type { AccessRequest } from '@officine-coesione/contract';
import { sql } from 'kysely';
import { asActor } from '../database/as-actor.ts';
import type { Connection } from '../database/tables.ts';
import { notify } from '../notification/outbox.ts';
import { decisionOf, lockRequest, requestOf } from './access-requests.ts';
import { survivorOf } from '../keeping/survivor.ts';

/** The withdrawal of granted access. */
export interface AccessWithdrawal {
  readonly id: string;
  readonly ifVersion: number | undefined;
  readonly actor: string;
  readonly reason: string;
}

/**
 * Takes granted access back: the person's links to the organisation end, and the person is told.
 *
 * @throws {ProblemError} `not-found`, `precondition-failed`, `transition-not-allowed` when nothing is granted
 */
export async function withdrawAccess(
  database: Connection,
  { id, ifVersion, actor, reason }: AccessWithdrawal,
  now: Date,
): Promise<AccessRequest> {
  const at = now.toISOString();
  return database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor, reason });
    const request = await lockRequest(transaction, { id, ifVersion, status: 'granted' });
    const { email, organisation_id: organisationId } = request;
    const decision = decisionOf({ status: 'withdrawn', actor, reason, at });
    // Who was let in twice is out once and for all.
    await transaction
      .updateTable('access_request')
      .set((eb) => ({ ...decision, version: eb('version', '+', 1) }))
      .where('organisation_id', '=', organisationId)
      .where('email', '=', email)
      .where('status', '=', 'granted')
      .execute();
    await endLinks(transaction, { email, organisationId, at });
    await notify(transaction, {
      kind: 'access_withdrawn',
      eventKey: `access/${id}/${request.version + 1}/applicant`,
      recipient: request.request.contact.institutionalEmail,
      language: request.request.language,
      facts: { legalName: request.legal_name, reason },
      at,
    });
    return requestOf({ ...request, ...decision, version: request.version + 1 });
  });
}

interface Ending {
  /** In lower case. */
  readonly email: string;
  readonly organisationId: string;
  readonly at: string;
}

/** Ends the links to an organisation that were sent to an address, also by the name of one that was merged into it. */
async function endLinks(transaction: Connection, { email, organisationId, at }: Ending): Promise<void> {
  // What was not sent yet is not sent.
  await transaction
    .updateTable('notification')
    .set({ status: 'dropped', ended_at: at })
    .where('status', '=', 'pending')
    .where(sql`lower(recipient)`, '=', email)
    .where(sql`link ->> 'organisationId'`, '=', organisationId)
    .execute();
  const links = await transaction
    .selectFrom('access_link')
    .innerJoin('notification', 'notification.id', 'access_link.notification_id')
    .select(['hash', 'organisation_id'])
    .where(sql`lower(recipient)`, '=', email)
    .where('organisation_id', 'is not', null)
    .where('used_at', 'is', null)
    .execute();
  for (const { hash, organisation_id: linked } of links) {
    if (linked !== organisationId && (await survivorOf(transaction, linked!)) !== organisationId) continue;
    await transaction.updateTable('access_link').set({ used_at: at }).where('hash', '=', hash).execute();
  }
}

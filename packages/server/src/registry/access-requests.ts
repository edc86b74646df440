import type { AccessApplication, AccessReceipt, AccessRequest, QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Scopes, Subject } from '../authority-rules.ts';
import { asActor } from '../database/as-actor.ts';
import { publicStates, recordOf } from '../database/tables.ts';
import type { Connection, Row } from '../database/tables.ts';
import { ProblemError } from '../http/problem.ts';
import { authorityLanguage, notify } from '../notification/outbox.ts';
import { pageOf, scopeOf } from '../paging.ts';
import type { Page } from '../paging.ts';
import { addresseeOf } from '../keeping/addressee.ts';
import { byInstant } from '../keeping/order.ts';
import { places } from './organisation-scope.ts';

/** Programmes of the partnerships in which the organisation sits. */
const programmes = sql<string[]>`array(select distinct link.programme_code from membership
  join partnership_programme link on link.partnership_id = membership.partnership_id
  where membership.organisation_id = access_request.organisation_id
    and membership.status in ('validated', 'published', 'suspended'))`;

/** Access requests with the organisations they are for. */
const requests = (database: Connection) =>
  database
    .selectFrom('access_request')
    .innerJoin('organisation', 'organisation.id', 'access_request.organisation_id')
    .selectAll('access_request')
    .select('organisation.legal_name');

/** An access request as who decides sees it. */
export const requestOf = (row: Row<'access_request'> & { legal_name: string }): AccessRequest => ({
  ...recordOf(row),
  ...row.request,
  organisationId: row.organisation_id,
  organisationLegalName: row.legal_name,
  status: row.status,
  submittedAt: row.created_at,
  decidedAt: row.decided_at ?? undefined,
  decidedBy: row.decided_by ?? undefined,
  reason: row.reason ?? undefined,
});

/** What a scope is compared with; undefined when there is no such request. */
export const accessSubject = async (database: Connection, id: string): Promise<Subject | undefined> => {
  const row = await requests(database)
    .select([programmes.as('programmes'), places.as('territories')])
    .where('access_request.id', '=', id)
    .executeTakeFirst();
  return (
    row && { organisationId: row.organisation_id, programmes: row.programmes, territories: row.territories }
  );
};

const withinReach = (reach: Exclude<Scopes, '*'>): RawBuilder<SqlBool> =>
  sql`(access_request.organisation_id = any(${reach.organisations}::uuid[])
    or ${programmes} && ${reach.programmes}::text[]
    or cardinality(${places}) > 0 and not exists (select from unnest(${places}) place where not exists (
      select from unnest(${reach.territories}::text[]) scope where starts_with(place, scope))))`;

/** Access requests within a reach, a page at a time. */
export async function findAccessRequests(
  database: Connection,
  query: QueryOf<'searchAccessRequests'>,
  reach: Scopes,
): Promise<Page<AccessRequest>> {
  const { status, sort } = query;
  let rows = requests(database);
  if (reach !== '*') rows = rows.where(withinReach(reach));
  if (status) rows = rows.where('access_request.status', 'in', status);
  const order = byInstant('access_request', 'created_at', sort === '-submittedAt' ? 'desc' : 'asc');
  const page = await pageOf(rows, order, { ...query, scope: scopeOf('access-requests', query) });
  return { ...page, items: page.items.map(requestOf) };
}

const nameOf = ({ givenName, familyName }: AccessApplication['contact']): string =>
  `${givenName} ${familyName}`;

/**
 * Takes an access request in; who looks after the organisation and the authority are told.
 *
 * @throws {ProblemError} `not-found` when there is no such public organisation
 */
export async function applyForAccess(
  database: Connection,
  organisationId: string,
  { contact, motivation, language, privacyNoticeVersion }: AccessApplication,
  now: Date,
): Promise<AccessReceipt> {
  const at = now.toISOString();
  return database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor: 'applicant', kind: 'applicant' });
    const organisation = await transaction
      .selectFrom('organisation')
      .select('legal_name')
      .where('id', '=', organisationId)
      // Who finds it suspended may want to bring it back.
      .where('status', 'in', [...publicStates, 'suspended'])
      .executeTakeFirst();
    if (!organisation) throw new ProblemError('not-found');
    const id = uuid();
    const inserted = await transaction
      .insertInto('access_request')
      .values({
        id,
        created_at: at,
        updated_at: at,
        organisation_id: organisationId,
        status: 'submitted',
        email: contact.institutionalEmail.toLowerCase(),
        request: JSON.stringify({ contact, motivation, language, privacyNoticeVersion }),
        decided_at: null,
        decided_by: null,
        reason: null,
      })
      .onConflict((conflict) =>
        conflict.columns(['organisation_id', 'email']).where('status', '=', 'submitted').doNothing(),
      )
      .returning('id')
      .executeTakeFirst();
    const receipt = { organisationLegalName: organisation.legal_name, submittedAt: at };
    if (!inserted) return receipt;
    const letter = {
      kind: 'access_requested',
      facts: { legalName: organisation.legal_name, applicant: nameOf(contact), motivation },
      at,
    } as const;
    const addressee = await addresseeOf(transaction, organisationId);
    await notify(transaction, {
      ...letter,
      eventKey: `access/${id}/1/authority`,
      recipient: undefined,
      language: authorityLanguage,
    });
    if (addressee)
      await notify(transaction, {
        ...letter,
        eventKey: `access/${id}/1/organisation`,
        recipient: addressee.address,
        language: addressee.language,
      });
    return receipt;
  });
}

/**
 * An access request that is to be decided on, kept from others until the transaction ends.
 *
 * @throws {ProblemError} `not-found`, `precondition-failed`, `transition-not-allowed` when it is in another state
 */
export async function lockRequest(
  transaction: Connection,
  { id, ifVersion, status }: Pick<AccessDecision, 'id' | 'ifVersion'> & Pick<Row<'access_request'>, 'status'>,
): Promise<Row<'access_request'> & { legal_name: string }> {
  const request = await requests(transaction)
    .where('access_request.id', '=', id)
    .forUpdate('access_request')
    .executeTakeFirst();
  if (!request) throw new ProblemError('not-found');
  if (ifVersion !== undefined && ifVersion !== request.version) throw new ProblemError('precondition-failed');
  if (request.status !== status) throw new ProblemError('transition-not-allowed');
  return request;
}

/** The columns that a decision fills. */
export const decisionOf = <Status extends Row<'access_request'>['status']>({
  status,
  actor,
  reason,
  at,
}: Pick<AccessDecision, 'actor' | 'reason'> & { readonly status: Status; readonly at: string }) => ({
  status,
  decided_at: at,
  decided_by: actor,
  reason: reason ?? null,
  updated_at: at,
});

/** Days for which the link in the mail that grants access holds. */
const grantedLinkDays = 7;

/** A decision on an access request. */
export interface AccessDecision {
  readonly id: string;
  readonly status: 'granted' | 'refused';
  readonly ifVersion: number | undefined;
  readonly actor: string;
  readonly kind: 'authority' | 'partner';
  readonly reason: string | undefined;
}

/**
 * Decides on an access request; applicant and organisation are told.
 *
 * @throws {ProblemError} `not-found`, `precondition-failed`, `transition-not-allowed` when it was decided already
 */
export async function decideAccess(
  database: Connection,
  { id, status, ifVersion, actor, kind, reason }: AccessDecision,
  now: Date,
): Promise<AccessRequest> {
  const at = now.toISOString();
  return database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor, kind, reason });
    const request = await lockRequest(transaction, { id, ifVersion, status: 'submitted' });
    const organisationId = request.organisation_id;
    // Before the decision: who is given access is not told twice.
    const former = await addresseeOf(transaction, organisationId);
    const decision = decisionOf({ status, actor, reason, at });
    await transaction
      .updateTable('access_request')
      .set((eb) => ({ ...decision, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute();
    const { contact, language } = request.request;
    const legalName = request.legal_name;
    const envelope = {
      recipient: contact.institutionalEmail,
      language,
      eventKey: `access/${id}/2/applicant`,
      at,
    };
    if (status === 'granted')
      await notify(transaction, {
        ...envelope,
        kind: 'access_granted',
        facts: { legalName },
        link: { purpose: 'self_service', organisationId, days: grantedLinkDays },
      });
    else
      await notify(transaction, {
        ...envelope,
        kind: 'access_refused',
        facts: { legalName, reason: reason ?? '' },
      });
    if (former)
      await notify(transaction, {
        kind: 'access_decided',
        eventKey: `access/${id}/2/organisation`,
        recipient: former.address,
        language: former.language,
        facts: { legalName, applicant: nameOf(contact), granted: status === 'granted' },
        at,
      });
    return requestOf({ ...request, ...decision, version: request.version + 1 });
  });
}

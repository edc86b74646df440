import { RepresentativeFacts, mergePatch } from '@officine-coesione/contract';
import type {
  Fault,
  QueryOf,
  Representative,
  RepresentativeEnd,
  RepresentativePatch,
  RepresentativeRequest,
} from '@officine-coesione/contract';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Action, Scopes, Subject } from '../../authority-rules.ts';
import { recordOf } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import { ProblemError } from '../../http/problem.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Page } from '../../paging.ts';
import { knownNotice } from '../personal-data/notices.ts';
import { holdSeats } from './representative-seats.ts';
import { programmesOf, seatWithin, territoriesOf, admit } from '../../keeping/scope.ts';
import { fault, holdVersion, refuse, whole } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';

/** A representative that is to be changed, on a version of it. */
export interface RepresentativeAt {
  readonly id: string;
  readonly ifVersion: number | undefined;
}

const representatives = (database: Connection) =>
  database
    .selectFrom('representative')
    .innerJoin('membership', 'membership.id', 'representative.membership_id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .innerJoin('partnership', 'partnership.id', 'membership.partnership_id')
    .selectAll('representative')
    .select(['partnership_id', 'organisation_id', 'legal_name']);

const representativeOf = (
  row: Row<'representative'> & { partnership_id: string; organisation_id: string; legal_name: string },
): Representative => ({
  ...recordOf(row),
  ...row.person,
  membershipId: row.membership_id,
  partnershipId: row.partnership_id,
  organisationId: row.organisation_id,
  organisationLegalName: row.legal_name,
  kind: row.kind,
  validFrom: row.valid_from,
  validTo: row.valid_to ?? undefined,
  publishName: row.publish_name,
  publishNameBasis: row.publish_name_basis ?? undefined,
  privacyNoticeVersion: row.privacy_notice_version,
  acknowledgedAt: row.acknowledged_at,
});

/** Representatives within a reach that pass the filters, a page at a time; the latest named come last. */
export async function findRepresentatives(
  database: Connection,
  query: QueryOf<'searchRepresentatives'>,
  reach: Scopes,
): Promise<Page<Representative>> {
  const { partnership, organisation, membership, onDay } = query;
  let rows = representatives(database).where(seatWithin(reach));
  if (partnership) rows = rows.where('partnership_id', '=', partnership);
  if (organisation) rows = rows.where('organisation_id', '=', organisation);
  if (membership) rows = rows.where('membership_id', '=', membership);
  if (onDay)
    rows = rows.where(
      sql<boolean>`${onDay}::date between representative.valid_from and coalesce(representative.valid_to, 'infinity')`,
    );
  const page = await pageOf(
    rows,
    { keys: [{ expression: sql.ref('representative.id'), form: 'uuid' }], direction: 'asc' },
    { ...query, scope: scopeOf('representatives', query) },
  );
  return { ...page, items: page.items.map(representativeOf) };
}

/** Every time a person with an address, in lower case, was named. */
export async function findRepresentativesOf(
  database: Connection,
  email: string,
  most: number,
): Promise<Representative[]> {
  const rows = await representatives(database)
    .where(sql`lower(person ->> 'institutionalEmail')`, '=', email)
    .orderBy('representative.id')
    .limit(most)
    .execute();
  return rows.map(representativeOf);
}

/** The representative with this identifier. */
export async function findRepresentative(
  database: Connection,
  id: string,
): Promise<Representative | undefined> {
  const row = await representatives(database).where('representative.id', '=', id).executeTakeFirst();
  return row && representativeOf(row);
}

/** Names who sits for a member; answers the identifier. */
export async function nameRepresentative(writing: Writing, request: RepresentativeRequest): Promise<string> {
  const { transaction, principal, at } = writing;
  const { membershipId, ...facts } = request;
  const seat = await keepSeat(transaction, membershipId);
  if (!seat) {
    refuse(fault('/membershipId', 'unknown_reference'));
    throw new ProblemError('not-found');
  }
  admit(principal, 'edit', seat.subject);
  const changesNoMore = ['rejected', 'archived'];
  if (changesNoMore.includes(seat.status) || changesNoMore.includes(seat.partnership_status))
    throw new ProblemError('transition-not-allowed');
  const id = uuid();
  refuse(...representativeFaults(facts, at), ...(await noticeFaults(writing, facts)));
  await holdSeats(writing, seat, facts, id);
  await transaction
    .insertInto('representative')
    .values({
      ...columnsOf(facts),
      id,
      created_at: at,
      updated_at: at,
      demo: seat.demo,
      membership_id: membershipId,
    })
    .execute();
  return id;
}

/** Changes what is known of a representative by parts. */
export async function amendRepresentative(
  writing: Writing,
  at: RepresentativeAt,
  patch: RepresentativePatch,
): Promise<void> {
  const { row, seat } = await representativeAt(writing, at);
  const facts = whole(RepresentativeFacts, mergePatch(factsOf(row), patch));
  refuse(...representativeFaults(facts, writing.at), ...(await noticeFaults(writing, facts)));
  await holdSeats(writing, seat, facts, at.id);
  await updateRepresentative(writing, at.id, columnsOf(facts));
}

/** Ends the time of a representative on a day. */
export async function endRepresentative(
  writing: Writing,
  at: RepresentativeAt,
  { validTo }: RepresentativeEnd,
): Promise<void> {
  const { row } = await representativeAt(writing, at);
  if (validTo < row.valid_from) refuse(fault('/validTo', 'ends_before_start'));
  if (row.valid_to !== null && validTo > row.valid_to)
    // To prolong is to amend: the seat may have gone to another.
    refuse(fault('/validTo', 'already_ended', { to: row.valid_to }));
  await updateRepresentative(writing, at.id, { valid_to: validTo });
}

const factsOf = (row: Row<'representative'>): object => ({
  ...row.person,
  kind: row.kind,
  validFrom: row.valid_from,
  ...(row.valid_to !== null && { validTo: row.valid_to }),
  publishName: row.publish_name,
  ...(row.publish_name_basis !== null && { publishNameBasis: row.publish_name_basis }),
  privacyNoticeVersion: row.privacy_notice_version,
  acknowledgedAt: row.acknowledged_at,
});

const columnsOf = (facts: RepresentativeFacts) => {
  const { givenName, familyName, jobTitle, gender = 'not_declared', institutionalEmail, phone } = facts;
  return {
    kind: facts.kind,
    person: JSON.stringify({ givenName, familyName, jobTitle, gender, institutionalEmail, phone }),
    valid_from: facts.validFrom,
    valid_to: facts.validTo ?? null,
    publish_name: facts.publishName ?? false,
    publish_name_basis: facts.publishNameBasis ?? null,
    privacy_notice_version: facts.privacyNoticeVersion,
    acknowledged_at: facts.acknowledgedAt,
  };
};

/** What must be corrected in a representative, beyond its form. */
export const representativeFaults = (facts: RepresentativeFacts, now: string): Fault[] => [
  ...(facts.validTo && facts.validTo < facts.validFrom ? [fault('/validTo', 'ends_before_start')] : []),
  ...(facts.kind === 'delegate' && !facts.validTo ? [fault('/validTo', 'required')] : []),
  // Invariant I9.
  ...(facts.publishName && !facts.publishNameBasis ? [fault('/publishNameBasis', 'required')] : []),
  ...(Date.parse(facts.acknowledgedAt) > Date.parse(now) ? [fault('/acknowledgedAt', 'in_future')] : []),
];

/** What was shown is a version of the notice that there is, from its first day in Italy on. */
async function noticeFaults(
  { transaction }: Writing,
  { privacyNoticeVersion, acknowledgedAt }: RepresentativeFacts,
): Promise<Fault[]> {
  const notice = await knownNotice(transaction, privacyNoticeVersion);
  if (!notice) return [fault('/privacyNoticeVersion', 'unknown_reference')];
  const { validFrom } = notice;
  return validFrom !== undefined && dayInRome(new Date(acknowledgedAt)) < validFrom
    ? [fault('/acknowledgedAt', 'notice_not_in_force', { from: validFrom })]
    : [];
}

/** A seat as those who name its persons look at it. */
interface KeptSeat extends Row<'membership'> {
  readonly partnership_status: string;
  readonly subject: Subject;
}

/** The seat with this identifier, kept from others who name persons for it until the transaction ends. */
async function keepSeat(database: Connection, id: string): Promise<KeptSeat | undefined> {
  await database.selectFrom('membership').select('id').where('id', '=', id).forNoKeyUpdate().execute();
  const row = await database
    .selectFrom('membership')
    .innerJoin('partnership', 'partnership.id', 'membership.partnership_id')
    .selectAll('membership')
    .select([
      'partnership.status as partnership_status',
      programmesOf.as('programmes'),
      territoriesOf.as('territories'),
    ])
    .where('membership.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { programmes, territories, ...seat } = row;
  const { organisation_id: organisationId, partnership_id: partnershipId } = seat;
  return { ...seat, subject: { organisationId, partnershipId, programmes, territories } };
}

/** Finds a representative for someone who may do something with it. */
export async function representativeFor(
  { transaction, principal }: Pick<Writing, 'transaction' | 'principal'>,
  id: string,
  action: Action,
): Promise<{ row: Row<'representative'>; seat: KeptSeat } | undefined> {
  const where = await transaction
    .selectFrom('representative')
    .select('membership_id')
    .where('id', '=', id)
    .executeTakeFirst();
  const seat = where && (await keepSeat(transaction, where.membership_id));
  if (!seat) return undefined;
  admit(principal, action, seat.subject);
  const row = await transaction
    .selectFrom('representative')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && { row, seat };
}

/** The representative to be changed. */
async function representativeAt(writing: Writing, { id, ifVersion }: RepresentativeAt) {
  const found = await representativeFor(writing, id, 'edit');
  // Of who was erased nothing is written again.
  if (!found?.row.person) throw new ProblemError('not-found');
  holdVersion(found.row.version, ifVersion);
  return found;
}

const updateRepresentative = (
  { transaction, at }: Writing,
  id: string,
  change: Partial<ReturnType<typeof columnsOf>>,
) =>
  transaction
    .updateTable('representative')
    .set((eb) => ({ ...change, updated_at: at, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();

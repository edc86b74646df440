import type { Meeting, MeetingRecord, QueryOf, RulesOfProcedure } from '@officine-coesione/contract';
import { sql } from 'kysely';
import { may, reachOf } from '../../authority-rules.ts';
import type { Scopes } from '../../authority-rules.ts';
import { answers } from '../../database/full-text.ts';
import { publicStates } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import type { Principal } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { keepPartnership } from '../../keeping/partnership.ts';
import { partnershipWithin, programmesOf } from '../../keeping/scope.ts';
import { isMember, seatHolds, withoutAnalyst } from '../../keeping/seat.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Order, Page } from '../../paging.ts';
import { meetingFrom, recordFrom } from './meeting-shape.ts';
import type { Beside, MeetingRow } from './meeting-shape.ts';
import { findDecisionsOf } from './decision-store.ts';
import { findPresent, findTallies } from './attendance-store.ts';

type Filters = Omit<QueryOf<'searchMeetingRecords'>, 'cursor' | 'limit' | 'fields'>;

const meetings = (database: Connection) =>
  database
    .selectFrom('meeting')
    .innerJoin('partnership', 'partnership.id', 'meeting.partnership_id')
    .selectAll('meeting')
    .select([
      'partnership.title as partnership_title',
      sql<RulesOfProcedure | null>`partnership.details -> 'rulesOfProcedure'`.as('rules'),
      programmesOf.as('programmes'),
    ]);

const passing = (
  rows: ReturnType<typeof meetings>,
  { q, partnership, programme, status, from, to }: Filters,
): ReturnType<typeof meetings> => {
  let passed = rows;
  if (q) passed = passed.where(answers(sql.ref('meeting.search'), q));
  if (partnership) passed = passed.where('meeting.partnership_id', '=', partnership);
  if (programme) passed = passed.where(sql<boolean>`${programmesOf} && ${programme}`);
  if (status) passed = passed.where('meeting.status', 'in', status);
  if (from) passed = passed.where('meeting.day', '>=', from);
  if (to) passed = passed.where('meeting.day', '<=', to);
  return passed;
};

/** By when they begin; the latest first unless said. */
const orderOf = ({ sort }: Filters): Order => ({
  keys: [
    { expression: sql.ref('meeting.starts_at'), form: 'instant' },
    { expression: sql.ref('meeting.id'), form: 'uuid' },
  ],
  direction: sort === 'startsAt' ? 'asc' : 'desc',
});

/** Meetings that anyone may know of: convened ones of partnerships that are public, or were until they were archived. */
const publicMeetings = (database: Connection) =>
  meetings(database)
    .where('meeting.convened_at', 'is not', null)
    .where('partnership.status', 'in', [...publicStates, 'archived']);

/** What stands beside the rows of meetings: documents that may be seen, decisions, counts. */
async function beside(
  database: Connection,
  rows: readonly MeetingRow[],
  seen: readonly string[] | 'all',
  wanted: readonly string[] = [],
): Promise<Beside> {
  const held = rows.filter(({ status }) => status === 'held').map(({ id }) => id);
  return {
    documents: await documentsOf(database, rows, seen),
    decisions: await findDecisionsOf(database, held),
    tallies: await findTallies(database, held),
    ...(wanted.includes('present') && { present: await findPresent(database, held) }),
  };
}

async function documentsOf(
  database: Connection,
  rows: readonly MeetingRow[],
  seen: readonly string[] | 'all',
): Promise<Beside['documents']> {
  const ids = rows.flatMap(({ agenda, minutes }) => [
    ...agenda.flatMap(({ documentIds }) => documentIds),
    ...(minutes?.documentId === undefined ? [] : [minutes.documentId]),
  ]);
  if (ids.length === 0) return new Map();
  let documents = database.selectFrom('document').select(['id', 'title', 'url']).where('id', 'in', ids);
  if (seen !== 'all') documents = documents.where('access', 'in', seen).where('withdrawn_at', 'is', null);
  return new Map((await documents.execute()).map((one) => [one.id, one]));
}

/** Public meetings that pass the filters, a page at a time. */
export async function findMeetings(
  database: Connection,
  query: QueryOf<'searchMeetings'>,
): Promise<Page<Meeting>> {
  const page = await pageOf(passing(publicMeetings(database), query), orderOf(query), {
    ...query,
    scope: scopeOf('meetings', query),
  });
  const more = await beside(database, page.items, ['public'], query.embed);
  return { ...page, items: page.items.map((row) => meetingFrom(row, more)) };
}

/** The public meeting with this identifier. */
export async function findMeeting(
  database: Connection,
  id: string,
  embed: readonly string[] | undefined,
): Promise<Meeting | undefined> {
  const row = await publicMeetings(database).where('meeting.id', '=', id).executeTakeFirst();
  return row && meetingFrom(row, await beside(database, [row], ['public'], embed));
}

/** Whether a row of `partnership` is one in which organisations of a reach sit on a day. */
const memberOf = (reach: Scopes, day: string) =>
  reach === '*'
    ? sql<boolean>`true`
    : sql<boolean>`exists (select from membership where membership.partnership_id = partnership.id
        and ${seatHolds(day)} and membership.organisation_id = any(${[...reach.organisations]}::uuid[]))`;

/** Meetings that a caller keeps, or that were convened for organisations it speaks for, a page at a time. */
export async function findMeetingRecords(
  database: Connection,
  query: QueryOf<'searchMeetingRecords'>,
  { principal, day }: { readonly principal: Principal; readonly day: string },
): Promise<Page<MeetingRecord>> {
  const reach = reachOf(withoutAnalyst(principal)!, 'read');
  const keeps = partnershipWithin(reach);
  const rows = passing(meetings(database), query)
    .select(sql<boolean>`${keeps}`.as('kept'))
    .where(sql<boolean>`(${keeps} or meeting.convened_at is not null and ${memberOf(reach, day)})`);
  const page = await pageOf(rows, orderOf(query), { ...query, scope: scopeOf('meeting-records', query) });
  const kept = page.items.filter((row) => row.kept);
  const others = page.items.filter((row) => !row.kept);
  const [ofKept, ofOthers] = [
    await beside(database, kept, 'all'),
    await beside(database, others, ['public', 'members']),
  ];
  return {
    ...page,
    items: page.items.map((row) => recordFrom(row, row.kept ? ofKept : ofOthers, row.kept)),
  };
}

/** The meeting with this identifier as who keeps it sees it. */
export async function findMeetingRecord(
  database: Connection,
  id: string,
): Promise<MeetingRecord | undefined> {
  const row = await meetings(database).where('meeting.id', '=', id).executeTakeFirst();
  return row && recordFrom(row, await beside(database, [row], 'all'), true);
}

/**
 * The meeting with this identifier, as a caller may see it.
 *
 * @throws {ProblemError} `forbidden`; `not-found` for who may not know that it is there
 */
export async function findMeetingRecordFor(
  database: Connection,
  id: string,
  { principal, day }: { readonly principal: Principal | undefined; readonly day: string },
): Promise<MeetingRecord> {
  const row = await meetings(database).where('meeting.id', '=', id).executeTakeFirst();
  const partnership = row && (await keepPartnership(database, row.partnership_id, { locked: false }));
  if (!partnership) throw new ProblemError('not-found');
  const reader = withoutAnalyst(principal);
  const kept = may(reader, 'read', partnership.subject);
  const convened = row.convened_at !== null;
  if (!kept && !(convened && (await isMember(database, row.partnership_id, reader, day))))
    throw new ProblemError(convened && partnership.known ? 'forbidden' : 'not-found');
  return recordFrom(row, await beside(database, [row], kept ? 'all' : ['public', 'members']), kept);
}

/** The meeting with this identifier, kept from others until the transaction ends. */
export const lockMeeting = (transaction: Connection, id: string): Promise<Row<'meeting'> | undefined> =>
  transaction.selectFrom('meeting').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

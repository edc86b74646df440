import type {
  Attendance,
  CategoryPresent,
  MeetingAttendance,
  RulesOfProcedure,
} from '@officine-coesione/contract';
import { sql } from 'kysely';
import { publicStates } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import { seatHolds } from '../../keeping/seat.ts';
import type { Counts } from './measures.ts';
import { tallyFrom } from './meeting-shape.ts';

/** The seats of meetings that hold on their days, without observers, and whether they were there. */
const entitledSeats = (database: Connection, meetingIds: readonly string[]) =>
  database
    .selectFrom('meeting')
    .innerJoin('membership', 'membership.partnership_id', 'meeting.partnership_id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .leftJoin('attendance', (join) =>
      join
        .onRef('attendance.meeting_id', '=', 'meeting.id')
        .onRef('attendance.membership_id', '=', 'membership.id'),
    )
    .where('meeting.id', 'in', meetingIds)
    .where('membership.role', '<>', 'observer')
    .where('organisation.status', 'in', publicStates)
    .where(seatHolds(sql.ref('meeting.day')));

/** How many were there, by meeting. */
export async function findTallies(
  database: Connection,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, Counts>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await entitledSeats(database, meetingIds)
    .select([
      'meeting.id',
      sql<number>`count(*)`.as('entitled'),
      sql<number>`count(*) filter (where attendance.present)`.as('present'),
      sql<number>`count(*) filter (where attendance.mode = 'proxy')`.as('proxies'),
      sql<number>`count(*) filter (where membership.voting)`.as('votingEntitled'),
      sql<number>`count(*) filter (where membership.voting and attendance.present)`.as('votingPresent'),
    ])
    .groupBy('meeting.id')
    .execute();
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** Organisations that were there, by meeting and category. */
export async function findPresent(
  database: Connection,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CategoryPresent[]>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await entitledSeats(database, meetingIds)
    .select([
      'meeting.id',
      sql<string>`membership.category collate "C"`.as('category'),
      'attendance.present',
      'membership.organisation_id',
      'organisation.legal_name',
    ])
    .orderBy('category')
    .orderBy('organisation.sort_key')
    .orderBy('membership.id')
    .execute();
  const byMeeting = Map.groupBy(rows, ({ id }) => id);
  return new Map(
    [...byMeeting].map(([id, seats]) => [
      id,
      [...Map.groupBy(seats, ({ category }) => category)].map(([category, of]) => {
        const there = of.filter(({ present }) => present);
        const names = new Map(there.map((one) => [one.organisation_id, one.legal_name]));
        return {
          category,
          entitled: of.length,
          present: there.length,
          organisations: [...names].map(([organisationId, organisationLegalName]) => ({
            organisationId,
            organisationLegalName,
          })),
        };
      }),
    ]),
  );
}

/** Every seat of a meeting that holds on its day, or of which something was recorded, by organisation. */
export async function findAttendance(
  database: Connection,
  meetingId: string,
): Promise<MeetingAttendance | undefined> {
  const meeting = await database
    .selectFrom('meeting')
    .innerJoin('partnership', 'partnership.id', 'meeting.partnership_id')
    .select([
      'meeting.id',
      'meeting.version',
      'meeting.partnership_id',
      'meeting.day',
      sql<RulesOfProcedure | null>`partnership.details -> 'rulesOfProcedure'`.as('rules'),
    ])
    .where('meeting.id', '=', meetingId)
    .executeTakeFirst();
  if (!meeting) return undefined;
  const rows = await database
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .leftJoin('attendance', (join) =>
      join
        .onRef('attendance.membership_id', '=', 'membership.id')
        .on('attendance.meeting_id', '=', meetingId),
    )
    .selectAll('attendance')
    .select([
      'membership.id as seat',
      'membership.organisation_id',
      'organisation.legal_name',
      'membership.category',
      'membership.role',
      'membership.voting',
    ])
    .where('membership.partnership_id', '=', meeting.partnership_id)
    .where(
      sql<boolean>`(attendance.meeting_id is not null or ${seatHolds(meeting.day)}
        and organisation.status = any(${[...publicStates]}))`,
    )
    .orderBy('organisation.sort_key')
    .orderBy('membership.id')
    .execute();
  const tallies = await findTallies(database, [meetingId]);
  return {
    meetingId,
    version: meeting.version,
    tally: tallyFrom(meeting, tallies),
    rows: rows.map((row): Attendance => ({
      membershipId: row.seat,
      organisationId: row.organisation_id,
      organisationLegalName: row.legal_name,
      category: row.category,
      role: row.role,
      voting: row.voting,
      recorded: row.meeting_id !== null,
      present: row.present ?? false,
      mode: row.mode ?? undefined,
      proxyForMembershipId: row.proxy_for_membership_id ?? undefined,
      representativeId: row.representative_id ?? undefined,
      arrivedAt: row.arrived_at ?? undefined,
      leftAt: row.left_at ?? undefined,
      excused: row.excused ?? false,
    })),
  };
}

/** Seats that hold on the day of a meeting. */
export async function seatsOn(
  database: Connection,
  { partnership_id, day }: Pick<Row<'meeting'>, 'partnership_id' | 'day'>,
): Promise<readonly Pick<Row<'membership'>, 'id' | 'role' | 'voting'>[]> {
  return database
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['membership.id', 'membership.role', 'membership.voting'])
    .where('membership.partnership_id', '=', partnership_id)
    .where('organisation.status', 'in', publicStates)
    .where(seatHolds(day))
    .execute();
}

/** Seats with a vote that were present at a meeting. */
export async function votersOf(
  database: Connection,
  meeting: Pick<Row<'meeting'>, 'id' | 'partnership_id' | 'day'>,
): Promise<ReadonlySet<string>> {
  const rows = await entitledSeats(database, [meeting.id])
    .select('membership.id as seat')
    .where('membership.voting', '=', true)
    .where('attendance.present', '=', true)
    .execute();
  return new Set(rows.map(({ seat }) => seat));
}

import type {
  ActivityParticipants,
  CapacityActivity,
  CapacityActivityRecord,
  QueryOf,
} from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Scopes } from '../../authority-rules.ts';
import { answers } from '../../database/full-text.ts';
import { publicStates, recordOf } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import { byTitle } from '../../keeping/order.ts';
import { programmeWithin } from '../../keeping/scope.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Order, Page } from '../../paging.ts';
import { toldOf } from './suppression.ts';
import type { People, ToldPeople } from './suppression.ts';

const activities = (database: Connection) =>
  database
    .selectFrom('capacity_activity')
    .innerJoin('programme', 'programme.code', 'capacity_activity.programme_code')
    .selectAll('capacity_activity');

/** An organisation that took part, with its people. */
interface Participant extends People {
  readonly organisationId: string;
  readonly organisationLegalName: string;
  /** Whether the organisation is public: another one stays in the total, and is not named. */
  readonly shown: boolean;
}

/** Who took part, each organisation once: after a merge it can stand in two rows. */
async function participantsOf(
  database: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Participant[]>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('capacity_participant')
    .innerJoin('organisation', 'organisation.id', 'capacity_participant.organisation_id')
    .select([
      'activity_id',
      'organisation_id',
      'legal_name',
      'organisation.status',
      sql<number>`sum(people)::int`.as('count'),
      sql<number>`sum(female)::int`.as('female'),
      sql<number>`sum(male)::int`.as('male'),
    ])
    .where('activity_id', 'in', ids)
    .groupBy(['activity_id', 'organisation_id', 'organisation.id'])
    .orderBy('organisation.sort_key')
    .orderBy('organisation.id')
    .execute();
  const participants = rows.map(({ activity_id, organisation_id, legal_name, status, ...people }) => ({
    ...people,
    activityId: activity_id,
    organisationId: organisation_id,
    organisationLegalName: legal_name,
    shown: (publicStates as readonly string[]).includes(status),
  }));
  return Map.groupBy(participants, ({ activityId }) => activityId);
}

const confStatusOf = (people: ToldPeople): 'C' | 'F' =>
  [people.count, people.female, people.male].includes(null) ? 'C' : 'F';

/** What was told to each, and of all together. */
interface Telling {
  readonly participants: readonly Participant[];
  readonly told: { readonly rows: readonly ToldPeople[]; readonly total: ToldPeople };
}

/** Every number, for who keeps the programme. */
const everything = (participants: readonly Participant[]): Telling => {
  const totalOf = (property: keyof People) => participants.reduce((all, one) => all + one[property], 0);
  const total = { count: totalOf('count'), female: totalOf('female'), male: totalOf('male') };
  return {
    participants: participants.map((one) => ({ ...one, shown: true })),
    told: { rows: participants, total },
  };
};

/** What anyone may know. */
const told = (participants: readonly Participant[]): Telling => ({
  participants,
  told: toldOf(participants),
});

const activityOf = (
  row: Row<'capacity_activity'>,
  { participants, told: { rows, total } }: Telling,
): CapacityActivity => ({
  ...recordOf(row),
  programmeCode: row.programme_code,
  title: row.title,
  kind: row.kind,
  startsOn: row.starts_on,
  endsOn: row.ends_on ?? undefined,
  hours: row.hours,
  deliveredBy: row.delivered_by ?? undefined,
  cost: row.cost === null ? undefined : { amount: row.cost.toFixed(2), currency: 'EUR' },
  fundedByTa: row.funded_by_ta,
  participants: participants.flatMap(
    ({ shown, organisationId, organisationLegalName }, place): ActivityParticipants[] => {
      const { count, female, male } = rows[place]!;
      const people = { count, female, male };
      return shown
        ? [{ organisationId, organisationLegalName, ...people, confStatus: confStatusOf(people) }]
        : [];
    },
  ),
  totals: {
    organisations: participants.length,
    ...total,
    participantHours: total.count === null ? null : row.hours * total.count,
    confStatus: confStatusOf(total),
  },
});

const recordFrom = (
  row: Row<'capacity_activity'>,
  participants: readonly Participant[],
): CapacityActivityRecord => ({
  ...activityOf(row, everything(participants)),
  withdrawnAt: row.withdrawn_at ?? undefined,
});

type Filters = QueryOf<'searchActivities'>;

const filtered = <Query extends ReturnType<typeof activities>>(
  rows: Query,
  { q, programme, kind, organisation, from, to }: Filters,
): Query => {
  let some: ReturnType<typeof activities> = rows;
  if (q) some = some.where(answers(sql.ref('capacity_activity.search'), q));
  if (programme) some = some.where('programme_code', 'in', programme);
  if (kind) some = some.where('capacity_activity.kind', 'in', kind);
  if (organisation)
    some = some.where('capacity_activity.id', 'in', (eb) =>
      eb.selectFrom('capacity_participant').select('activity_id').where('organisation_id', '=', organisation),
    );
  if (from) some = some.where(sql<boolean>`coalesce(ends_on, starts_on) >= ${from}::date`);
  if (to) some = some.where('starts_on', '<=', to);
  return some as Query;
};

const orderOf = ({ sort }: Filters): Order =>
  sort === 'title'
    ? byTitle('capacity_activity')
    : {
        keys: [
          { expression: sql.ref('capacity_activity.starts_on'), form: 'day' },
          { expression: sql.ref('capacity_activity.id'), form: 'uuid' },
        ],
        direction: sort === 'startsOn' ? 'asc' : 'desc',
      };

const publicActivities = (database: Connection) =>
  activities(database).where('withdrawn_at', 'is', null).where('programme.status', 'in', publicStates);

/** Capacity activities that pass the filters, with what anyone may know of who took part, a page at a time. */
export async function findActivities(database: Connection, query: Filters): Promise<Page<CapacityActivity>> {
  const scope = scopeOf('capacity-activities', query);
  const page = await pageOf(filtered(publicActivities(database), query), orderOf(query), { ...query, scope });
  const participants = await participantsOf(
    database,
    page.items.map(({ id }) => id),
  );
  return { ...page, items: page.items.map((row) => activityOf(row, told(participants.get(row.id) ?? []))) };
}

/** The capacity activity with this identifier, with what anyone may know of who took part. */
export async function findActivity(database: Connection, id: string): Promise<CapacityActivity | undefined> {
  const row = await publicActivities(database).where('capacity_activity.id', '=', id).executeTakeFirst();
  return row && activityOf(row, told((await participantsOf(database, [id])).get(id) ?? []));
}

/** Capacity activities within a reach that pass the filters, with every number, a page at a time. */
export async function findActivityRecords(
  database: Connection,
  query: QueryOf<'searchActivityRecords'>,
  reach: Scopes,
): Promise<Page<CapacityActivityRecord>> {
  const rows = filtered(activities(database).where(programmeWithin(reach)), query);
  const scope = scopeOf('capacity-activity-records', query);
  const page = await pageOf(rows, orderOf(query), { ...query, scope });
  const participants = await participantsOf(
    database,
    page.items.map(({ id }) => id),
  );
  return { ...page, items: page.items.map((row) => recordFrom(row, participants.get(row.id) ?? [])) };
}

/** The capacity activity with this identifier, with every number. */
export async function findActivityRecord(
  database: Connection,
  id: string,
): Promise<CapacityActivityRecord | undefined> {
  const row = await activities(database).where('capacity_activity.id', '=', id).executeTakeFirst();
  return row && recordFrom(row, (await participantsOf(database, [id])).get(id) ?? []);
}

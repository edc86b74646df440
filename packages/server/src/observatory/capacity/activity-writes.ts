import { CapacityActivityFacts, mergePatch } from '@officine-coesione/contract';
import type { CapacityActivityPatch, CapacityActivityRequest, Fault } from '@officine-coesione/contract';
import { v7 as uuid } from 'uuid';
import type { Subject } from '../../authority-rules.ts';
import { publicStates } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import { admit, placesOfProgramme } from '../../keeping/scope.ts';
import { fault, holdVersion, refuse, whole } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { activityFaults } from './rules.ts';

/** A capacity activity that is to be changed, on a version of it. */
export interface ActivityAt {
  readonly id: string;
  readonly ifVersion: number | undefined;
}

/** Where a programme stands: its partnerships are not what is compared with. */
export async function subjectOf(database: Connection, code: string): Promise<Subject | undefined> {
  const row = await database
    .selectFrom('programme')
    .select(placesOfProgramme.as('territories'))
    .where('code', '=', code)
    .executeTakeFirst();
  return row && { programmes: [code], territories: row.territories };
}

/** Records a capacity activity of a programme; answers its identifier. */
export async function recordActivity(
  writing: Writing,
  { programmeCode, ...facts }: CapacityActivityRequest,
): Promise<string> {
  const { transaction, principal, at } = writing;
  const subject = await subjectOf(transaction, programmeCode);
  if (!subject) {
    refuse(fault('/programmeCode', 'unknown_reference'));
    throw new ProblemError('not-found');
  }
  admit(principal, 'edit', subject, true);
  await holdFacts(writing, facts, []);
  const id = uuid();
  const row = { id, demo: false };
  await transaction
    .insertInto('capacity_activity')
    .values({ ...row, created_at: at, updated_at: at, programme_code: programmeCode, ...columnsOf(facts) })
    .execute();
  await count(writing, row, facts.participants ?? []);
  return id;
}

/** Changes a capacity activity by parts. */
export async function amendActivity(
  writing: Writing,
  place: ActivityAt,
  patch: CapacityActivityPatch,
): Promise<void> {
  const row = await activityAt(writing, place);
  const before = await peopleOf(writing, row.id);
  const facts = whole(CapacityActivityFacts, mergePatch(factsOf(row, before), patch));
  await holdFacts(
    writing,
    facts,
    before.map(({ organisationId }) => organisationId),
  );
  await update(writing, row, columnsOf(facts));
  await count(writing, row, facts.participants ?? []);
}

/** Withdraws a capacity activity: who keeps the programme still sees that it was there. */
export async function withdrawActivity(writing: Writing, place: ActivityAt): Promise<void> {
  const row = await activityAt(writing, place);
  await update(writing, row, { withdrawn_at: writing.at });
}

/** The capacity activity to be changed. */
async function activityAt(
  { transaction, principal }: Writing,
  { id, ifVersion }: ActivityAt,
): Promise<Row<'capacity_activity'>> {
  const row = await transaction
    .selectFrom('capacity_activity')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const subject = row && (await subjectOf(transaction, row.programme_code));
  if (!row || !subject) throw new ProblemError('not-found');
  admit(principal, 'edit', subject, row.withdrawn_at === null);
  holdVersion(row.version, ifVersion);
  if (row.withdrawn_at !== null) throw new ProblemError('transition-not-allowed');
  return row;
}

/** @throws {ProblemError} `validation-failed` with every value to correct */
async function holdFacts(
  { transaction }: Writing,
  facts: CapacityActivityFacts,
  known: readonly string[],
): Promise<void> {
  const { participants = [] } = facts;
  const added = participants.map(({ organisationId }) => organisationId).filter((id) => !known.includes(id));
  const rows =
    added.length === 0
      ? []
      : await transaction
          .selectFrom('organisation')
          .select(['id', 'status'])
          .where('id', 'in', added)
          .execute();
  const states = new Map(rows.map(({ id, status }) => [id, status]));
  refuse(
    ...activityFaults(facts),
    ...participants.flatMap(({ organisationId }, position): Fault[] => {
      if (known.includes(organisationId)) return [];
      const pointer = `/participants/${position}/organisationId`;
      const status = states.get(organisationId);
      if (status === undefined) return [fault(pointer, 'unknown_reference')];
      const isPublic = (publicStates as readonly string[]).includes(status);
      return isPublic ? [] : [fault(pointer, 'organisation_not_public')];
    }),
  );
}

type Participants = NonNullable<CapacityActivityFacts['participants']>;

/** The people of one organisation, every number said. */
type Counted = Participants[number] & { readonly female: number; readonly male: number };

/** The people of each organisation, each once. */
async function peopleOf({ transaction }: Writing, id: string): Promise<Counted[]> {
  const rows = await transaction
    .selectFrom('capacity_participant')
    .select((eb) => [
      'organisation_id',
      eb.fn.sum<number>('people').as('people'),
      eb.fn.sum<number>('female').as('female'),
      eb.fn.sum<number>('male').as('male'),
    ])
    .where('activity_id', '=', id)
    .groupBy('organisation_id')
    .execute();
  return rows.map(({ organisation_id, people, female, male }) => ({
    organisationId: organisation_id,
    count: people,
    female,
    male,
  }));
}

/** Writes who took part; rows that say the same already are left as they are, so that a merge can be undone. */
async function count(
  writing: Writing,
  { id, demo }: Pick<Row<'capacity_activity'>, 'id' | 'demo'>,
  participants: Participants,
): Promise<void> {
  const { transaction, at } = writing;
  const before = await peopleOf(writing, id);
  const wanted = participants.map(({ female = 0, male = 0, ...one }): Counted => ({ ...one, female, male }));
  const isSame = (one: Counted, other: Counted) =>
    one.organisationId === other.organisationId &&
    one.count === other.count &&
    one.female === other.female &&
    one.male === other.male;
  const gone = before.filter((one) => !wanted.some((other) => isSame(one, other)));
  if (gone.length > 0)
    await transaction
      .deleteFrom('capacity_participant')
      .where('activity_id', '=', id)
      .where(
        'organisation_id',
        'in',
        gone.map(({ organisationId }) => organisationId),
      )
      .execute();
  const added = wanted.filter((one) => !before.some((other) => isSame(one, other)));
  if (added.length > 0)
    await transaction
      .insertInto('capacity_participant')
      .values(
        added.map(({ organisationId, count: people, female, male }) => ({
          id: uuid(),
          created_at: at,
          updated_at: at,
          demo,
          activity_id: id,
          organisation_id: organisationId,
          people,
          female,
          male,
        })),
      )
      .execute();
}

/** What may be changed of a capacity activity, as it is now. */
const factsOf = (row: Row<'capacity_activity'>, participants: Participants): object => ({
  title: row.title,
  kind: row.kind,
  startsOn: row.starts_on,
  ...(row.ends_on !== null && { endsOn: row.ends_on }),
  hours: row.hours,
  ...(row.delivered_by !== null && { deliveredBy: row.delivered_by }),
  ...(row.cost !== null && { cost: { amount: row.cost.toFixed(2), currency: 'EUR' } }),
  fundedByTa: row.funded_by_ta,
  participants,
});

const columnsOf = (facts: CapacityActivityFacts) => ({
  title: facts.title,
  kind: facts.kind,
  starts_on: facts.startsOn,
  ends_on: facts.endsOn ?? null,
  hours: facts.hours,
  delivered_by: facts.deliveredBy ?? null,
  cost: facts.cost === undefined ? null : Number(facts.cost.amount),
  funded_by_ta: facts.fundedByTa ?? false,
});

const update = (
  { transaction, at }: Writing,
  { id, version }: Row<'capacity_activity'>,
  change: Partial<ReturnType<typeof columnsOf>> & { readonly withdrawn_at?: string },
) =>
  transaction
    .updateTable('capacity_activity')
    .set({ ...change, updated_at: at, version: version + 1 })
    .where('id', '=', id)
    .execute();

import type { Consultation, ConsultationParticipation, QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Scopes } from '../../authority-rules.ts';
import { answers } from '../../database/full-text.ts';
import { publicStates, recordOf } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import { daysBetween } from '../../day.ts';
import { byInstant, byRelevance, byTitle } from '../../keeping/order.ts';
import { partnershipWithin, programmesOf } from '../../keeping/scope.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Order, Page } from '../../paging.ts';
import { participationOf, sentStates, stageOf } from './rules.ts';

const invitedSeats = sql<string[]>`array(select distinct membership_id from consultation_invitation
  where consultation_id = consultation.id order by membership_id)`;

/** Where a consultation stands at an instant: what `stageOf` says of one. */
const stageAt = (at: string): RawBuilder<string> =>
  sql`(case when outcome_published_at is not null then 'answered' when ${at}::timestamptz < opens_at then 'upcoming'
    when ${at}::timestamptz < closes_at then 'open' else 'closed' end)`;

const consultations = (database: Connection) =>
  database
    .selectFrom('consultation')
    .innerJoin('partnership', 'partnership.id', 'consultation.partnership_id')
    .selectAll('consultation')
    .select([
      'partnership.title as partnership_title',
      programmesOf.as('programme_codes'),
      invitedSeats.as('invited'),
    ]);

/** Partnerships whose consultations anyone may read: those of an archived one stay, to be cited. */
const knownPartnerships = [...publicStates, 'archived'];

/** The consultations that anyone may read; archived ones stand in no list. */
const publicConsultations = (database: Connection, states: readonly string[]) =>
  consultations(database)
    .where('consultation.status', 'in', states)
    .where('published_at', 'is not', null)
    .where('partnership.status', 'in', knownPartnerships);

type ConsultationRow = Row<'consultation'> & {
  readonly partnership_title: string;
  readonly programme_codes: string[];
  readonly invited: string[];
};

const consultationOf = (
  row: ConsultationRow,
  at: string,
  participation: ConsultationParticipation | undefined,
): Consultation => ({
  ...recordOf(row),
  ...row.details,
  partnershipId: row.partnership_id,
  partnershipTitle: row.partnership_title,
  programmeCodes: row.programme_codes,
  title: row.title,
  phase: row.phase,
  involvementLevel: row.involvement_level,
  opensAt: row.opens_at,
  closesAt: row.closes_at,
  durationDays: daysBetween(row.opens_at, row.closes_at),
  stage: stageOfRow(row, at),
  invitedMembershipIds: row.invited,
  outcomeDocumentId: row.outcome_document_id ?? undefined,
  outcomePublishedAt: row.outcome_published_at ?? undefined,
  publishedAt: row.published_at ?? undefined,
  status: row.status,
  participation,
});

const stageOfRow = (
  { opens_at: opensAt, closes_at: closesAt, outcome_published_at: outcomePublishedAt }: Row<'consultation'>,
  at: string,
) => stageOf({ opensAt, closesAt, outcomePublishedAt: outcomePublishedAt ?? undefined }, at);

/** Rows as records; who took part is told to anyone once a consultation has closed. */
async function consultationsOf(
  database: Connection,
  rows: readonly ConsultationRow[],
  { at, keeper }: { readonly at: string; readonly keeper: boolean },
): Promise<Consultation[]> {
  const told = rows.filter((row) => keeper || ['closed', 'answered'].includes(stageOfRow(row, at)));
  const participations = await participationsOf(
    database,
    told.map(({ id }) => id),
  );
  return rows.map((row) => consultationOf(row, at, participations.get(row.id)));
}

async function participationsOf(
  database: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ConsultationParticipation>> {
  if (ids.length === 0) return new Map();
  const invitations = await database
    .selectFrom('consultation_invitation')
    .innerJoin('membership', 'membership.id', 'consultation_invitation.membership_id')
    .select(['consultation_id', 'organisation_id'])
    .where('consultation_id', 'in', ids)
    .execute();
  const contributions = await database
    .selectFrom('contribution')
    .select(['consultation_id', 'organisation_id', 'status', 'outcome'])
    .where('consultation_id', 'in', ids)
    .where('status', 'in', sentStates)
    .execute();
  const invited = Map.groupBy(invitations, ({ consultation_id }) => consultation_id);
  const sent = Map.groupBy(contributions, ({ consultation_id }) => consultation_id);
  return new Map(
    ids.map((id) => [
      id,
      participationOf(
        (invited.get(id) ?? []).map(({ organisation_id }) => organisation_id),
        (sent.get(id) ?? []).map(({ organisation_id, ...one }) => ({
          ...one,
          organisationId: organisation_id,
        })),
      ),
    ]),
  );
}

type Filters = QueryOf<'searchConsultations'>;

const filtered = <Query extends ReturnType<typeof consultations>>(
  rows: Query,
  { q, partnership, programme, phase, involvementLevel, stage }: Filters,
  at: string,
): Query => {
  let some: ReturnType<typeof consultations> = rows;
  if (q) some = some.where(answers(sql.ref('consultation.search'), q));
  if (partnership) some = some.where('partnership_id', '=', partnership);
  if (programme) some = some.where(sql<boolean>`${programmesOf} && ${programme}`);
  if (phase) some = some.where('phase', 'in', phase);
  if (involvementLevel) some = some.where('involvement_level', 'in', involvementLevel);
  if (stage) some = some.where(stageAt(at), 'in', stage);
  return some as Query;
};

const orderOf = ({ q, sort }: Filters): Order => {
  if (q && sort === undefined) return byRelevance('consultation', q);
  if (sort === 'title') return byTitle('consultation');
  const latest = sort === undefined || sort.startsWith('-');
  const column = sort?.endsWith('closesAt') ? 'closes_at' : 'opens_at';
  return byInstant('consultation', column, latest ? 'desc' : 'asc');
};

/** Published consultations that pass the filters, a page at a time. */
export async function findConsultations(
  database: Connection,
  query: Filters,
  at: string,
): Promise<Page<Consultation>> {
  const page = await pageOf(
    filtered(publicConsultations(database, ['published']), query, at),
    orderOf(query),
    {
      ...query,
      scope: scopeOf('consultations', query),
    },
  );
  return { ...page, items: await consultationsOf(database, page.items, { at, keeper: false }) };
}

/** The consultation with this identifier, as anyone may read it; an archived one too, so that it can be cited. */
export async function findConsultation(
  database: Connection,
  id: string,
  at: string,
): Promise<Consultation | undefined> {
  const row = await publicConsultations(database, ['published', 'archived'])
    .where('consultation.id', '=', id)
    .executeTakeFirst();
  return row && (await consultationsOf(database, [row], { at, keeper: false }))[0];
}

/** Consultations in any state within a reach that pass the filters, a page at a time. */
export async function findConsultationRecords(
  database: Connection,
  query: QueryOf<'searchConsultationRecords'>,
  { at, reach }: { readonly at: string; readonly reach: Scopes },
): Promise<Page<Consultation>> {
  let rows = filtered(consultations(database).where(partnershipWithin(reach)), query, at);
  if (query.status) rows = rows.where('consultation.status', 'in', query.status);
  const scope = scopeOf('consultation-records', query);
  const page = await pageOf(rows, orderOf(query), { ...query, scope });
  return { ...page, items: await consultationsOf(database, page.items, { at, keeper: true }) };
}

/** The consultation with this identifier, in any state. */
export async function findConsultationRecord(
  database: Connection,
  id: string,
  at: string,
): Promise<Consultation | undefined> {
  const row = await consultations(database).where('consultation.id', '=', id).executeTakeFirst();
  return row && (await consultationsOf(database, [row], { at, keeper: true }))[0];
}

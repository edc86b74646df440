import type { QueryOf, Questionnaire, SurveyWave, SurveyedPartnership } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { Scopes } from '../../authority-rules.ts';
import { publicStates, recordOf } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import { byInstant } from '../../keeping/order.ts';
import { partnershipWithin } from '../../keeping/scope.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Page } from '../../paging.ts';
import { statusOf } from './rules.ts';

/** When a survey wave is looked at, and what the caller keeps. */
export interface Looking {
  /** Instant. */
  readonly at: string;
  readonly reach: Scopes;
}

const waves = (database: Connection) =>
  database
    .selectFrom('survey_wave')
    .innerJoin('questionnaire', 'questionnaire.id', 'survey_wave.questionnaire_id')
    .selectAll('survey_wave')
    .select(sql<Questionnaire['title']>`questionnaire.details -> 'title'`.as('questionnaire_title'));

type WaveRow = Row<'survey_wave'> & { readonly questionnaire_title: Questionnaire['title'] };

/** The rows of `partnership` that a caller may know of, as a condition. */
const known = (reach: Scopes): RawBuilder<SqlBool> =>
  sql`(partnership.status = any(${[...publicStates, 'archived']}) or ${partnershipWithin(reach)})`;

const asks = (condition: RawBuilder<SqlBool>) =>
  sql<boolean>`exists (select from survey_wave_partnership as link
    join partnership on partnership.id = link.partnership_id
    where link.wave_id = survey_wave.id and ${condition})`;

/** Survey waves that have opened, for anyone; for who keeps one of their partnerships also those in preparation. */
const visible = (database: Connection, { at, reach }: Looking) =>
  waves(database).where(
    sql<boolean>`(survey_wave.opens_at <= ${at} and ${asks(known(reach))} or ${asks(partnershipWithin(reach))})`,
  );

async function partnershipsOf(
  database: Connection,
  ids: readonly string[],
  reach: Scopes,
): Promise<ReadonlyMap<string, SurveyedPartnership[]>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('survey_wave_partnership')
    .innerJoin('partnership', 'partnership.id', 'survey_wave_partnership.partnership_id')
    .select(['wave_id', 'partnership_id', 'title', 'validated_at'])
    .where('wave_id', 'in', ids)
    .where(known(reach))
    .orderBy('partnership.sort_key')
    .orderBy('partnership.id')
    .execute();
  const told = rows.map((row) => ({
    waveId: row.wave_id,
    partnershipId: row.partnership_id,
    partnershipTitle: row.title,
    validatedAt: row.validated_at ?? undefined,
  }));
  return new Map(
    [...Map.groupBy(told, ({ waveId }) => waveId)].map(([id, those]) => [
      id,
      those.map(({ waveId: _waveId, ...one }) => one),
    ]),
  );
}

const waveOf = (row: WaveRow, partnerships: SurveyedPartnership[], at: string): SurveyWave => ({
  ...recordOf(row),
  title: row.title,
  period: row.period,
  opensAt: row.opens_at,
  closesAt: row.closes_at,
  status: statusOf({ opensAt: row.opens_at, closesAt: row.closes_at }, at),
  questionnaireId: row.questionnaire_id,
  questionnaireTitle: row.questionnaire_title,
  partnerships,
});

/** Survey waves that pass the filters, a page at a time. */
export async function findWaves(
  database: Connection,
  query: QueryOf<'searchSurveyWaves'>,
  looking: Looking,
): Promise<Page<SurveyWave>> {
  const { at, reach } = looking;
  const { partnership, status } = query;
  let rows = visible(database, looking);
  if (partnership)
    rows = rows.where(asks(sql`link.partnership_id = ${partnership}::uuid and ${known(reach)}`));
  if (status)
    rows = rows.where(
      sql<boolean>`case when ${at} < survey_wave.opens_at then 'draft' when ${at} < survey_wave.closes_at
        then 'open' else 'closed' end = any(${status})`,
    );
  const scope = scopeOf('survey-waves', query);
  const page = await pageOf(rows, byInstant('survey_wave', 'opens_at', 'desc'), { ...query, scope });
  const partnerships = await partnershipsOf(
    database,
    page.items.map(({ id }) => id),
    reach,
  );
  return { ...page, items: page.items.map((row) => waveOf(row, partnerships.get(row.id) ?? [], at)) };
}

/** The survey wave with this identifier, if the caller may know of it. */
export async function findWave(
  database: Connection,
  id: string,
  looking: Looking,
): Promise<SurveyWave | undefined> {
  const row = await visible(database, looking).where('survey_wave.id', '=', id).executeTakeFirst();
  return row && waveOf(row, (await partnershipsOf(database, [id], looking.reach)).get(id) ?? [], looking.at);
}

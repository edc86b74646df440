import type { QueryOf, Questionnaire, SurveyResponse } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { reachOf } from '../../authority-rules.ts';
import { recordOf } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import type { Principal } from '../../handler.ts';
import { byInstant } from '../../keeping/order.ts';
import { partnershipWithin } from '../../keeping/scope.ts';
import { withoutAnalyst } from '../../keeping/seat.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Page } from '../../paging.ts';
import { withoutScales } from './rules.ts';

const responses = (database: Connection) =>
  database
    .selectFrom('survey_response')
    .innerJoin('organisation', 'organisation.id', 'survey_response.organisation_id')
    .innerJoin('partnership', 'partnership.id', 'survey_response.partnership_id')
    .innerJoin('survey_wave', 'survey_wave.id', 'survey_response.wave_id')
    .innerJoin('questionnaire', 'questionnaire.id', 'survey_wave.questionnaire_id')
    .selectAll('survey_response')
    .select(['organisation.legal_name', 'partnership.title as partnership_title'])
    .select(sql<Questionnaire['sections']>`questionnaire.details -> 'sections'`.as('sections'));

type ResponseRow = Row<'survey_response'> & {
  readonly legal_name: string;
  readonly partnership_title: string;
  readonly sections: Questionnaire['sections'];
};

/** A response: `whole` for the organisation that gave it, for others without what was said on scales. */
const responseOf = (row: ResponseRow, whole: boolean): SurveyResponse => ({
  ...recordOf(row),
  reference: row.reference,
  waveId: row.wave_id,
  partnershipId: row.partnership_id,
  partnershipTitle: row.partnership_title,
  organisationId: row.organisation_id,
  organisationLegalName: row.legal_name,
  status: row.status,
  submittedAt: row.submitted_at ?? undefined,
  validatedAt: row.validated_at ?? undefined,
  answers: whole ? row.answers : withoutScales(row.sections, row.answers),
});

/** The organisations for which a caller answers: those of a partner. */
export const ownOrganisations = ({ roles, scopes }: Principal): readonly string[] =>
  roles.includes('partner_editor') && scopes !== '*' ? scopes.organisations : [];

/** The responses that a caller may see, as a condition: its own, and of those that were sent what it keeps. */
const within = (principal: Principal): RawBuilder<SqlBool> => {
  const reach = reachOf(withoutAnalyst(principal)!, 'read');
  const named = reach === '*' ? [] : reach.organisations;
  return sql`(survey_response.organisation_id = any(${[...ownOrganisations(principal)]}::uuid[])
    or survey_response.status <> 'draft' and
      (survey_response.organisation_id = any(${[...named]}::uuid[]) or ${partnershipWithin(reach)}))`;
};

/** Responses within the scope of a caller that pass the filters, a page at a time. */
export async function findResponses(
  database: Connection,
  query: QueryOf<'searchSurveyResponses'>,
  principal: Principal,
): Promise<Page<SurveyResponse>> {
  const { wave, partnership, organisation, status } = query;
  let rows = responses(database).where(within(principal));
  if (wave) rows = rows.where('wave_id', '=', wave);
  if (partnership) rows = rows.where('partnership_id', '=', partnership);
  if (organisation) rows = rows.where('organisation_id', '=', organisation);
  if (status) rows = rows.where('survey_response.status', 'in', status);
  const scope = scopeOf('survey-responses', query);
  const page = await pageOf(rows, byInstant('survey_response', 'created_at', 'desc'), { ...query, scope });
  const own = ownOrganisations(principal);
  return { ...page, items: page.items.map((row) => responseOf(row, own.includes(row.organisation_id))) };
}

/** The response with this identifier, within the scope of a caller. */
export async function findResponse(
  database: Connection,
  id: string,
  principal: Principal,
): Promise<SurveyResponse | undefined> {
  const row = await responses(database)
    .where('survey_response.id', '=', id)
    .where(within(principal))
    .executeTakeFirst();
  return row && responseOf(row, ownOrganisations(principal).includes(row.organisation_id));
}

/** The response with this identifier, whole: for who answers. */
export async function findWholeResponse(
  database: Connection,
  id: string,
): Promise<SurveyResponse | undefined> {
  const row = await responses(database).where('survey_response.id', '=', id).executeTakeFirst();
  return row && responseOf(row, true);
}

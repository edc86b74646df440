import type { Questionnaire, QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import { recordOf } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import { byInstant } from '../../keeping/order.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Page } from '../../paging.ts';

const questionnaires = (database: Connection) =>
  database
    .selectFrom('questionnaire')
    .selectAll('questionnaire')
    .select(
      sql<boolean>`exists (select from survey_wave where questionnaire_id = questionnaire.id)`.as('used'),
    );

const questionnaireOf = (row: Row<'questionnaire'> & { readonly used: boolean }): Questionnaire => ({
  ...recordOf(row),
  code: row.code,
  edition: row.edition,
  ...row.details,
  used: row.used,
});

/** Questionnaires that pass the filters, the latest first, a page at a time. */
export async function findQuestionnaires(
  database: Connection,
  query: QueryOf<'searchQuestionnaires'>,
): Promise<Page<Questionnaire>> {
  let rows = questionnaires(database);
  if (query.code) rows = rows.where('code', '=', query.code);
  const scope = scopeOf('questionnaires', query);
  const page = await pageOf(rows, byInstant('questionnaire', 'created_at', 'desc'), { ...query, scope });
  return { ...page, items: page.items.map(questionnaireOf) };
}

/** The questionnaire with this identifier. */
export async function findQuestionnaire(
  database: Connection,
  id: string,
): Promise<Questionnaire | undefined> {
  const row = await questionnaires(database).where('questionnaire.id', '=', id).executeTakeFirst();
  return row && questionnaireOf(row);
}

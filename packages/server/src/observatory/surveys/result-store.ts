import type { SurveyResult } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Connection } from '../../database/tables.ts';
import { findQuestionnaire } from './questionnaire-store.ts';
import { resultsOf } from './results.ts';
import { rescaled } from './satisfaction.ts';
import type { Moments } from './satisfaction.ts';
import { findWave } from './wave-store.ts';

/** What may be told of what was answered on scales in a survey wave; undefined when there is no such wave. */
export async function findResults(
  database: Connection,
  waveId: string,
  at: string,
): Promise<SurveyResult[] | undefined> {
  const wave = await findWave(database, waveId, { at, reach: '*' });
  const questionnaire = wave && (await findQuestionnaire(database, wave.questionnaireId));
  if (!wave || !questionnaire) return undefined;
  const scores = await momentsOf(database, waveId);
  const scales = questionnaire.sections.flatMap(({ questions }) =>
    questions.filter(({ type }) => type === 'likert'),
  );
  const waiting = await database
    .selectFrom('survey_response')
    .select('id')
    .where('wave_id', '=', waveId)
    .where('status', '=', 'submitted')
    .limit(1)
    .executeTakeFirst();
  return resultsOf(
    wave.partnerships.map(({ partnershipId, partnershipTitle }) => ({
      partnershipId,
      partnershipTitle,
      scores: scores.get(partnershipId) ?? new Map<string, Moments>(),
    })),
    [{ code: '' }, ...scales.map(({ code, text }) => ({ code, text }))],
    wave.status === 'closed' && waiting === undefined,
  );
}

/** The moments of the scores of each partnership, by question; '' is satisfaction. */
async function momentsOf(
  database: Connection,
  waveId: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Moments>>> {
  const scales = await database
    .selectFrom('survey_scale')
    .select(['partnership_id', 'question'])
    .select([
      sql<number>`count(*)::int`.as('n'),
      sql<number>`sum(value)::int`.as('sum'),
      sql<number>`sum(value * value)::int`.as('squares'),
    ])
    .where('wave_id', '=', waveId)
    .groupBy(['partnership_id', 'question'])
    .execute();
  const satisfaction = await database
    .selectFrom('survey_satisfaction')
    .select('partnership_id')
    .select([
      sql<number>`count(*)::int`.as('n'),
      sql<number>`sum(score)`.as('sum'),
      sql<number>`sum(score * score)`.as('squares'),
    ])
    .where('wave_id', '=', waveId)
    .groupBy('partnership_id')
    .execute();
  const all = [
    ...scales.map((row) => ({ ...row, ...rescaled(row) })),
    ...satisfaction.map((row) => ({ ...row, question: '' })),
  ];
  return new Map(
    [...Map.groupBy(all, (row) => row.partnership_id)].map(([id, rows]) => [
      id,
      new Map(rows.map(({ question, n, sum, squares }) => [question, { n, sum, squares }])),
    ]),
  );
}

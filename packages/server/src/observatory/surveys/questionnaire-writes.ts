import { QuestionnaireFacts, mergePatch } from '@officine-coesione/contract';
import type { QuestionSection, QuestionnairePatch, QuestionnaireRequest } from '@officine-coesione/contract';
import { v7 as uuid } from 'uuid';
import { ProblemError } from '../../http/problem.ts';
import { holdVersion, whole } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';

/** Adds a questionnaire, or the next edition of one; answers its identifier. */
export async function addQuestionnaire(
  { transaction, at }: Writing,
  { code, ...facts }: QuestionnaireRequest,
): Promise<string> {
  const editions = await transaction
    .selectFrom('questionnaire')
    .select('edition')
    .where('code', '=', code)
    .orderBy('edition', 'desc')
    .forUpdate()
    .execute();
  const id = uuid();
  await transaction
    .insertInto('questionnaire')
    .values({
      id,
      created_at: at,
      updated_at: at,
      demo: false,
      code,
      edition: (editions[0]?.edition ?? 0) + 1,
      details: detailsOf(facts),
    })
    .execute();
  return id;
}

/** Changes a questionnaire by parts, as long as no survey wave asks it. */
export async function amendQuestionnaire(
  { transaction, at }: Writing,
  { id, ifVersion }: { readonly id: string; readonly ifVersion: number | undefined },
  patch: QuestionnairePatch,
): Promise<void> {
  const row = await transaction
    .selectFrom('questionnaire')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new ProblemError('not-found');
  holdVersion(row.version, ifVersion);
  const asking = await transaction
    .selectFrom('survey_wave')
    .select('id')
    .where('questionnaire_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  if (asking) throw new ProblemError('transition-not-allowed');
  const facts = whole(QuestionnaireFacts, mergePatch(asSent(row.details), patch));
  await transaction
    .updateTable('questionnaire')
    .set({ details: detailsOf(facts), updated_at: at, version: row.version + 1 })
    .where('id', '=', id)
    .execute();
}

/** What is kept of a questionnaire: every question says its options, be they none. */
export const detailsOf = ({ sections, ...words }: QuestionnaireFacts): string =>
  JSON.stringify({
    ...words,
    sections: sections.map(({ questions, ...section }) => ({
      ...section,
      questions: questions.map((question) => ({ ...question, options: question.options ?? [] })),
    })),
  });

/** What is kept of a questionnaire as it could be sent. */
const asSent = ({ sections, ...words }: { readonly sections: readonly QuestionSection[] }): object => ({
  ...words,
  sections,
});

import { languages } from '@officine-coesione/contract';
import type { AnswerOf, BodyOf, SurveyAnswers } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import type { Principal } from '../../../packages/server/src/handler.ts';
import { call, publicCommittee } from './consulting.ts';

/** Before, while and after the survey waves of the tests are open. */
export const before = '2026-11-23T09:00:00.000Z';
export const open = '2026-12-10T09:00:00.000Z';
export const after = '2027-02-01T09:00:00.000Z';

/** A text in every language. */
export const inAll = (text: string) =>
  Object.fromEntries(languages.map((language) => [language, text])) as Record<
    (typeof languages)[number],
    string
  >;

/** Whether one was there, and if so how it was; two scales; a number, a day, several choices, a text. */
export const questionnaire = (code = 'prova'): BodyOf<'addQuestionnaire'> => ({
  code,
  title: inAll('Una prova'),
  sections: [
    {
      code: 'one',
      title: inAll('Prima parte'),
      questions: [
        {
          code: 'attended',
          type: 'single',
          text: inAll('Eravate presenti?'),
          required: true,
          options: [
            { code: 'yes', label: inAll('Sì') },
            { code: 'no', label: inAll('No') },
          ],
        },
        {
          code: 'heard',
          type: 'likert',
          text: inAll('Siamo stati ascoltati'),
          required: true,
          showIf: { question: 'attended', is: ['yes'] },
        },
      ],
    },
    {
      code: 'two',
      title: inAll('Seconda parte'),
      questions: [
        { code: 'useful', type: 'likert', text: inAll('È servito'), required: true },
        { code: 'hours', type: 'number', text: inAll('Ore'), required: false, minimum: 0, maximum: 100 },
        { code: 'since', type: 'date', text: inAll('Da quando'), required: false },
        {
          code: 'means',
          type: 'multiple',
          text: inAll('Come'),
          required: false,
          options: [
            { code: 'talk', label: inAll('A voce') },
            { code: 'paper', label: inAll('Per iscritto') },
          ],
        },
        { code: 'words', type: 'text', text: inAll('Altro'), required: false },
      ],
    },
  ],
});

/** Answers of who was there. */
export const present = (heard: number, useful = heard): SurveyAnswers => ({
  attended: ['yes'],
  heard: [String(heard)],
  useful: [String(useful)],
  words: ['Bene'],
});

/** A public committee with members, and a survey wave put to it and to others. */
export async function surveyed(database: Database, members: number, others: readonly string[] = []) {
  const committee = await publicCommittee(database, members);
  const { id: questionnaireId } = await call(database, 'addQuestionnaire', { body: questionnaire() });
  const wave = await planned(database, questionnaireId, [committee.partnershipId, ...others]);
  return { ...committee, questionnaireId, wave };
}

/** A survey wave, planned by who keeps everything. */
export const planned = (
  database: Database,
  questionnaireId: string,
  partnershipIds: readonly string[],
  change: Partial<BodyOf<'planSurveyWave'>> = {},
): Promise<AnswerOf<'planSurveyWave'>> =>
  call(database, 'planSurveyWave', {
    body: {
      title: 'Soddisfazione',
      period: '2026',
      opensAt: '2026-12-01T08:00:00.000Z',
      closesAt: '2027-01-15T22:59:00.000Z',
      questionnaireId,
      partnershipIds: [...partnershipIds],
      ...change,
    },
  });

/** An organisation answers, and sends what it answered. */
export async function respond(
  database: Database,
  waveId: string,
  partnershipId: string,
  { organisationId, partner }: { readonly organisationId: string; readonly partner: Principal },
  answers: SurveyAnswers,
): Promise<AnswerOf<'submitSurveyResponse'>> {
  const { id, version } = await call(
    database,
    'startSurveyResponse',
    { principal: partner, body: { waveId, partnershipId, organisationId } },
    open,
  );
  return call(
    database,
    'submitSurveyResponse',
    { principal: partner, parameters: { surveyResponseId: id }, ifVersion: version, body: { answers } },
    open,
  );
}

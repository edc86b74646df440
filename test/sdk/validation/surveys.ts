import type { AnswerOf } from '@officine-coesione/contract';

const page = <Item>(...items: readonly [Item, ...Item[]]) => ({
  items: [...items],
  limit: 25,
  nextCursor: 'eyJrIjpbXX0',
  _links: { next: 'https://api.example.it/rest/coesione/v1/partenariato/x?cursor=eyJrIjpbXX0' },
  _embedded: {},
});

/** Right answers to the operations on surveys. */
export const surveyAnswers = ({ id, version, createdAt, updatedAt, demo }: AnswerOf<'showPartnership'>) => {
  const record = { id, version, createdAt, updatedAt, demo };
  const at = '2026-11-23T10:20:00Z';
  const words = { it: 'Sì', en: 'Yes', de: 'Ja', fr: 'Oui', sl: 'Da' };

  const questionnaire: AnswerOf<'showQuestionnaire'> = {
    ...record,
    code: 'soddisfazione',
    edition: 2,
    title: words,
    introduction: words,
    sections: [
      {
        code: 'experience',
        title: words,
        introduction: words,
        questions: [
          {
            code: 'attended',
            type: 'single',
            text: words,
            hint: words,
            required: true,
            options: [{ code: 'yes', label: words }],
            minimum: 1,
            maximum: 5,
            showIf: { question: 'before', is: ['yes'] },
          },
        ],
      },
    ],
    used: true,
  };
  const wave: AnswerOf<'showSurveyWave'> = {
    ...record,
    title: 'Soddisfazione dei partner',
    period: '2026',
    opensAt: at,
    closesAt: '2027-01-04T22:59:00Z',
    status: 'open',
    questionnaireId: id,
    questionnaireTitle: words,
    partnerships: [{ partnershipId: id, partnershipTitle: 'Comitato di sorveglianza', validatedAt: at }],
  };
  const response: AnswerOf<'showSurveyResponse'> = {
    ...record,
    reference: 'OC-R-2026-7K3M9QX2',
    waveId: id,
    partnershipId: id,
    partnershipTitle: 'Comitato di sorveglianza',
    organisationId: id,
    organisationLegalName: 'Regione Marche',
    status: 'validated',
    submittedAt: at,
    validatedAt: at,
    answers: { attended: ['yes'], channels: ['meetings', 'written'] },
  };
  const linked: AnswerOf<'showLinkedSurvey'> = {
    version,
    expiresAt: at,
    wave,
    questionnaire,
    partnershipTitle: 'Comitato di sorveglianza',
    organisationLegalName: 'Regione Marche',
    response,
  };
  type Result = AnswerOf<'searchSurveyResults'>['items'][number];
  const told: Result = {
    partnershipId: id,
    partnershipTitle: 'Comitato di sorveglianza',
    question: 'time_to_speak',
    text: words,
    partnerships: 1,
    n: 8,
    mean: 62.5,
    lower: 40.25,
    upper: 84.75,
    obsStatus: 'A',
  };
  const withheld: Result = { ...told, n: null, mean: null, lower: null, upper: null, obsStatus: 'C' };
  return {
    searchQuestionnaires: page(questionnaire, questionnaire),
    showQuestionnaire: questionnaire,
    addQuestionnaire: questionnaire,
    amendQuestionnaire: questionnaire,
    searchSurveyWaves: page(wave, wave),
    showSurveyWave: wave,
    planSurveyWave: wave,
    amendSurveyWave: wave,
    validateSurveyResponses: wave,
    searchSurveyResults: page(told, withheld),
    searchSurveyResponses: page(response, response),
    showSurveyResponse: response,
    startSurveyResponse: response,
    saveSurveyAnswers: response,
    submitSurveyResponse: response,
    showLinkedSurvey: linked,
    saveLinkedSurvey: linked,
    submitLinkedSurvey: linked,
  };
};

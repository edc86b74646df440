import type { LinkedSurvey, Questionnaire, SurveyResponse } from '@officine-coesione/contract';
import satisfaction from '../../packages/server/src/database/seed/satisfaction-questionnaire.json' with { type: 'json' };
import { problem, type Answers } from '../api.ts';

/** The code of a link. */
export const token = 'k3J9xQ2mV7pL0sTnB4wZ8aYcR6dEfGhIuKoMrPqStUv';

const record = {
  version: 1,
  createdAt: '2026-11-16T08:00:00Z',
  updatedAt: '2026-11-20T15:42:00Z',
  demo: true,
};
const partnershipId = '019363c0-5c1e-7a44-9d0e-00000000a000';
const waveId = '019363c0-5c1e-7a44-9d0e-00000000e001';
const questionnaireId = '019363c0-5c1e-7a44-9d0e-00000000e000';

/** The questionnaire of the demonstration. */
export const questionnaire: Questionnaire = {
  ...record,
  ...(satisfaction as Pick<Questionnaire, 'code' | 'title' | 'introduction' | 'sections'>),
  id: questionnaireId,
  edition: 1,
  used: true,
};

/** A survey that nobody has begun to answer. */
export const survey: LinkedSurvey = {
  version: 0,
  expiresAt: '2027-01-17T22:59:00Z',
  wave: {
    ...record,
    id: waveId,
    title: 'Soddisfazione dei partner, 2026',
    period: '2026',
    opensAt: '2026-11-16T08:00:00Z',
    closesAt: '2026-12-18T22:59:00Z',
    status: 'open',
    questionnaireId,
    questionnaireTitle: questionnaire.title,
    partnerships: [
      { partnershipId, partnershipTitle: 'Comitato di sorveglianza del PR Basilicata FESR FSE+ 2021-2027' },
    ],
  },
  questionnaire,
  partnershipTitle: 'Comitato di sorveglianza del PR Basilicata FESR FSE+ 2021-2027',
  organisationLegalName: 'Legacoop Basilicata',
};

/** Every answer that must be given by who was at a meeting. */
export const given = {
  clear_purpose: ['4'],
  right_partners: ['3'],
  documents_in_time: ['2'],
  attended: ['yes'],
  time_to_speak: ['4'],
  respected: ['5'],
  channels: ['meetings', 'written'],
  hours: ['12.5'],
  answered: ['3'],
  influence: ['2'],
  learned: ['4'],
  suggestions: ['Documenti disponibili due settimane prima.'],
};

/** A response with these answers. */
export const responseWith = (
  answers: SurveyResponse['answers'],
  change: Partial<SurveyResponse> = {},
): SurveyResponse => ({
  ...record,
  id: '019363c0-5c1e-7a44-9d0e-00000000f001',
  version: 2,
  reference: 'OC-R-2026-7K3M9QX2',
  waveId,
  partnershipId,
  partnershipTitle: survey.partnershipTitle,
  organisationId: '019363c0-5c1e-7a44-9d0e-00000000c001',
  organisationLegalName: survey.organisationLegalName,
  status: 'draft',
  answers,
  ...change,
});

/** How the survey can stand. */
export const surveys = {
  begun: { ...survey, version: 2, response: responseWith(given) },
  partly: {
    ...survey,
    version: 2,
    response: responseWith({ clear_purpose: ['4'], right_partners: ['3'], attended: ['no'] }),
  },
  sent: {
    ...survey,
    version: 3,
    response: responseWith(given, { version: 3, status: 'submitted', submittedAt: '2026-11-20T15:42:00Z' }),
  },
  closed: {
    ...survey,
    version: 3,
    wave: { ...survey.wave, status: 'closed' },
    response: responseWith(given, { version: 3, status: 'submitted', submittedAt: '2026-11-20T15:42:00Z' }),
  },
  early: { ...survey, wave: { ...survey.wave, status: 'draft' } },
} as const satisfies Record<string, LinkedSurvey>;

/** A link that no longer holds. */
export const spent = (): Response =>
  problem(403, {
    type: 'https://officinecoesione.it/problemi/link-not-valid',
    title: 'Il collegamento non vale più: è scaduto, è già servito o non è completo',
  });

/** Someone else has kept answers meanwhile. */
export const overtaken = (): Response =>
  problem(412, { type: 'https://officinecoesione.it/problemi/precondition-failed' });

/** What the API answers to a link, and to what is kept and sent with it. */
export const answers = {
  showLinkedSurvey: survey,
  saveLinkedSurvey: surveys.partly,
  submitLinkedSurvey: surveys.sent,
} satisfies Answers;

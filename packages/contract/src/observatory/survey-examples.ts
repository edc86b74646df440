import type * as z from 'zod/mini';
import type { QuestionnaireRequest } from './questionnaire-request.ts';
import type { SurveyAnswers } from './survey-answers.ts';
import type { SurveyResponseRequest } from './survey-response.ts';
import type { SurveyWaveRequest } from './survey-wave.ts';

/** Two questions, the second asked only of who was at a meeting. */
export const questionnaireRequest: z.input<typeof QuestionnaireRequest> = {
  code: 'soddisfazione-del-partenariato',
  title: {
    it: 'Soddisfazione del partenariato',
    en: 'Satisfaction of the partnership',
    de: 'Zufriedenheit der Partnerschaft',
    fr: 'Satisfaction du partenariat',
    sl: 'Zadovoljstvo partnerstva',
  },
  sections: [
    {
      code: 'experience',
      title: {
        it: 'Il confronto',
        en: 'The exchange',
        de: 'Der Austausch',
        fr: 'L’échange',
        sl: 'Izmenjava mnenj',
      },
      questions: [
        {
          code: 'attended',
          type: 'single',
          text: {
            it: 'Avete partecipato a una seduta?',
            en: 'Did you take part in a meeting?',
            de: 'Haben Sie an einer Sitzung teilgenommen?',
            fr: 'Avez-vous participé à une séance ?',
            sl: 'Ste sodelovali na seji?',
          },
          required: true,
          options: [
            { code: 'yes', label: { it: 'Sì', en: 'Yes', de: 'Ja', fr: 'Oui', sl: 'Da' } },
            { code: 'no', label: { it: 'No', en: 'No', de: 'Nein', fr: 'Non', sl: 'Ne' } },
          ],
        },
        {
          code: 'time_to_speak',
          type: 'likert',
          text: {
            it: 'C’è stato il tempo di intervenire',
            en: 'There was time to speak',
            de: 'Es war Zeit, das Wort zu ergreifen',
            fr: 'Il y a eu le temps d’intervenir',
            sl: 'Bilo je dovolj časa za razpravo',
          },
          required: true,
          showIf: { question: 'attended', is: ['yes'] },
        },
      ],
    },
  ],
};

/** The members of a monitoring committee are asked about a year. */
export const surveyWaveRequest: z.input<typeof SurveyWaveRequest> = {
  title: 'Soddisfazione dei partner, 2026',
  period: '2026',
  opensAt: '2027-01-11T08:00:00Z',
  closesAt: '2027-02-12T22:59:00Z',
  questionnaireId: '019363c0-0000-7000-8000-000000000901',
  partnershipIds: ['019363c0-0000-7000-8000-000000000202'],
};

/** A member begins to answer. */
export const surveyResponseRequest: z.input<typeof SurveyResponseRequest> = {
  waveId: '019363c0-0000-7000-8000-000000000902',
  partnershipId: '019363c0-0000-7000-8000-000000000202',
  organisationId: '019363c0-0000-7000-8000-000000000101',
};

/** What it answers. */
export const surveyAnswers: z.input<typeof SurveyAnswers> = { attended: ['yes'], time_to_speak: ['4'] };

import type { Vocabulary } from './vocabulary.ts';

/** Code list survey-response-status. Source: Officine Coesione. */
export const surveyResponseStatus = {
  id: 'survey-response-status',
  title: {
    it: 'Stato delle risposte',
    en: 'State of the response',
    de: 'Stand der Antworten',
    fr: 'État des réponses',
    sl: 'Stanje odgovorov',
  },
  source: 'Officine Coesione',
  items: {
    draft: { labels: { it: 'Bozza', en: 'Draft', de: 'Entwurf', fr: 'Brouillon', sl: 'Osnutek' } },
    submitted: { labels: { it: 'Inviate', en: 'Submitted', de: 'Gesendet', fr: 'Envoyées', sl: 'Poslano' } },
    validated: {
      labels: { it: 'Validate', en: 'Validated', de: 'Validiert', fr: 'Validées', sl: 'Potrjeno' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list survey-response-status. */
export type SurveyResponseStatus = keyof (typeof surveyResponseStatus)['items'];

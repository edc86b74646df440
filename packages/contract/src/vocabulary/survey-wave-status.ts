import type { Vocabulary } from './vocabulary.ts';

/** Code list survey-wave-status. Source: Officine Coesione. */
export const surveyWaveStatus = {
  id: 'survey-wave-status',
  title: {
    it: 'Stato della rilevazione',
    en: 'State of the survey wave',
    de: 'Stand der Erhebung',
    fr: 'État de la vague d’enquête',
    sl: 'Stanje ankete',
  },
  source: 'Officine Coesione',
  items: {
    draft: {
      labels: {
        it: 'In preparazione',
        en: 'In preparation',
        de: 'In Vorbereitung',
        fr: 'En préparation',
        sl: 'V pripravi',
      },
    },
    open: { labels: { it: 'Aperta', en: 'Open', de: 'Offen', fr: 'Ouverte', sl: 'Odprta' } },
    closed: { labels: { it: 'Chiusa', en: 'Closed', de: 'Geschlossen', fr: 'Close', sl: 'Zaprta' } },
  },
} as const satisfies Vocabulary;

/** A code of the list survey-wave-status. */
export type SurveyWaveStatus = keyof (typeof surveyWaveStatus)['items'];

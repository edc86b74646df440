import type { Vocabulary } from './vocabulary.ts';

/** Code list study-status. Source: our choice */
export const studyStatus = {
  id: 'study-status',
  title: {
    it: 'Stato di uno studio',
    en: 'Status of a study',
    de: 'Status einer Studie',
    fr: 'Statut d’une étude',
    sl: 'Stanje študije',
  },
  source: 'Officine Coesione',
  items: {
    draft: { labels: { it: 'In preparazione', en: 'Draft', de: 'Entwurf', fr: 'Projet', sl: 'Osnutek' } },
    published: {
      labels: { it: 'Pubblicato', en: 'Published', de: 'Veröffentlicht', fr: 'Publiée', sl: 'Objavljena' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list study-status. */
export type StudyStatus = keyof (typeof studyStatus)['items'];

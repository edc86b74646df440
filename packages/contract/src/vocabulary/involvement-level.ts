import type { Vocabulary } from './vocabulary.ts';

/** Code list involvement-level. Source: Officine Coesione, method of the project. The rungs of a ladder, in order: their place is their rank */
export const involvementLevel = {
  id: 'involvement-level',
  title: {
    it: 'Livello di coinvolgimento',
    en: 'Level of involvement',
    de: 'Beteiligungsgrad',
    fr: 'Niveau d’implication',
    sl: 'Raven vključenosti',
  },
  source: 'Officine Coesione, method of the project',
  items: {
    information: {
      labels: {
        it: 'Informazione',
        en: 'Information',
        de: 'Information',
        fr: 'Information',
        sl: 'Obveščanje',
      },
    },
    consultation: {
      labels: {
        it: 'Consultazione',
        en: 'Consultation',
        de: 'Anhörung',
        fr: 'Consultation',
        sl: 'Posvetovanje',
      },
    },
    dialogue: {
      labels: { it: 'Dialogo', en: 'Dialogue', de: 'Dialog', fr: 'Dialogue', sl: 'Dialog' },
    },
    co_programming: {
      labels: {
        it: 'Co-programmazione',
        en: 'Co-programming',
        de: 'Gemeinsame Programmplanung',
        fr: 'Coprogrammation',
        sl: 'Soprogramiranje',
      },
    },
    co_design: {
      labels: {
        it: 'Co-progettazione',
        en: 'Co-design',
        de: 'Gemeinsame Gestaltung',
        fr: 'Coconception',
        sl: 'Sooblikovanje',
      },
    },
    co_leading: {
      labels: {
        it: 'Co-conduzione',
        en: 'Co-leading',
        de: 'Gemeinsame Leitung',
        fr: 'Copilotage',
        sl: 'Sovodenje',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list involvement-level. */
export type InvolvementLevel = keyof (typeof involvementLevel)['items'];

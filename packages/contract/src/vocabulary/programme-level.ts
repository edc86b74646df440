import type { Vocabulary } from './vocabulary.ts';

/** Code list programme-level. Source: OpenCoesione. */
export const programmeLevel = {
  id: 'programme-level',
  title: {
    it: 'Livello del programma',
    en: 'Level of the programme',
    de: 'Ebene des Programms',
    fr: 'Niveau du programme',
    sl: 'Raven programa',
  },
  source: 'OpenCoesione',
  items: {
    national: {
      labels: { it: 'Nazionale', en: 'National', de: 'National', fr: 'National', sl: 'Nacionalna' },
    },
    regional: {
      labels: { it: 'Regionale', en: 'Regional', de: 'Regional', fr: 'Régional', sl: 'Regionalna' },
    },
    cooperation: {
      labels: {
        it: 'Cooperazione',
        en: 'Cooperation',
        de: 'Zusammenarbeit',
        fr: 'Coopération',
        sl: 'Sodelovanje',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list programme-level. */
export type ProgrammeLevel = keyof (typeof programmeLevel)['items'];

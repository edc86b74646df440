import type { Vocabulary } from './vocabulary.ts';

/** Code list cycle-phase. Source: Reg. (EU) 240/2014, recital 2. */
export const cyclePhase = {
  id: 'cycle-phase',
  title: {
    it: 'Fase del ciclo',
    en: 'Phase of the cycle',
    de: 'Phase des Zyklus',
    fr: 'Phase du cycle',
    sl: 'Faza cikla',
  },
  source: 'Reg. (EU) 240/2014, recital 2',
  items: {
    preparation: {
      labels: {
        it: 'Preparazione',
        en: 'Preparation',
        de: 'Vorbereitung',
        fr: 'Préparation',
        sl: 'Priprava',
      },
    },
    implementation: {
      labels: {
        it: 'Attuazione',
        en: 'Implementation',
        de: 'Durchführung',
        fr: 'Mise en œuvre',
        sl: 'Izvajanje',
      },
    },
    monitoring: {
      labels: { it: 'Sorveglianza', en: 'Monitoring', de: 'Begleitung', fr: 'Suivi', sl: 'Spremljanje' },
    },
    evaluation: {
      labels: { it: 'Valutazione', en: 'Evaluation', de: 'Bewertung', fr: 'Évaluation', sl: 'Vrednotenje' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list cycle-phase. */
export type CyclePhase = keyof (typeof cyclePhase)['items'];

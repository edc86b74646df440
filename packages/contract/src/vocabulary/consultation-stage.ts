import type { Vocabulary } from './vocabulary.ts';

/** Code list consultation-stage. Source: Officine Coesione. */
export const consultationStage = {
  id: 'consultation-stage',
  title: {
    it: 'Momento della consultazione',
    en: 'Stage of the consultation',
    de: 'Phase der Konsultation',
    fr: 'Étape de la consultation',
    sl: 'Faza posvetovanja',
  },
  source: 'Officine Coesione',
  items: {
    upcoming: {
      labels: { it: 'In arrivo', en: 'Upcoming', de: 'Bevorstehend', fr: 'À venir', sl: 'Prihaja' },
    },
    open: {
      labels: { it: 'Aperta', en: 'Open', de: 'Offen', fr: 'Ouverte', sl: 'Odprto' },
    },
    closed: {
      labels: { it: 'Chiusa', en: 'Closed', de: 'Abgeschlossen', fr: 'Close', sl: 'Zaključeno' },
    },
    answered: {
      labels: {
        it: 'Con esito',
        en: 'With outcome',
        de: 'Mit Ergebnis',
        fr: 'Avec résultat',
        sl: 'Z izidom',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list consultation-stage. */
export type ConsultationStage = keyof (typeof consultationStage)['items'];

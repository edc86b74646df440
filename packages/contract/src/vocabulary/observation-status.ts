import type { Vocabulary } from './vocabulary.ts';

/** Code list observation-status. Source: SDMX CL_OBS_STATUS. */
export const observationStatus = {
  id: 'observation-status',
  title: {
    it: 'Stato dell’osservazione',
    en: 'Observation status',
    de: 'Beobachtungsstatus',
    fr: 'Statut de l’observation',
    sl: 'Status opazovanja',
  },
  source: 'SDMX CL_OBS_STATUS',
  items: {
    A: {
      labels: {
        it: 'Valore normale',
        en: 'Normal value',
        de: 'Normaler Wert',
        fr: 'Valeur normale',
        sl: 'Običajna vrednost',
      },
    },
    E: {
      labels: {
        it: 'Stima',
        en: 'Estimated value',
        de: 'Geschätzter Wert',
        fr: 'Valeur estimée',
        sl: 'Ocenjena vrednost',
      },
    },
    P: {
      labels: {
        it: 'Provvisorio',
        en: 'Provisional value',
        de: 'Vorläufiger Wert',
        fr: 'Valeur provisoire',
        sl: 'Začasna vrednost',
      },
    },
    M: {
      labels: {
        it: 'Non calcolabile',
        en: 'Missing, cannot exist',
        de: 'Fehlt, nicht berechenbar',
        fr: 'Manquante, non calculable',
        sl: 'Manjka, ni izračunljivo',
      },
    },
    O: {
      labels: {
        it: 'Non disponibile',
        en: 'Missing value',
        de: 'Fehlender Wert',
        fr: 'Valeur manquante',
        sl: 'Manjkajoča vrednost',
      },
    },
    C: {
      labels: { it: 'Riservato', en: 'Confidential', de: 'Vertraulich', fr: 'Confidentiel', sl: 'Zaupno' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list observation-status. */
export type ObservationStatus = keyof (typeof observationStatus)['items'];

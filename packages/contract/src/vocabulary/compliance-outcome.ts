import type { Vocabulary } from './vocabulary.ts';

/** What a check of a partnership against a rule comes to. What is not recorded is never counted as not met. */
export const complianceOutcome = {
  id: 'compliance-outcome',
  title: {
    it: 'Esito della verifica',
    en: 'Outcome of the check',
    de: 'Ergebnis der Prüfung',
    fr: 'Résultat de la vérification',
    sl: 'Izid preverjanja',
  },
  source: 'Officine Coesione',
  items: {
    met: { labels: { it: 'Soddisfatta', en: 'Met', de: 'Erfüllt', fr: 'Respectée', sl: 'Izpolnjeno' } },
    partly: { labels: { it: 'In parte', en: 'In part', de: 'Teilweise', fr: 'En partie', sl: 'Delno' } },
    not_met: {
      labels: {
        it: 'Non soddisfatta',
        en: 'Not met',
        de: 'Nicht erfüllt',
        fr: 'Non respectée',
        sl: 'Ni izpolnjeno',
      },
    },
    not_recorded: {
      labels: {
        it: 'Non registrata',
        en: 'Not recorded',
        de: 'Nicht erfasst',
        fr: 'Non enregistrée',
        sl: 'Ni evidentirano',
      },
    },
    not_applicable: {
      labels: {
        it: 'Non si applica',
        en: 'Does not apply',
        de: 'Nicht anwendbar',
        fr: 'Sans objet',
        sl: 'Se ne uporablja',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list compliance-outcome. */
export type ComplianceOutcome = keyof (typeof complianceOutcome)['items'];

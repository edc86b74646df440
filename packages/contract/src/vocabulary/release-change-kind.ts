import type { Vocabulary } from './vocabulary.ts';

/** Code list release-change-kind. Source: our choice. `major` changes what the figures mean, `minor` how they are told, `correction` mends a mistake */
export const releaseChangeKind = {
  id: 'release-change-kind',
  title: {
    it: 'Tipo di modifica di un’edizione',
    en: 'Kind of change of a release',
    de: 'Art der Änderung einer Ausgabe',
    fr: 'Type de modification d’une édition',
    sl: 'Vrsta spremembe izdaje',
  },
  source: 'Officine Coesione',
  items: {
    major: {
      labels: { it: 'Di rilievo', en: 'Major', de: 'Wesentlich', fr: 'Majeure', sl: 'Bistvena' },
    },
    minor: {
      labels: { it: 'Minore', en: 'Minor', de: 'Geringfügig', fr: 'Mineure', sl: 'Manjša' },
    },
    correction: {
      labels: { it: 'Correzione', en: 'Correction', de: 'Korrektur', fr: 'Correction', sl: 'Popravek' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list release-change-kind. */
export type ReleaseChangeKind = keyof (typeof releaseChangeKind)['items'];

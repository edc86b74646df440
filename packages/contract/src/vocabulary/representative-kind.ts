import type { Vocabulary } from './vocabulary.ts';

/** Code list representative-kind. Source: Officine Coesione. */
export const representativeKind = {
  id: 'representative-kind',
  title: {
    it: 'Titolo della rappresentanza',
    en: 'Kind of representative',
    de: 'Art der Vertretung',
    fr: 'Type de représentant',
    sl: 'Vrsta predstavnika',
  },
  source: 'Officine Coesione',
  items: {
    effective: {
      labels: { it: 'Effettivo', en: 'Effective', de: 'Ordentliches Mitglied', fr: 'Titulaire', sl: 'Redni' },
    },
    alternate: {
      labels: { it: 'Supplente', en: 'Alternate', de: 'Stellvertretung', fr: 'Suppléant', sl: 'Namestnik' },
    },
    delegate: {
      labels: {
        it: 'Delegato per una seduta',
        en: 'Delegate for one meeting',
        de: 'Für eine Sitzung beauftragt',
        fr: 'Délégué pour une séance',
        sl: 'Pooblaščenec za eno sejo',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list representative-kind. */
export type RepresentativeKind = keyof (typeof representativeKind)['items'];

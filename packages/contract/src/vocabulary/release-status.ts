import type { Vocabulary } from './vocabulary.ts';

/** Code list release-status. Source: our choice, after the release calendars of official statistics */
export const releaseStatus = {
  id: 'release-status',
  title: {
    it: 'Stato di un’edizione',
    en: 'Status of a release',
    de: 'Status einer Ausgabe',
    fr: 'Statut d’une édition',
    sl: 'Stanje izdaje',
  },
  source: 'Officine Coesione',
  items: {
    draft: { labels: { it: 'In preparazione', en: 'Draft', de: 'Entwurf', fr: 'Projet', sl: 'Osnutek' } },
    embargoed: {
      labels: {
        it: 'Sotto embargo',
        en: 'Embargoed',
        de: 'Mit Sperrfrist',
        fr: 'Sous embargo',
        sl: 'Pod zaporo',
      },
    },
    published: {
      labels: { it: 'Pubblicata', en: 'Published', de: 'Veröffentlicht', fr: 'Publiée', sl: 'Objavljena' },
    },
    superseded: {
      labels: { it: 'Superata', en: 'Superseded', de: 'Ersetzt', fr: 'Remplacée', sl: 'Nadomeščena' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list release-status. */
export type ReleaseStatus = keyof (typeof releaseStatus)['items'];

import type { Vocabulary } from './vocabulary.ts';

/** Code list context-data-status. Source: our choice */
export const contextDataStatus = {
  id: 'context-data-status',
  title: {
    it: 'Stato dei dati di contesto',
    en: 'Status of context data',
    de: 'Status der Kontextdaten',
    fr: 'Statut des données de contexte',
    sl: 'Stanje podatkov o okolju',
  },
  source: 'Officine Coesione',
  items: {
    draft: { labels: { it: 'In preparazione', en: 'Draft', de: 'Entwurf', fr: 'Projet', sl: 'Osnutek' } },
    published: {
      labels: { it: 'Pubblicati', en: 'Published', de: 'Veröffentlicht', fr: 'Publiées', sl: 'Objavljeni' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list context-data-status. */
export type ContextDataStatus = keyof (typeof contextDataStatus)['items'];

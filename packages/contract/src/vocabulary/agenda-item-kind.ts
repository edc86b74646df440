import type { Vocabulary } from './vocabulary.ts';

/** Code list agenda-item-kind. Source: Officine Coesione. */
export const agendaItemKind = {
  id: 'agenda-item-kind',
  title: {
    it: 'Tipo di punto all’ordine del giorno',
    en: 'Kind of agenda item',
    de: 'Art des Tagesordnungspunkts',
    fr: 'Type de point de l’ordre du jour',
    sl: 'Vrsta točke dnevnega reda',
  },
  source: 'Officine Coesione',
  items: {
    information: {
      labels: {
        it: 'Informativa',
        en: 'Information',
        de: 'Information',
        fr: 'Information',
        sl: 'Obveščanje',
      },
    },
    discussion: {
      labels: { it: 'Discussione', en: 'Discussion', de: 'Aussprache', fr: 'Discussion', sl: 'Razprava' },
    },
    decision: {
      labels: { it: 'Decisione', en: 'Decision', de: 'Beschluss', fr: 'Décision', sl: 'Odločanje' },
    },
    election: { labels: { it: 'Elezione', en: 'Election', de: 'Wahl', fr: 'Élection', sl: 'Volitve' } },
  },
} as const satisfies Vocabulary;

/** A code of the list agenda-item-kind. */
export type AgendaItemKind = keyof (typeof agendaItemKind)['items'];

import type { Vocabulary } from './vocabulary.ts';

/** Code list territory-level. Source: Reg. (EC) 1059/2003. */
export const territoryLevel = {
  id: 'territory-level',
  title: { it: 'Livello NUTS', en: 'NUTS level', de: 'NUTS-Ebene', fr: 'Niveau NUTS', sl: 'Raven NUTS' },
  source: 'Reg. (EC) 1059/2003',
  items: {
    country: { labels: { it: 'Paese', en: 'Country', de: 'Land', fr: 'Pays', sl: 'Država' } },
    nuts1: {
      labels: {
        it: 'Ripartizione (NUTS 1)',
        en: 'Group of regions (NUTS 1)',
        de: 'Gruppe von Regionen (NUTS 1)',
        fr: 'Groupe de régions (NUTS 1)',
        sl: 'Skupina regij (NUTS 1)',
      },
    },
    nuts2: {
      labels: {
        it: 'Regione o provincia autonoma (NUTS 2)',
        en: 'Region or autonomous province (NUTS 2)',
        de: 'Region oder autonome Provinz (NUTS 2)',
        fr: 'Région ou province autonome (NUTS 2)',
        sl: 'Dežela ali avtonomna pokrajina (NUTS 2)',
      },
    },
    nuts3: {
      labels: {
        it: 'Provincia o città metropolitana (NUTS 3)',
        en: 'Province or metropolitan city (NUTS 3)',
        de: 'Provinz oder Metropolitanstadt (NUTS 3)',
        fr: 'Province ou ville métropolitaine (NUTS 3)',
        sl: 'Pokrajina ali metropolitansko mesto (NUTS 3)',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list territory-level. */
export type TerritoryLevel = keyof (typeof territoryLevel)['items'];

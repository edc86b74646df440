import type { Vocabulary } from './vocabulary.ts';

/** Code list territorial-level. Source: Officine Coesione. */
export const territorialLevel = {
  id: 'territorial-level',
  title: {
    it: 'Livello territoriale',
    en: 'Territorial level',
    de: 'Räumliche Ebene',
    fr: 'Niveau territorial',
    sl: 'Teritorialna raven',
  },
  source: 'Officine Coesione',
  items: {
    european: { labels: { it: 'Europeo', en: 'European', de: 'Europäisch', fr: 'Européen', sl: 'Evropska' } },
    national: {
      labels: { it: 'Nazionale', en: 'National', de: 'National', fr: 'National', sl: 'Nacionalna' },
    },
    macro_regional: {
      labels: {
        it: 'Sovraregionale',
        en: 'Macro-regional',
        de: 'Makroregional',
        fr: 'Macro-régional',
        sl: 'Makroregionalna',
      },
    },
    regional: {
      labels: { it: 'Regionale', en: 'Regional', de: 'Regional', fr: 'Régional', sl: 'Regionalna' },
    },
    provincial: {
      labels: { it: 'Provinciale', en: 'Provincial', de: 'Provinz', fr: 'Provincial', sl: 'Pokrajinska' },
    },
    municipal: {
      labels: { it: 'Comunale', en: 'Municipal', de: 'Kommunal', fr: 'Communal', sl: 'Občinska' },
    },
    sub_municipal: {
      labels: {
        it: 'Sub-comunale',
        en: 'Sub-municipal',
        de: 'Unterhalb der Gemeinde',
        fr: 'Infra-communal',
        sl: 'Podobčinska',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list territorial-level. */
export type TerritorialLevel = keyof (typeof territorialLevel)['items'];

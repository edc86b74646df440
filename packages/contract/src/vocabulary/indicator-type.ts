import type { Vocabulary } from './vocabulary.ts';

/** Code list indicator-type. Source: OntoPiA, indicator-types. */
export const indicatorType = {
  id: 'indicator-type',
  title: {
    it: 'Tipo di indicatore',
    en: 'Type of indicator',
    de: 'Indikatorart',
    fr: 'Type d’indicateur',
    sl: 'Vrsta kazalnika',
  },
  source: 'OntoPiA, indicator-types',
  items: {
    structure: {
      labels: { it: 'Struttura', en: 'Structure', de: 'Struktur', fr: 'Structure', sl: 'Struktura' },
    },
    process: { labels: { it: 'Processo', en: 'Process', de: 'Prozess', fr: 'Processus', sl: 'Proces' } },
    outcome: { labels: { it: 'Risultato', en: 'Outcome', de: 'Ergebnis', fr: 'Résultat', sl: 'Rezultat' } },
  },
} as const satisfies Vocabulary;

/** A code of the list indicator-type. */
export type IndicatorType = keyof (typeof indicatorType)['items'];

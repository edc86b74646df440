import type { Vocabulary } from './vocabulary.ts';

/** Code list document-type. Source: Officine Coesione. */
export const documentType = {
  id: 'document-type',
  title: {
    it: 'Tipo di documento',
    en: 'Type of document',
    de: 'Art des Dokuments',
    fr: 'Type de document',
    sl: 'Vrsta dokumenta',
  },
  source: 'Officine Coesione',
  items: {
    act: {
      labels: { it: 'Atto', en: 'Act', de: 'Rechtsakt', fr: 'Acte', sl: 'Akt' },
    },
    regulation: {
      labels: { it: 'Regolamento', en: 'Rules', de: 'Geschäftsordnung', fr: 'Règlement', sl: 'Poslovnik' },
    },
    minutes: {
      labels: { it: 'Verbale', en: 'Minutes', de: 'Protokoll', fr: 'Compte rendu', sl: 'Zapisnik' },
    },
    guideline: {
      labels: {
        it: 'Linee guida',
        en: 'Guideline',
        de: 'Leitlinie',
        fr: 'Lignes directrices',
        sl: 'Smernice',
      },
    },
    report: {
      labels: { it: 'Relazione', en: 'Report', de: 'Bericht', fr: 'Rapport', sl: 'Poročilo' },
    },
    position: {
      labels: {
        it: 'Posizione',
        en: 'Position paper',
        de: 'Stellungnahme',
        fr: 'Prise de position',
        sl: 'Stališče',
      },
    },
    dataset: {
      labels: { it: 'Dati', en: 'Dataset', de: 'Datensatz', fr: 'Jeu de données', sl: 'Nabor podatkov' },
    },
    other: {
      labels: { it: 'Altro', en: 'Other', de: 'Sonstiges', fr: 'Autre', sl: 'Drugo' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list document-type. */
export type DocumentType = keyof (typeof documentType)['items'];

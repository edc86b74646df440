import type { Vocabulary } from './vocabulary.ts';

/** Code list interest-kind. Source: Officine Coesione, on Reg. (EU) 240/2014, Art. 11(f). */
export const interestKind = {
  id: 'interest-kind',
  title: {
    it: 'Tipo di interesse',
    en: 'Kind of interest',
    de: 'Art des Interesses',
    fr: 'Type d’intérêt',
    sl: 'Vrsta interesa',
  },
  source: 'Officine Coesione, on Reg. (EU) 240/2014, Art. 11(f)',
  items: {
    beneficiary: {
      labels: {
        it: 'Beneficiario',
        en: 'Beneficiary',
        de: 'Begünstigter',
        fr: 'Bénéficiaire',
        sl: 'Upravičenec',
      },
    },
    employment: {
      labels: { it: 'Lavoro', en: 'Employment', de: 'Beschäftigung', fr: 'Emploi', sl: 'Zaposlitev' },
    },
    financial: {
      labels: { it: 'Economico', en: 'Financial', de: 'Finanziell', fr: 'Financier', sl: 'Finančni' },
    },
    family: {
      labels: { it: 'Familiare', en: 'Family', de: 'Familiär', fr: 'Familial', sl: 'Družinski' },
    },
    other: {
      labels: { it: 'Altro', en: 'Other', de: 'Sonstiges', fr: 'Autre', sl: 'Drugo' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list interest-kind. */
export type InterestKind = keyof (typeof interestKind)['items'];

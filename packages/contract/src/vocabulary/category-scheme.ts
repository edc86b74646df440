import type { Vocabulary } from './vocabulary.ts';
import type { Cycle } from './cycle.ts';

/** Versions of the list of partner categories, one per programming period. */
export const categoryScheme = {
  id: 'category-scheme',
  title: {
    it: 'Schema delle categorie',
    en: 'Category scheme',
    de: 'Kategorienschema',
    fr: 'Schéma des catégories',
    sl: 'Shema kategorij',
  },
  source: 'Reg. (EU) 240/2014, Art. 4; Reg. (EU) 2021/1060, Art. 8',
  items: {
    'ECCP-2014': {
      labels: {
        it: 'Codice europeo di condotta, 2014-2020',
        en: 'European code of conduct, 2014-2020',
        de: 'Europäischer Verhaltenskodex, 2014-2020',
        fr: 'Code de conduite européen, 2014-2020',
        sl: 'Evropski kodeks ravnanja, 2014-2020',
      },
    },
    'CPR-2021': {
      labels: {
        it: 'Regolamento sulle disposizioni comuni, 2021-2027',
        en: 'Common provisions regulation, 2021-2027',
        de: 'Dachverordnung, 2021-2027',
        fr: 'Règlement portant dispositions communes, 2021-2027',
        sl: 'Uredba o skupnih določbah, 2021-2027',
      },
    },
  },
} as const satisfies Vocabulary;

/** A version of the list of partner categories. */
export type CategoryScheme = keyof (typeof categoryScheme)['items'];

/** The category scheme in force in a programming period. */
export const schemeOfCycle = (cycle: Cycle | (string & {})): CategoryScheme =>
  cycle === '2021-2027' ? 'CPR-2021' : 'ECCP-2014';

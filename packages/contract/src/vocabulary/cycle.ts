import type { Vocabulary } from './vocabulary.ts';

/** Code list cycle. Source: Reg. (EU) 1303/2013, Reg. (EU) 2021/1060. */
export const cycle = {
  id: 'cycle',
  title: {
    it: 'Ciclo di programmazione',
    en: 'Programming period',
    de: 'Förderperiode',
    fr: 'Période de programmation',
    sl: 'Programsko obdobje',
  },
  source: 'Reg. (EU) 1303/2013, Reg. (EU) 2021/1060',
  items: {
    '2007-2013': {
      labels: { it: '2007-2013', en: '2007-2013', de: '2007-2013', fr: '2007-2013', sl: '2007-2013' },
    },
    '2014-2020': {
      labels: { it: '2014-2020', en: '2014-2020', de: '2014-2020', fr: '2014-2020', sl: '2014-2020' },
    },
    '2021-2027': {
      labels: { it: '2021-2027', en: '2021-2027', de: '2021-2027', fr: '2021-2027', sl: '2021-2027' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list cycle. */
export type Cycle = keyof (typeof cycle)['items'];

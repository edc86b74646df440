import type { Vocabulary } from './vocabulary.ts';

/** Code list contribution-outcome. Source: Officine Coesione, on Reg. (EU) 240/2014, Art. 5(2)(c). */
export const contributionOutcome = {
  id: 'contribution-outcome',
  title: {
    it: 'Esito del contributo',
    en: 'Outcome of the contribution',
    de: 'Ergebnis des Beitrags',
    fr: 'Suite donnée à la contribution',
    sl: 'Izid prispevka',
  },
  source: 'Officine Coesione, on Reg. (EU) 240/2014, Art. 5(2)(c)',
  items: {
    accepted: {
      labels: { it: 'Accolto', en: 'Accepted', de: 'Angenommen', fr: 'Accepté', sl: 'Sprejeto' },
    },
    partially_accepted: {
      labels: {
        it: 'Accolto in parte',
        en: 'Accepted in part',
        de: 'Teilweise angenommen',
        fr: 'Accepté en partie',
        sl: 'Delno sprejeto',
      },
    },
    rejected: {
      labels: {
        it: 'Non accolto',
        en: 'Not accepted',
        de: 'Nicht angenommen',
        fr: 'Non retenu',
        sl: 'Ni sprejeto',
      },
    },
    deferred: {
      labels: { it: 'Rinviato', en: 'Deferred', de: 'Vertagt', fr: 'Reporté', sl: 'Odloženo' },
    },
    out_of_scope: {
      labels: {
        it: 'Non pertinente',
        en: 'Out of scope',
        de: 'Nicht einschlägig',
        fr: 'Hors sujet',
        sl: 'Ni predmet posvetovanja',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list contribution-outcome. */
export type ContributionOutcome = keyof (typeof contributionOutcome)['items'];

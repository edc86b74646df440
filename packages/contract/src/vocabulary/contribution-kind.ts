import type { Vocabulary } from './vocabulary.ts';

/** Code list contribution-kind. Source: Officine Coesione. */
export const contributionKind = {
  id: 'contribution-kind',
  title: {
    it: 'Tipo di contributo',
    en: 'Kind of contribution',
    de: 'Art des Beitrags',
    fr: 'Type de contribution',
    sl: 'Vrsta prispevka',
  },
  source: 'Officine Coesione',
  items: {
    question: {
      labels: { it: 'Domanda', en: 'Question', de: 'Frage', fr: 'Question', sl: 'Vprašanje' },
    },
    amendment: {
      labels: {
        it: 'Emendamento',
        en: 'Amendment',
        de: 'Änderungsantrag',
        fr: 'Amendement',
        sl: 'Predlog spremembe',
      },
    },
    proposal: {
      labels: { it: 'Proposta', en: 'Proposal', de: 'Vorschlag', fr: 'Proposition', sl: 'Predlog' },
    },
    position: {
      labels: {
        it: 'Posizione',
        en: 'Position',
        de: 'Stellungnahme',
        fr: 'Prise de position',
        sl: 'Stališče',
      },
    },
    data: {
      labels: { it: 'Dati', en: 'Data', de: 'Daten', fr: 'Données', sl: 'Podatki' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list contribution-kind. */
export type ContributionKind = keyof (typeof contributionKind)['items'];

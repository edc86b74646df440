import type { Vocabulary } from './vocabulary.ts';

/** Code list decision-method. Source: Officine Coesione. */
export const decisionMethod = {
  id: 'decision-method',
  title: {
    it: 'Modo di decidere',
    en: 'How it was decided',
    de: 'Art der Beschlussfassung',
    fr: 'Mode de décision',
    sl: 'Način odločanja',
  },
  source: 'Officine Coesione',
  items: {
    consensus: {
      labels: { it: 'Consenso', en: 'Consensus', de: 'Einvernehmen', fr: 'Consensus', sl: 'Soglasje' },
    },
    vote: { labels: { it: 'Voto', en: 'Vote', de: 'Abstimmung', fr: 'Vote', sl: 'Glasovanje' } },
    written: {
      labels: { it: 'Per iscritto', en: 'In writing', de: 'Schriftlich', fr: 'Par écrit', sl: 'Pisno' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list decision-method. */
export type DecisionMethod = keyof (typeof decisionMethod)['items'];

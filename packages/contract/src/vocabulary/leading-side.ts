import type { Vocabulary } from './vocabulary.ts';

/** Code list leading-side. Source: Officine Coesione. */
export const leadingSide = {
  id: 'leading-side',
  title: { it: 'Chi conduce', en: 'Who leads', de: 'Wer leitet', fr: 'Qui conduit', sl: 'Kdo vodi' },
  source: 'Officine Coesione',
  items: {
    authority: { labels: { it: 'Autorità', en: 'Authority', de: 'Behörde', fr: 'Autorité', sl: 'Organ' } },
    partner: { labels: { it: 'Partner', en: 'Partner', de: 'Partner', fr: 'Partenaire', sl: 'Partner' } },
    joint: { labels: { it: 'Insieme', en: 'Jointly', de: 'Gemeinsam', fr: 'Ensemble', sl: 'Skupaj' } },
  },
} as const satisfies Vocabulary;

/** A code of the list leading-side. */
export type LeadingSide = keyof (typeof leadingSide)['items'];

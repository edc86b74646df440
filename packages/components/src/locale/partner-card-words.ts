import it from './it/partner-card.ts';
import type { Dictionary } from './words.ts';

/** Words of the card of one organisation, in every language. */
export const partnerCardWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/partner-card.ts'),
    de: () => import('./de/partner-card.ts'),
    fr: () => import('./fr/partner-card.ts'),
    sl: () => import('./sl/partner-card.ts'),
  },
};

import it from './it/partnership.ts';
import type { Dictionary } from './words.ts';

/** Words of a partnership, in every language. */
export const partnershipWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/partnership.ts'),
    de: () => import('./de/partnership.ts'),
    fr: () => import('./fr/partnership.ts'),
    sl: () => import('./sl/partnership.ts'),
  },
};

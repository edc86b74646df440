import it from './it/indicator.ts';
import type { Dictionary } from './words.ts';

/** Words of the indicator element, in every language. */
export const indicatorWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/indicator.ts'),
    de: () => import('./de/indicator.ts'),
    fr: () => import('./fr/indicator.ts'),
    sl: () => import('./sl/indicator.ts'),
  },
};

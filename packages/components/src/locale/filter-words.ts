import it from './it/filter.ts';
import type { Dictionary } from './words.ts';

/** Words of the choice of figures, in every language. */
export const filterWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/filter.ts'),
    de: () => import('./de/filter.ts'),
    fr: () => import('./fr/filter.ts'),
    sl: () => import('./sl/filter.ts'),
  },
};

import it from './it/outcomes.ts';
import type { Dictionary } from './words.ts';

/** Words of the contributions and their answers, in every language. */
export const outcomesWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/outcomes.ts'),
    de: () => import('./de/outcomes.ts'),
    fr: () => import('./fr/outcomes.ts'),
    sl: () => import('./sl/outcomes.ts'),
  },
};

import it from './it/contribution-form.ts';
import type { Dictionary } from './words.ts';

/** Words of the form that answers a consultation, in every language. */
export const contributionFormWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/contribution-form.ts'),
    de: () => import('./de/contribution-form.ts'),
    fr: () => import('./fr/contribution-form.ts'),
    sl: () => import('./sl/contribution-form.ts'),
  },
};

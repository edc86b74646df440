import it from './it/membership-form.ts';
import type { Dictionary } from './words.ts';

/** Words of `<oc-membership-form>`, in every language. */
export const membershipFormWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/membership-form.ts'),
    de: () => import('./de/membership-form.ts'),
    fr: () => import('./fr/membership-form.ts'),
    sl: () => import('./sl/membership-form.ts'),
  },
};

import it from './it/confirm-form.ts';
import type { Dictionary } from './words.ts';

/** Words of `<oc-confirm-form>`, in every language. */
export const confirmFormWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/confirm-form.ts'),
    de: () => import('./de/confirm-form.ts'),
    fr: () => import('./fr/confirm-form.ts'),
    sl: () => import('./sl/confirm-form.ts'),
  },
};

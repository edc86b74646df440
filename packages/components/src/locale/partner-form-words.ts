import it from './it/partner-form.ts';
import type { Dictionary } from './words.ts';

/** Words of `<oc-partner-form>`, in every language. */
export const partnerFormWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/partner-form.ts'),
    de: () => import('./de/partner-form.ts'),
    fr: () => import('./fr/partner-form.ts'),
    sl: () => import('./sl/partner-form.ts'),
  },
};

import it from './it/partnership-desk.ts';
import type { Dictionary } from './words.ts';

/** Words of `<oc-partnership-desk>`, in every language. */
export const partnershipDeskWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/partnership-desk.ts'),
    de: () => import('./de/partnership-desk.ts'),
    fr: () => import('./fr/partnership-desk.ts'),
    sl: () => import('./sl/partnership-desk.ts'),
  },
};

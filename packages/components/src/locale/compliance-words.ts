import it from './it/compliance.ts';
import type { Dictionary } from './words.ts';

/** Words of the check of a partnership, in every language. */
export const complianceWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/compliance.ts'),
    de: () => import('./de/compliance.ts'),
    fr: () => import('./fr/compliance.ts'),
    sl: () => import('./sl/compliance.ts'),
  },
};

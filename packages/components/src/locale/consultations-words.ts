import it from './it/consultations.ts';
import type { Dictionary } from './words.ts';

/** Words of the consultations, in every language. */
export const consultationsWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/consultations.ts'),
    de: () => import('./de/consultations.ts'),
    fr: () => import('./fr/consultations.ts'),
    sl: () => import('./sl/consultations.ts'),
  },
};

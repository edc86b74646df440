import it from './it/import.ts';
import type { Dictionary } from './words.ts';

/** Words of imports, in every language. */
export const importWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/import.ts'),
    de: () => import('./de/import.ts'),
    fr: () => import('./fr/import.ts'),
    sl: () => import('./sl/import.ts'),
  },
};

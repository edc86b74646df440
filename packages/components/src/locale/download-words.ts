import it from './it/download.ts';
import type { Dictionary } from './words.ts';

/** Words of the files of a list, in every language. */
export const downloadWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/download.ts'),
    de: () => import('./de/download.ts'),
    fr: () => import('./fr/download.ts'),
    sl: () => import('./sl/download.ts'),
  },
};

import it from './it/figure-download.ts';
import type { Dictionary } from './words.ts';

/** Words of the files of figures, in every language. */
export const figureDownloadWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/figure-download.ts'),
    de: () => import('./de/figure-download.ts'),
    fr: () => import('./fr/figure-download.ts'),
    sl: () => import('./sl/figure-download.ts'),
  },
};

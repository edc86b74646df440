import it from './it/partner-directory.ts';
import type { Dictionary } from './words.ts';

/** Words of the directory of partners, in every language. */
export const partnerDirectoryWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/partner-directory.ts'),
    de: () => import('./de/partner-directory.ts'),
    fr: () => import('./fr/partner-directory.ts'),
    sl: () => import('./sl/partner-directory.ts'),
  },
};

import it from './it/authority.ts';
import type { Dictionary } from './words.ts';

/** Words of the elements of who signs in, in every language. */
export const authorityWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/authority.ts'),
    de: () => import('./de/authority.ts'),
    fr: () => import('./fr/authority.ts'),
    sl: () => import('./sl/authority.ts'),
  },
};

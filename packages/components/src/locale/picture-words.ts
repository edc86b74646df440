import it from './it/picture.ts';
import type { Dictionary } from './words.ts';

/** Words of a picture of figures, in every language. */
export const pictureWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/picture.ts'),
    de: () => import('./de/picture.ts'),
    fr: () => import('./fr/picture.ts'),
    sl: () => import('./sl/picture.ts'),
  },
};

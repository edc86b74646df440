import it from './it/element.ts';
import type { Dictionary } from './words.ts';

/** Words of every element, in every language. */
export const elementWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/element.ts'),
    de: () => import('./de/element.ts'),
    fr: () => import('./fr/element.ts'),
    sl: () => import('./sl/element.ts'),
  },
};

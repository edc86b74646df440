import it from './it/table.ts';
import type { Dictionary } from './words.ts';

/** Words of the table of figures, in every language. */
export const tableWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/table.ts'),
    de: () => import('./de/table.ts'),
    fr: () => import('./fr/table.ts'),
    sl: () => import('./sl/table.ts'),
  },
};

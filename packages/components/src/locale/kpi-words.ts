import it from './it/kpi.ts';
import type { Dictionary } from './words.ts';

/** Words of the number that stands alone, in every language. */
export const kpiWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/kpi.ts'),
    de: () => import('./de/kpi.ts'),
    fr: () => import('./fr/kpi.ts'),
    sl: () => import('./sl/kpi.ts'),
  },
};

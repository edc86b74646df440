import it from './it/meetings.ts';
import type { Dictionary } from './words.ts';

/** Words of the meetings, in every language. */
export const meetingsWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/meetings.ts'),
    de: () => import('./de/meetings.ts'),
    fr: () => import('./fr/meetings.ts'),
    sl: () => import('./sl/meetings.ts'),
  },
};

import it from './it/review-queue.ts';
import type { Dictionary } from './words.ts';

/** Words of `<oc-review-queue>`, in every language. */
export const reviewQueueWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/review-queue.ts'),
    de: () => import('./de/review-queue.ts'),
    fr: () => import('./fr/review-queue.ts'),
    sl: () => import('./sl/review-queue.ts'),
  },
};

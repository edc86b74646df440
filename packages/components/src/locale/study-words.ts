import it from './it/study.ts';
import type { Dictionary } from './words.ts';

/** Words of a study, in every language. */
export const studyWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/study.ts'),
    de: () => import('./de/study.ts'),
    fr: () => import('./fr/study.ts'),
    sl: () => import('./sl/study.ts'),
  },
};

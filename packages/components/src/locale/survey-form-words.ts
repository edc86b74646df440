import it from './it/survey-form.ts';
import type { Dictionary } from './words.ts';

/** Words of `<oc-survey-form>`, in every language. */
export const surveyFormWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/survey-form.ts'),
    de: () => import('./de/survey-form.ts'),
    fr: () => import('./fr/survey-form.ts'),
    sl: () => import('./sl/survey-form.ts'),
  },
};

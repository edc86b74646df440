import it from './it/organisation-desk.ts';
import type { Dictionary } from './words.ts';

/** Words of `<oc-organisation-desk>`, in every language. */
export const organisationDeskWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => import('./en/organisation-desk.ts'),
    de: () => import('./de/organisation-desk.ts'),
    fr: () => import('./fr/organisation-desk.ts'),
    sl: () => import('./sl/organisation-desk.ts'),
  },
};

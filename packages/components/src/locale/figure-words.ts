import { fetchLanguage, type Language } from '@officine-coesione/figures/on-demand';
import it from './it/figure.ts';
import type { Dictionary } from './words.ts';

/** Words come with those in which figures themselves are told. */
const withFigures = async <Module>(language: Language, words: Promise<Module>): Promise<Module> => {
  const [module] = await Promise.all([words, fetchLanguage(language)]);
  return module;
};

/** Words of everything that shows figures, in every language. */
export const figureWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => withFigures('en', import('./en/figure.ts')),
    de: () => withFigures('de', import('./de/figure.ts')),
    fr: () => withFigures('fr', import('./fr/figure.ts')),
    sl: () => withFigures('sl', import('./sl/figure.ts')),
  },
};

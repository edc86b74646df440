import { fetchLanguage, type Language } from '@officine-coesione/figures/on-demand';
import it from './it/indicator.ts';
import type { Dictionary } from './words.ts';

/** The words of the element in a language come with those of the figures it shows. */
const withFigures = async <Module>(language: Language, words: Promise<Module>): Promise<Module> => {
  const [module] = await Promise.all([words, fetchLanguage(language)]);
  return module;
};

/** Words of the indicator element, in every language. */
export const indicatorWords: Dictionary<typeof it> = {
  it,
  load: {
    en: () => withFigures('en', import('./en/indicator.ts')),
    de: () => withFigures('de', import('./de/indicator.ts')),
    fr: () => withFigures('fr', import('./fr/indicator.ts')),
    sl: () => withFigures('sl', import('./sl/indicator.ts')),
  },
};

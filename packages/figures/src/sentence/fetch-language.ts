import { addWording, type FetchedWording, type Language } from './wording.ts';

const files: Readonly<Record<Exclude<Language, 'it'>, () => Promise<FetchedWording>>> = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  sl: async () => (await import('./sl.ts')).sl,
};

/** Fetches the words of a language; those of Italian are always here. */
export async function fetchLanguage(language: Language): Promise<void> {
  if (language !== 'it') addWording(language, await files[language]());
}

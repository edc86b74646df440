import { LocalizeController, registerTranslation, type Translation } from '@shoelace-style/localize';
import type { Language } from '@officine-coesione/contract';

/** Words of an element: sentences by key, or functions that make them. */
export type Words = Record<string, string | ((...values: never[]) => string)>;

/** The words of an element in every language: Italian at hand, the others fetched when needed. */
export interface Dictionary<Known extends Words = Words> {
  readonly it: Known;
  readonly load: Readonly<Record<Exclude<Language, 'it'>, () => Promise<{ readonly default: Known }>>>;
}

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  it: 'Italiano',
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  sl: 'Slovenščina',
};

const present = new WeakMap<Dictionary, Map<Language, Words>>();

/** Whether a dictionary can be read in a language now. */
export const hasWords = (dictionary: Dictionary, language: Language): boolean =>
  present.get(dictionary)?.has(language) ?? false;

/** The words of one dictionary, so that two elements may use the same key; Italian until they have come. */
export const wordsIn = (dictionary: Dictionary, language: Language): Words =>
  present.get(dictionary)?.get(language) ?? dictionary.it;

/** Makes a dictionary readable in a language. */
export const fetchWords = async (dictionary: Dictionary, language: Language): Promise<void> => {
  if (hasWords(dictionary, language)) return;
  register(
    dictionary,
    language,
    language === 'it' ? dictionary.it : (await dictionary.load[language]()).default,
  );
};

/** Makes a dictionary readable in Italian at once. */
export const registerItalian = (dictionary: Dictionary): void => {
  if (!hasWords(dictionary, 'it')) register(dictionary, 'it', dictionary.it);
};

const register = (dictionary: Dictionary, language: Language, words: Words): void => {
  present.set(dictionary, (present.get(dictionary) ?? new Map<Language, Words>()).set(language, words));
  registerTranslation({ $code: language, $name: languageNames[language], $dir: 'ltr', ...words });
};

/** The language an element speaks: of its own `lang`, of what it stands in, of the page; else Italian. */
export const languageOf = (element: Element): Language => {
  let at: Element | null = element;
  while (at) {
    const lang = at.getAttribute('lang');
    if (lang) return supported(lang);
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return 'it';
};

const supported = (lang: string): Language => {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return primary in languageNames ? (primary as Language) : 'it';
};

/** Localisation of an element in one of our languages, whatever the page's. */
export class Localize<Known extends Words> extends LocalizeController<Translation & Known> {
  override lang(): Language {
    return languageOf(this.host);
  }
}

import { textIn, type Labels, type Language, type Vocabulary } from '@officine-coesione/contract';
import type { Choice } from '../form/field.ts';

/** The codes of a list as choices. */
export const choicesIn = (
  vocabulary: Vocabulary,
  language: Language,
  wanted: (code: string) => boolean = () => true,
): readonly Choice[] =>
  Object.keys(vocabulary.items)
    .filter(wanted)
    .map((code) => choiceIn(vocabulary, code, language));

/** A code of a list as a choice, with what the law says of it where it does. */
export const choiceIn = (
  vocabulary: Vocabulary,
  code: string,
  language: Language,
  description?: Readonly<Labels>,
): Choice => {
  const { labels } = vocabulary.items[code] ?? { labels: { it: code, en: code } };
  return {
    value: code,
    label: textIn(labels, language),
    lang: fallbackIn(labels, language),
    ...(description
      ? { description: textIn(description, language), descriptionLang: fallbackIn(description, language) }
      : {}),
  };
};

/** English, where a text is not written in the language of the form. */
const fallbackIn = (labels: Readonly<Labels>, language: Language): string | undefined =>
  labels[language] === undefined ? 'en' : undefined;

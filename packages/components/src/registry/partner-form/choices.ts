import {
  assignableCategories,
  categoryLetter,
  labelOf,
  legalForm,
  partnerCategory,
  partnerCategoryDefinition,
  partnerTag,
  suggestedCategory,
  territorialLevel,
  textIn,
  type CategoryScheme,
  type Labels,
  type Language,
  type Partnership,
  type Programme,
  type Territory,
  type Vocabulary,
} from '@officine-coesione/contract';
import { listOf, textOf, type Answers } from '../../form/answers.ts';
import type { Choice, ChoiceGroup } from '../../form/field.ts';
import {
  categoryPointer,
  choicePointer,
  coveragePointer,
  partnershipPointer,
  programmePointer,
  type Word,
} from './steps.ts';

/** What the choices are made of. */
export interface ChoiceSource {
  readonly language: Language;
  readonly term: (word: Word) => string;
  readonly answers: Answers;
  readonly territories: readonly Territory[];
  readonly programmes: readonly Programme[];
  readonly partnerships: readonly Partnership[];
}

/** The answers one can choose for a question; none for a question that is answered freely. */
export const choicesOf = (pointer: string, source: ChoiceSource): readonly ChoiceGroup[] =>
  makers[pointer]?.(source) ?? [];

const makers: Readonly<Record<string, (source: ChoiceSource) => readonly ChoiceGroup[]>> = {
  '/organisation/legalForm': ({ language, term }) =>
    legalFormGroups.map(([word, codes]) => ({
      label: term(word),
      choices: choicesIn(legalForm, language, (code) => codes.test(code)),
    })),
  '/organisation/registeredOffice/nuts3': ({ territories }) =>
    regionsOf(territories).map(({ code, title }) => ({
      label: title,
      choices: byTitle(territories.filter((one) => one.level === 'nuts3' && one.parentCode === code)).map(
        territoryChoice,
      ),
    })),
  '/organisation/territorialLevel': ({ language }) => [{ choices: choicesIn(territorialLevel, language) }],
  [coveragePointer]: ({ term, territories }) => [
    { choices: [{ value: 'IT', label: term('wholeCountry') }] },
    { choices: regionsOf(territories).map(territoryChoice) },
  ],
  '/organisation/tags': ({ language }) => [{ choices: choicesIn(partnerTag, language) }],
  [choicePointer]: ({ term }) => [
    {
      choices: [
        { value: 'join', label: term('choiceJoin'), description: term('choiceJoinHint') },
        { value: 'register', label: term('choiceRegister'), description: term('choiceRegisterHint') },
      ],
    },
  ],
  [programmePointer]: ({ language, programmes }) =>
    [...new Set(programmes.map(({ cycle }) => cycle))]
      .sort()
      .toReversed()
      .map((cycle) => ({
        label: cycle,
        choices: programmes
          .filter((programme) => programme.cycle === cycle)
          .map(({ code, title }) => ({ value: code, label: title, lang: italianIn(language) })),
      })),
  [partnershipPointer]: ({ language, partnerships }) => [
    {
      choices: partnerships.map(({ id, title }) => ({ value: id, label: title, lang: italianIn(language) })),
    },
  ],
  [categoryPointer]: (source) => {
    const partnership = source.partnerships.find(({ id }) => id === source.answers[partnershipPointer]);
    return partnership ? categoryGroups(partnership, source) : [];
  },
};

const categoryGroups = (
  { categoryScheme, programmeCodes }: Partnership,
  { language, term, answers, programmes }: ChoiceSource,
): readonly ChoiceGroup[] => {
  const scheme = categoryScheme as CategoryScheme;
  const cooperation = programmes.some(
    ({ code, level }) => level === 'cooperation' && programmeCodes.includes(code),
  );
  const suggested = suggestedCategory(
    textOf(answers['/organisation/legalForm']),
    scheme,
    listOf(answers['/organisation/tags']),
  );
  const remark = (code: string) => (code === suggested ? term('suggested') : undefined);
  const codes = assignableCategories(scheme, cooperation);
  return [...new Set(codes.map(categoryLetter))].map((letter) => ({
    // A category without points of its own is its own only choice: a heading would say it twice.
    ...(codes.some((code) => code === letter)
      ? {}
      : { label: labelOf(partnerCategory, letter, language), remark: remark(letter) }),
    choices: codes
      .filter((code) => categoryLetter(code) === letter)
      .map((code) => ({
        ...choiceIn(partnerCategory, code, language, partnerCategoryDefinition[code]),
        remark: remark(code),
      })),
  }));
};

/** The whole country and single regions exclude each other: the last choice counts. */
export const oneCountryOrRegions = (before: readonly string[], now: readonly string[]): readonly string[] =>
  now.includes('IT') && !before.includes('IT')
    ? ['IT']
    : now.filter((code) => code !== 'IT' || now.length === 1);

/** ISTAT's headings of the legal forms, by the codes below them. */
const legalFormGroups: readonly (readonly [Word, RegExp])[] = [
  ['legalFormSoleTraders', /^1\.1/],
  ['legalFormPartnerships', /^1\.2/],
  ['legalFormCompanies', /^1\.3/],
  ['legalFormCooperatives', /^1\.4/],
  ['legalFormConsortia', /^1\.5/],
  ['legalFormUndertakings', /^1\.6/],
  ['legalFormWithPersonality', /^1\.7/],
  ['legalFormWithoutPersonality', /^1\.8/],
  ['legalFormAbroad', /^1\.9/],
  ['legalFormState', /^2\.[123]/],
  ['legalFormLocal', /^2\.4/],
  ['legalFormPublic', /^2\.[567]/],
];

const choicesIn = (
  vocabulary: Vocabulary,
  language: Language,
  wanted: (code: string) => boolean = () => true,
): readonly Choice[] =>
  Object.keys(vocabulary.items)
    .filter(wanted)
    .map((code) => choiceIn(vocabulary, code, language));

const choiceIn = (
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

/** Titles of programmes and partnerships are Italian. */
const italianIn = (language: Language): string | undefined => (language === 'it' ? undefined : 'it');

const territoryChoice = ({ code, title }: Territory): Choice => ({ value: code, label: title });

const byTitle = (territories: readonly Territory[]): readonly Territory[] =>
  territories.toSorted((one, other) => one.title.localeCompare(other.title, 'it'));

const regionsOf = (territories: readonly Territory[]): readonly Territory[] =>
  byTitle(territories.filter(({ level }) => level === 'nuts2'));

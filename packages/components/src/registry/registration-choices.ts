import {
  legalForm,
  legalFormGroups,
  partnerTag,
  territorialLevel,
  type Language,
  type Territory,
} from '@officine-coesione/contract';
import type { Choice, ChoiceGroup } from '../form/field.ts';
import { coveragePointer, type RegistrationWord } from './registration-questions.ts';
import { choicesIn } from './vocabulary-choices.ts';

/** What the choices about an organisation are made of. */
export interface OrganisationChoiceSource {
  readonly language: Language;
  readonly term: (word: RegistrationWord) => string;
  readonly territories: readonly Territory[];
}

/** The answers one can choose for a question about an organisation; none where it is answered freely. */
export const organisationChoices = (
  pointer: string,
  source: OrganisationChoiceSource,
): readonly ChoiceGroup[] => makers[pointer]?.(source) ?? [];

const makers: Readonly<Record<string, (source: OrganisationChoiceSource) => readonly ChoiceGroup[]>> = {
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
};

/** The whole country and single regions exclude each other: the last choice counts. */
export const oneCountryOrRegions = (before: readonly string[], now: readonly string[]): readonly string[] =>
  now.includes('IT') && !before.includes('IT')
    ? ['IT']
    : now.filter((code) => code !== 'IT' || now.length === 1);

const territoryChoice = ({ code, title }: Territory): Choice => ({ value: code, label: title });

const byTitle = (territories: readonly Territory[]): readonly Territory[] =>
  territories.toSorted((one, other) => one.title.localeCompare(other.title, 'it'));

const regionsOf = (territories: readonly Territory[]): readonly Territory[] =>
  byTitle(territories.filter(({ level }) => level === 'nuts2'));

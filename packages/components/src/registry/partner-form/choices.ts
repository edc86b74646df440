import {
  suggestedCategory,
  type CategoryScheme,
  type Language,
  type Partnership,
  type Programme,
  type Territory,
} from '@officine-coesione/contract';
import { listOf, textOf, type Answers } from '../../form/answers.ts';
import type { ChoiceGroup } from '../../form/field.ts';
import { categoryGroups } from '../category-choices.ts';
import { organisationChoices } from '../registration-choices.ts';
import { categoryPointer, choicePointer, partnershipPointer, programmePointer, type Word } from './steps.ts';

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
  makers[pointer]?.(source) ?? organisationChoices(pointer, source);

const makers: Readonly<Record<string, (source: ChoiceSource) => readonly ChoiceGroup[]>> = {
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
    return partnership ? categoriesOf(partnership, source) : [];
  },
};

const categoriesOf = (
  { categoryScheme, programmeCodes }: Partnership,
  { language, term, answers, programmes }: ChoiceSource,
): readonly ChoiceGroup[] => {
  const scheme = categoryScheme as CategoryScheme;
  return categoryGroups({
    language,
    scheme,
    cooperation: programmes.some(
      ({ code, level }) => level === 'cooperation' && programmeCodes.includes(code),
    ),
    suggested: suggestedCategory(
      textOf(answers['/organisation/legalForm']),
      scheme,
      listOf(answers['/organisation/tags']),
    ),
    suggestedWord: term('suggested'),
  });
};

/** Titles of programmes and partnerships are Italian. */
const italianIn = (language: Language): string | undefined => (language === 'it' ? undefined : 'it');

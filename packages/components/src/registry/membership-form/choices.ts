import {
  memberRole,
  partnerTag,
  sitsWithoutVote,
  type CategoryScheme,
  type Language,
} from '@officine-coesione/contract';
import { listOf, textOf, type Answers } from '../../form/answers.ts';
import type { ChoiceGroup } from '../../form/field.ts';
import { categoryGroups } from '../category-choices.ts';
import { choicesIn } from '../vocabulary-choices.ts';
import {
  categoryPointer,
  isCooperation,
  representsPointer,
  rolePointer,
  voteByRule,
  votingPointer,
  type SeatContext,
  type Word,
} from './facts.ts';

/** What choices are made of. */
export interface SeatChoiceSource {
  readonly language: Language;
  readonly term: (word: Word) => string;
  readonly answers: Answers;
  readonly context: SeatContext;
  /** The category in which the organisation usually sits. */
  readonly usual: string | undefined;
  /** Names of organisations by identifier. */
  readonly nameOf: (id: string) => string;
  readonly day: (date: string) => string;
}

/** The answers one can choose for a question; none for one that is answered freely. */
export const choicesOf = (pointer: string, source: SeatChoiceSource): readonly ChoiceGroup[] => {
  const { language, term, answers, context, usual } = source;
  switch (pointer) {
    case categoryPointer:
      return categoryGroups({
        language,
        scheme: context.scheme as CategoryScheme,
        cooperation: isCooperation(context),
        suggested: usual,
        suggestedWord: term('suggested'),
      });
    case rolePointer:
      return [{ choices: choicesIn(memberRole, language) }];
    case votingPointer: {
      const rule = voteByRule(context, textOf(answers[rolePointer]));
      const choice = (value: 'yes' | 'no', word: Word) => ({
        value,
        label: term(word),
        remark: value === rule ? term('byRule') : undefined,
      });
      return [{ choices: [choice('yes', 'withVote'), choice('no', 'withoutVote')] }];
    }
    case '/tags':
      return [{ choices: choicesIn(partnerTag, language) }];
    case '/involvedInPreparation':
      return [{ choices: [{ value: 'yes', label: term('preparedYes') }] }];
    default:
      return [];
  }
};

/** Whether the role that was chosen sits without a vote. */
export const isVoteless = (answers: Answers): boolean => sitsWithoutVote(textOf(answers[rolePointer]));

/** An answer in words, as it is read again. */
export const answerText = (pointer: string, answers: Answers, source: SeatChoiceSource): string => {
  const answer = answers[pointer];
  const choices = choicesOf(pointer, source).flatMap((group) => group.choices);
  const word = (value: string): string => {
    if (pointer === representsPointer) return source.nameOf(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return source.day(value);
    return choices.find((choice) => choice.value === value)?.label ?? value;
  };
  const values = typeof answer === 'object' ? listOf(answer) : [textOf(answer)].filter(Boolean);
  return values.length > 0
    ? new Intl.ListFormat(source.language).format(values.map(word))
    : source.term('notGiven');
};

import { contributionKind, labelOf, type Language } from '@officine-coesione/contract';
import { textOf, type Answers } from '../../form/answers.ts';
import type { ChoiceGroup } from '../../form/field.ts';
import type { ContributionFormWords } from '../../locale/it/contribution-form.ts';
import type { Localize } from '../../locale/words.ts';
import type { ContributionFormData } from './lookup.ts';
import { documentPointer, kindPointer, organisationPointer, publicPointer } from './steps.ts';

/** What choices are made of. */
export interface ChoiceSource {
  readonly data: ContributionFormData;
  readonly language: Language;
  readonly term: Localize<ContributionFormWords>['term'];
}

const kinds = ['proposal', 'amendment', 'position', 'question', 'data'] as const;

/** The answers one can choose. */
export const choicesOf = (
  pointer: string,
  { data: { consultation, contributor, documents }, language, term }: ChoiceSource,
): readonly ChoiceGroup[] => {
  const group = (choices: ChoiceGroup['choices']) => [{ choices }];
  switch (pointer) {
    case organisationPointer:
      return group(
        (contributor?.organisations ?? []).map(({ id, name }) => ({
          value: id,
          label: name,
          lang: language === 'it' ? undefined : 'it',
        })),
      );
    case kindPointer:
      return group(
        kinds.map((kind) => ({
          value: kind,
          label: labelOf(contributionKind, kind, language),
          description: term(`${kind}Hint`),
        })),
      );
    case documentPointer:
      return group(
        (consultation?.objectDocumentIds ?? []).flatMap((id) => {
          const document = documents?.get(id);
          return document ? [{ value: id, label: document.title, lang: document.language }] : [];
        }),
      );
    case publicPointer:
      return group([
        { value: 'yes', label: term('publicYes'), description: term('publicYesHint') },
        { value: 'no', label: term('publicNo'), description: term('publicNoHint') },
      ]);
    default:
      return [];
  }
};

/** An answer as it is read again. */
export const answerText = (pointer: string, answers: Answers, source: ChoiceSource): string => {
  const answer = textOf(answers[pointer]);
  const choices = choicesOf(pointer, source).flatMap((group) => group.choices);
  return choices.find(({ value }) => value === answer)?.label ?? answer;
};

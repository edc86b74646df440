import {
  assignableCategories,
  categoryLetter,
  labelOf,
  partnerCategory,
  partnerCategoryDefinition,
  type CategoryScheme,
  type Language,
} from '@officine-coesione/contract';
import type { ChoiceGroup } from '../form/field.ts';
import { choiceIn } from './vocabulary-choices.ts';

/** What the choice of a category depends on. */
export interface CategorySource {
  readonly language: Language;
  readonly scheme: CategoryScheme;
  /** Whether the partnership is that of a programme of territorial cooperation. */
  readonly cooperation: boolean;
  /** The category that something about the organisation suggests, if any. */
  readonly suggested: string | undefined;
  /** Says that a category is suggested. */
  readonly suggestedWord: string;
}

/** The categories of a scheme by letter, each with the wording of the law. */
export const categoryGroups = ({
  language,
  scheme,
  cooperation,
  suggested,
  suggestedWord,
}: CategorySource): readonly ChoiceGroup[] => {
  const remark = (code: string) => (code === suggested ? suggestedWord : undefined);
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

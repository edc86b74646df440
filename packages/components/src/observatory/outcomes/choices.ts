import {
  categoryLetter,
  contributionKind,
  contributionOutcome,
  labelOf,
  partnerCategory,
  type Consultation,
} from '@officine-coesione/contract';
import type { FilterChoice } from '../process/filters.ts';
import { outcomes } from '../process/outcome-order.ts';
import { waiting, type OutcomeFilter } from './lookup.ts';
import type { View } from './view.ts';

/** What partners are told apart by. */
const letters = Object.keys(partnerCategory.items).filter((code) => code === categoryLetter(code));

/** Whether a value is a category of partners: a letter, or one of its points. */
export const isCategory = (value: string): boolean => Object.hasOwn(partnerCategory.items, value);

/**
 * The filters of the contributions.
 *
 * @param fixed what the page has fixed: it is not offered
 */
export const choicesOf = (
  consultations: readonly Consultation[],
  fixed: Readonly<Partial<Record<OutcomeFilter, string | null>>>,
  { term, language }: View,
): readonly FilterChoice<OutcomeFilter>[] => [
  {
    name: 'category',
    label: term('category'),
    all: term('allCategories'),
    options: fixed.category
      ? []
      : letters.map((letter) => [letter, labelOf(partnerCategory, letter, language)] as const),
  },
  {
    name: 'outcome',
    label: term('outcome'),
    all: term('all'),
    options: [
      ...outcomes.map((code) => [code, labelOf(contributionOutcome, code, language)] as const),
      [waiting, term('waiting')] as const,
    ],
  },
  {
    name: 'kind',
    label: term('kind'),
    all: term('all'),
    options: Object.keys(contributionKind.items).map(
      (code) => [code, labelOf(contributionKind, code, language)] as const,
    ),
  },
  {
    name: 'consultation',
    label: term('consultation'),
    all: term('allConsultations'),
    options: fixed.consultation ? [] : consultations.map(({ id, title }) => [id, title] as const),
  },
];

import { categoryAllowed, categoryLetter, memberRole, partnerCategory } from '@officine-coesione/contract';
import type { MembershipWithOrganisation } from '@officine-coesione/contract';

/** The members of one category, the most exact one. */
export interface CategoryMembers {
  /** The category, e.g. `A1`. */
  readonly category: string;
  readonly members: readonly MembershipWithOrganisation[];
}

/** The members under one letter of the law. */
export interface LetterMembers {
  /** The letter, e.g. `A`. */
  readonly letter: string;
  /** How many members it has; none is worth saying too. */
  readonly count: number;
  readonly categories: readonly CategoryMembers[];
}

/** What a composition adds up to. */
export interface Totals {
  readonly members: number;
  readonly voting: number;
  readonly seats: number;
}

const categories = Object.keys(partnerCategory.items);
const roles = Object.keys(memberRole.items);
/** Codes that a later server adds come after those known today. */
const rank = (codes: readonly string[], code: string): number =>
  codes.includes(code) ? codes.indexOf(code) : codes.length;

/** By role, the chair first, then by name. */
const inOrder = (a: MembershipWithOrganisation, b: MembershipWithOrganisation): number =>
  rank(roles, a.role) - rank(roles, b.role) ||
  a.organisationLegalName.localeCompare(b.organisationLegalName, 'it', { sensitivity: 'base' });

/**
 * Members by category, in the order of the law. Every letter of the scheme is there: that nobody sits
 * for one is a fact of the composition. Cooperation (E) is there only where it has members.
 */
export const compositionOf = (
  members: readonly MembershipWithOrganisation[],
  scheme: string,
): LetterMembers[] => {
  const letters = new Set([
    ...categories.filter((code) => code.length === 1 && categoryAllowed(code, scheme, false)),
    ...members.map(({ category }) => categoryLetter(category)),
  ]);
  return [...letters]
    .sort((a, b) => rank(categories, a) - rank(categories, b) || (a < b ? -1 : 1))
    .map((letter) => {
      const own = members.filter(({ category }) => categoryLetter(category) === letter);
      const codes = [...new Set(own.map(({ category }) => category))].sort(
        (a, b) => rank(categories, a) - rank(categories, b) || (a < b ? -1 : 1),
      );
      return {
        letter,
        count: own.length,
        categories: codes.map((category) => ({
          category,
          members: own.filter((member) => member.category === category).sort(inOrder),
        })),
      };
    });
};

/** How many members there are, how many of them vote, and how many seats they have. */
export const totalsOf = (members: readonly MembershipWithOrganisation[]): Totals => ({
  members: members.length,
  voting: members.filter(({ voting }) => voting).length,
  seats: members.reduce((sum, { seats }) => sum + seats, 0),
});

import { categoryLetter, selectionMethod } from '@officine-coesione/contract';
import type { Vocabulary } from '@officine-coesione/contract';
import { counted, countedOf, dated, linked, termed } from './evidence.ts';
import { isComposed, isSince2021 } from './facts.ts';
import type { Facts } from './facts.ts';
import { no, share, unknown, yes } from './finding.ts';
import type { Finding, Rule } from './finding.ts';
import { gap } from './gap.ts';

const methods: Vocabulary['items'] = selectionMethod.items;

/** How the partners were chosen, as far as it is recorded. */
export const selectionEvidence = ({ partnership: { legitimation } }: Facts) => {
  if (!legitimation) return [];
  const labels = methods[legitimation.selectionMethod]?.labels;
  return [
    ...(labels ? [termed('selection_method', [labels])] : []),
    ...(legitimation.criteria.length ? [counted('selection_criteria', legitimation.criteria.length)] : []),
    ...(legitimation.publishedOn ? [dated('selection_published', legitimation.publishedOn)] : []),
    ...(legitimation.noticeUrl ? [linked('selection_notice', legitimation.noticeUrl)] : []),
  ];
};

const mandates = ({ members }: Facts): Finding => {
  const without = members.filter(({ hasMandate }) => !hasMandate);
  if (members.length === 0) return unknown(gap('members'));
  const mandated = countedOf('members_with_mandate', members.length - without.length, members.length);
  return share(mandated, gap('mandate', without));
};

const letters = ['a', 'b', 'c'] as const;

/** Someone sits for a letter; that nobody does is known only of a composition that was confirmed. */
const category = (facts: Facts, letter: (typeof letters)[number]): Finding => {
  const count = seatsOf(facts, letter);
  const found = counted(`category_${letter}`, count);
  if (count > 0) return yes(found);
  const missing = gap(`category_${letter}`);
  return isComposed(facts) && facts.members.length > 0 ? no(missing, found) : unknown(missing, found);
};

const seatsOf = ({ members }: Facts, letter: string): number =>
  members.filter((member) => categoryLetter(member.category).toLowerCase() === letter).length;

/** Art. 2-4 of the code of conduct: who the partners are. */
export const partnersRules = {
  R01: (facts) => [
    facts.partnership.legitimation ? yes(...selectionEvidence(facts)) : unknown(gap('selection')),
    mandates(facts),
  ],
  R02: (facts) => {
    if (facts.members.length === 0) return [unknown(gap('members'))];
    const required = letters.map((letter) => category(facts, letter));
    // Universities and research sit "where appropriate": shown, not asked for.
    return isSince2021(facts) ? [...required.slice(0, 2), withResearch(required[2]!, facts)] : required;
  },
} satisfies Record<string, Rule>;

const withResearch = (finding: Finding, facts: Facts): Finding => ({
  ...finding,
  evidence: [...finding.evidence, counted('category_d', seatsOf(facts, 'd'))],
});

import type { Fact } from './fact.ts';
import { summaryOf } from './duration.ts';
import type { Observation } from './indicator.ts';

type Where = (fact: Fact) => boolean;

const every: Where = () => true;

const text = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/** How many units there are. */
export const unitsOf = (facts: readonly Fact[], where: Where = every): number =>
  facts.reduce((sum, fact) => (where(fact) ? sum + fact.units : sum), 0);

/** How many different organisations there are. */
export const organisationsOf = (facts: readonly Fact[], where: Where = every): number => {
  const subjects = new Set<string | null>();
  for (const fact of facts) if (where(fact)) subjects.add(fact.subjectId);
  return subjects.size;
};

export const sumOf = (facts: readonly Fact[], part: 'n' | 'd'): number =>
  facts.reduce((sum, fact) => sum + fact[part], 0);

/** A count. */
export const counted = (numerator: number): Observation => ({
  value: numerator,
  numerator,
  working: text(numerator),
});

/** A percentage; of nobody it is missing, never zero. */
export const percentage = (numerator: number, denominator: number): Observation =>
  denominator === 0
    ? { value: null, status: 'M', numerator, denominator }
    : {
        value: (numerator / denominator) * 100,
        numerator,
        denominator,
        working: `${text(numerator)} / ${text(denominator)} × 100 = ${text((numerator / denominator) * 100)}`,
      };

/** A mean; of nothing it is missing. */
export const mean = (numerator: number, denominator: number): Observation =>
  denominator === 0
    ? { value: null, status: 'M', numerator, denominator }
    : {
        value: numerator / denominator,
        numerator,
        denominator,
        working: `${text(numerator)} / ${text(denominator)} = ${text(numerator / denominator)}`,
      };

const dayLength = 86_400_000;

/** Each duration of some facts; what lasts, until today. */
const durationsOf = (facts: readonly Fact[], today: string) =>
  facts.flatMap(({ days, since, units }) => {
    if (days === null && since === null) return [];
    const lasting = since === null ? 0 : (Date.parse(today) - Date.parse(since)) / dayLength;
    return Array.from({ length: units }, () =>
      days === null ? { days: Math.max(0, lasting), ended: false } : { days, ended: true },
    );
  });

/**
 * The median of durations; above the line those that have ended, below it all. Missing where there is none, and where
 * too few have ended for a median.
 */
export const medianDuration = (facts: readonly Fact[], today: string): Observation => {
  const durations = durationsOf(facts, today);
  const { median, method } = summaryOf(durations);
  const parts = { numerator: durations.filter(({ ended }) => ended).length, denominator: durations.length };
  const name = method === 'plain' ? 'median' : 'Kaplan–Meier median';
  return median === null
    ? { value: null, status: 'M', ...parts }
    : {
        value: median,
        ...parts,
        working: `${name} = ${text(median)} (${parts.numerator} / ${parts.denominator})`,
      };
};

import type { Coverage } from '@officine-coesione/contract';
import { isOf } from './fact.ts';
import type { Fact } from './fact.ts';
import type { Owner } from './facts-store.ts';
import { catalogue } from './catalogue/index.ts';
import { unitsOf } from './combine.ts';
import type { Indicator, Observation } from './indicator.ts';
import { withheldScopes } from './persons.ts';
import type { PersonFigures, Withheld } from './persons.ts';
import { inScope, total } from './scope.ts';
import type { Period } from './scope.ts';

/** What figures are computed from. */
export interface Basis {
  readonly owners: readonly Owner[];
  /** Those of which the fact set has anything. */
  readonly known: ReadonlySet<string>;
  /** Of the years asked for. */
  readonly facts: readonly Fact[];
  /** The first year that is counted. */
  readonly firstYear: number;
  readonly today: string;
  /** What was withheld of figures on the same persons in an edition that stands for good. */
  readonly held: readonly HeldCell[];
}

/** A cell that an edition withheld for good. */
export interface HeldCell {
  readonly indicatorCode: string;
  readonly year: number;
  readonly programme: string;
  readonly territory: string;
}

/** Which cell. */
export interface Place {
  readonly programme: string;
  readonly territory: string;
  readonly category: string;
  readonly level: string;
  readonly period: Period;
}

/** Computes the cells of an indicator, whichever are asked for. */
export interface Cells {
  readonly at: (place: Place) => Observation;
  /** The owners of a programme and a territory. */
  readonly ownersIn: (programme: string, territory: string) => readonly Owner[];
  /** The facts of a programme, a territory and a year that count. */
  readonly factsIn: (programme: string, territory: string, year: string) => readonly Fact[];
  /** Whether something in them is not known. */
  readonly isUnknown: (programme: string, territory: string, year: string) => boolean;
}

/** Of how many owners in some scopes anything counts, in some years. */
export function coverageOf(
  cells: Cells,
  scopes: readonly (readonly [programme: string, territory: string])[],
  years: readonly string[],
): Coverage {
  const counting = scopes.flatMap((scope) => years.flatMap((year) => cells.factsIn(...scope, year)));
  return {
    counted: new Set(counting.map(({ ownerId }) => ownerId)).size,
    total: new Set(scopes.flatMap((scope) => cells.ownersIn(...scope).map(({ id }) => id))).size,
  };
}

const remembered = <Value>(make: (...key: readonly string[]) => Value) => {
  const made = new Map<string, Value>();
  return (...key: readonly string[]): Value => {
    const name = key.join(' ');
    if (!made.has(name)) made.set(name, make(...key));
    return made.get(name)!;
  };
};

const missing: Observation = { value: null, status: 'O' };
const confidential: Observation = { value: null, status: 'C' };

/** Makes what computes the cells of an indicator from the facts of some years. */
export function cellsOf(indicator: Indicator, basis: Basis): Cells {
  const { leftOut = () => undefined, isUnknown = (fact: Fact) => fact.unknown } = indicator;
  const byOwner = Map.groupBy(basis.facts, ({ ownerId, year }) => `${ownerId} ${year}`);
  const counts = (fact: Fact): boolean => !fact.unknown && leftOut(fact.traits) === undefined;

  const ownersIn = remembered((programme, territory) =>
    basis.owners.filter((owner) => inScope(owner, programme, territory)),
  );
  const everythingIn = remembered((programme, territory, year) =>
    ownersIn(programme, territory).flatMap(({ id }) => byOwner.get(`${id} ${year}`) ?? []),
  );
  const factsIn = remembered((...scope) => everythingIn(...scope).filter(counts));
  const unknownIn = remembered((...scope) => everythingIn(...scope).some(isUnknown));
  const cut = remembered((programme, territory, year, category, level) =>
    factsIn(programme, territory, year).filter(
      (fact) => (category === total || isOf(fact, category)) && (level === total || fact.level === level),
    ),
  );
  const isKnown = remembered((programme, territory) => {
    const owners = ownersIn(programme, territory);
    return indicator.facts.complete ? owners.length > 0 : owners.some(({ id }) => basis.known.has(id));
  });
  const alike = alikeTo(indicator);
  const withheldIn = remembered((year): Withheld => {
    const factsOf = ({ id }: Owner) => (byOwner.get(`${id} ${year}`) ?? []).filter(({ unknown }) => !unknown);
    const figures = alike.map((one) => personFigures(one, { alike, basis, year, factsOf }));
    return withheldScopes(basis.owners, figures)[alike.indexOf(indicator)]!;
  });

  const at = ({ programme, territory, category, level, period: { year } }: Place): Observation => {
    if (!isKnown(programme, territory) || Number(year) < basis.firstYear) return missing;
    if (unknownIn(programme, territory, year)) return missing;
    if (indicator.persons && withheldIn(year)(programme, territory)) return confidential;
    return indicator.combine({
      facts: cut(programme, territory, year, category, level),
      all: factsIn(programme, territory, year),
      today: basis.today,
    });
  };
  return { at, ownersIn, factsIn, isUnknown: unknownIn };
}

/** The indicators that count the same persons, itself among them; none where it counts none. */
const alikeTo = (indicator: Indicator): readonly Indicator[] =>
  indicator.persons ? catalogue.filter(({ facts, persons }) => facts === indicator.facts && persons) : [];

interface Alike {
  readonly alike: readonly Indicator[];
  readonly basis: Basis;
  readonly year: string;
  /** The facts of an owner in the year of which something is known. */
  readonly factsOf: (owner: Owner) => readonly Fact[];
}

/** What an indicator tells of the persons of each owner in a year. */
function personFigures(
  { definition, facts, persons, combine, most = 1 }: Indicator,
  { alike, basis: { today, held }, year, factsOf }: Alike,
): PersonFigures {
  const kinds = Array.from({ length: 2 ** facts.traits.length }, (_, traits) => ({ traits }));
  return {
    persons: (owner) => unitsOf(factsOf(owner), persons),
    counted: (owner) => {
      const all = factsOf(owner);
      return (combine({ facts: all, all, today }).numerator ?? 0) / most;
    },
    within: alike.flatMap((other, place) =>
      other.definition !== definition && kinds.every((kind) => !persons!(kind) || other.persons!(kind))
        ? [place]
        : [],
    ),
    held: held
      .filter((cell) => cell.indicatorCode === definition.code && String(cell.year) === year)
      .map(({ programme, territory }) => [programme, territory] as const),
  };
}

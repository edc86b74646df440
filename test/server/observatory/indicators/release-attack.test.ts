import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from '../../../../packages/server/src/observatory/indicators/catalogue/index.ts';
import { cellsOf as figuresOf } from '../../../../packages/server/src/observatory/indicators/cells.ts';
import type { Basis, HeldCell } from '../../../../packages/server/src/observatory/indicators/cells.ts';
import { indicatorCube } from '../../../../packages/server/src/observatory/indicators/cube.ts';
import { bits } from '../../../../packages/server/src/observatory/indicators/fact.ts';
import type { Fact } from '../../../../packages/server/src/observatory/indicators/fact.ts';
import { representativeFacts } from '../../../../packages/server/src/observatory/indicators/fact-sets/composition.ts';
import { satisfactionFacts } from '../../../../packages/server/src/observatory/indicators/fact-sets/surveys.ts';
import type { Owner } from '../../../../packages/server/src/observatory/indicators/facts-store.ts';
import { inScope, periodOf } from '../../../../packages/server/src/observatory/indicators/scope.ts';
import { bounds, cellsOf } from './release-attack.ts';
import type { Number } from './release-attack.ts';

const owner = (id: string, ...programmes: (readonly [code: string, ...nuts2: string[]])[]): Owner => ({
  id,
  demo: false,
  programmes: programmes.map(([code, ...nuts2]) => ({ code, nuts2 })),
});

/** Two regions of the centre, one of the south, a national programme, committees of two programmes. */
const owners = [
  owner('a', ['pr-a', 'ITI1']),
  owner('b', ['pr-b', 'ITI1']),
  owner('c', ['pr-c', 'ITI2']),
  owner('d', ['pr-d', 'ITF5']),
  owner('e', ['pr-e', 'ITI1']),
  owner('n', ['pn']),
  owner('a and c', ['pr-a', 'ITI1'], ['pr-c', 'ITI2']),
  owner('b and d', ['pr-b', 'ITI1'], ['pr-d', 'ITF5']),
];

const programmes = ['_T', 'pr-a', 'pr-b', 'pr-c', 'pr-d', 'pr-e', 'pn'];
const territories = ['IT', 'ITI', 'ITI1', 'ITI2', 'ITF', 'ITF5'];
const today = '2026-11-23';

type Persons = Readonly<Record<string, Readonly<Record<Number, number>>>>;

const onPersons = catalogue.filter(({ persons }) => persons);

/** The facts of an indicator on some persons. */
const factsOf = (set: unknown, persons: Persons): Fact[] => {
  const fact = (ownerId: string, traits: number, units: number, n = 0): Fact => ({
    ownerId,
    year: 2025,
    category: null,
    level: null,
    subjectId: null,
    traits,
    units,
    n,
    d: n * n,
    days: null,
    since: null,
    unknown: false,
    demo: false,
    unvalidated: false,
  });
  const [gender, female, interests] = (['gender_declared', 'female', 'interests_declared'] as const).map(
    (trait) => bits(representativeFacts, trait),
  ) as [number, number, number];
  return Object.entries(persons).flatMap(([id, of]) =>
    set === satisfactionFacts
      ? Array.from({ length: of.answers }, () => fact(id, 0, 1, of.score / of.answers))
      : Array.from({ length: of.all }, (_, place) =>
          fact(
            id,
            (place < of.declared ? gender : 0) +
              (place < of.women ? female : 0) +
              (place >= of.all - of.interests ? interests : 0),
            1,
          ),
        ),
  );
};

const basisOf = (set: unknown, persons: Persons, held: readonly HeldCell[] = []): Basis => ({
  owners,
  known: new Set(owners.map(({ id }) => id)),
  facts: factsOf(set, persons),
  firstYear: 2014,
  today,
  held,
});

/** The cubes of a release: every indicator on persons, every programme and territory. */
const release = (persons: Persons, held?: readonly HeldCell[]) =>
  onPersons.map((indicator) =>
    indicatorCube(basisOf(indicator.facts, persons, held), {
      indicator,
      programmes: new Map(programmes.map((code) => [code, code])),
      territories: new Map(territories.map((code) => [code, code])),
      periods: [periodOf('2025', today)],
      referenceDate: today,
      updated: `${today}T00:00:00Z`,
      href: '',
      language: 'en',
    }),
  );

let seed = 20_260_101;
const draw = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
};

/** Nobody, everybody, or some: shares of 0 and 100 % tell the most. */
const among = (all: number): number => [0, all, draw(all + 1)][draw(3)]!;

const people = (): Persons =>
  Object.fromEntries(
    owners.map(({ id }) => {
      const all = draw(3) === 0 ? draw(5) : draw(14);
      const declared = among(all);
      const answers = draw(2) === 0 ? draw(5) : draw(12);
      return [
        id,
        {
          all,
          declared,
          women: among(declared),
          interests: among(all),
          answers,
          score: among(answers) * 100,
        },
      ];
    }),
  );

/** Groups of few persons in a programme or a territory, each of which must be able to be one to four. */
const smallGroups = (persons: Persons) =>
  (['all', 'declared', 'answers'] as const).flatMap((number) =>
    programmes.flatMap((programme) =>
      territories.flatMap((territory) => {
        const there = owners.filter((one) => inScope(one, programme, territory));
        const sum = there.reduce((all, { id }) => all + (persons[id]?.[number] ?? 0), 0);
        return sum > 0 && sum < 5 ? [{ number, programme, territory }] : [];
      }),
    ),
  );

test('the indicators on persons are those that the attack knows of', () => {
  assert.deepEqual(onPersons.map(({ definition }) => definition.code).toSorted(), ['COI', 'GEN', 'SAT']);
});

test('no small group is had from all the cubes of a release together', () => {
  let [told, groups] = [0, 0];
  for (let round = 0; round < 150; round += 1) {
    const persons = people();
    const cubes = release(persons);
    told += cubes.flatMap(cellsOf).filter(({ value }) => value !== null).length;
    for (const group of smallGroups(persons)) {
      groups += 1;
      const [least, most] = bounds(cubes, owners, group);
      assert.ok(
        least <= 1 && most >= 4,
        `${JSON.stringify({ group, least, most })} of ${JSON.stringify(persons)}`,
      );
    }
  }
  assert.ok(groups > 300 && told > 1000, `${groups} groups, ${told} figures told`);
});

test('what a release withholds stays withheld when a partnership is added later', () => {
  const persons = (all: number) => ({ all, declared: 0, women: 0, interests: 0, answers: 0, score: 0 });
  const then = { a: persons(3), b: persons(9), c: persons(12), d: persons(20), n: persons(14) };
  const now = { ...then, e: persons(6) };
  const statusOf = (cubes: ReturnType<typeof release>, of: string) =>
    cubes.flatMap(cellsOf).find(({ code, programme }) => code === 'COI' && programme === of)!.status;
  const frozen = release(then);
  assert.deepEqual(
    ['pr-a', 'pr-b', 'pr-c'].map((of) => statusOf(frozen, of)),
    ['C', 'C', undefined],
  );
  // The six are withheld with the three instead of the nine: these less the region of then would be the three.
  assert.deepEqual(
    ['pr-a', 'pr-b', 'pr-e'].map((of) => statusOf(release(now), of)),
    ['C', undefined, 'C'],
  );
  const held = frozen
    .flatMap(cellsOf)
    .flatMap(({ code, status, programme, territory }) =>
      status === 'C' ? [{ indicatorCode: code, year: 2025, programme, territory }] : [],
    );
  assert.deepEqual(
    ['pr-a', 'pr-b', 'pr-e'].map((of) => statusOf(release(now, held), of)),
    ['C', 'C', undefined],
  );
});

test('nothing of a withheld cell is told where a figure is explained', () => {
  const persons = people();
  for (const indicator of onPersons) {
    const cells = figuresOf(indicator, basisOf(indicator.facts, persons));
    for (const programme of programmes)
      for (const territory of territories) {
        const observed = cells.at({
          programme,
          territory,
          category: '_T',
          level: '_T',
          period: periodOf('2025', today),
        });
        if (observed.value === null && observed.status === 'C')
          assert.deepEqual(Object.keys(observed).toSorted(), ['status', 'value']);
      }
  }
});

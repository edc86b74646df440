import { solve } from 'yalps';
import type { IndicatorData } from '@officine-coesione/contract';
import type { Owner } from '../../../../packages/server/src/observatory/indicators/facts-store.ts';
import { inScope } from '../../../../packages/server/src/observatory/indicators/scope.ts';

/** What is counted of an owner: all representatives, those who declared their gender, women, declarations, answers. */
export type Number = 'all' | 'declared' | 'women' | 'interests' | 'answers' | 'score';

/** Which of them stand above and below the line of an indicator. */
const tables: Readonly<Record<string, readonly [above: Number, below: Number]>> = {
  COI: ['interests', 'all'],
  GEN: ['women', 'declared'],
  SAT: ['score', 'answers'],
};

/** Whom everybody knows to be among whom. */
const within: readonly (readonly [part: Number, whole: Number, most: number])[] = [
  ['declared', 'all', 1],
  ['women', 'declared', 1],
  ['interests', 'all', 1],
  ['score', 'answers', 100],
];

/** A group of persons that someone is after. */
export interface Group {
  readonly number: Number;
  readonly programme: string;
  readonly territory: string;
}

/** Every cell of some cubes, with its codes. */
export const cellsOf = (cube: IndicatorData) =>
  cube.value.map((value, offset) => {
    let rest = offset;
    const codes: Record<string, string> = {};
    for (const [place, id] of [...cube.id.entries()].toReversed()) {
      const { index } = cube.dimension[id]!.category;
      const size = cube.size[place]!;
      codes[id] = Object.keys(index).find((code) => index[code] === rest % size)!;
      rest = Math.floor(rest / size);
    }
    const { numerator, denominator } = cube.extension;
    return {
      programme: codes['PROGRAMME']!,
      territory: codes['REF_AREA']!,
      code: codes['INDICATOR']!,
      value,
      status: cube.status[offset],
      above: numerator?.[offset] ?? undefined,
      below: denominator?.[offset] ?? undefined,
    };
  });

/**
 * The least and the most that a group can be for who has all the cubes, knows which partnership is of which programmes,
 * and solves for whole persons: nothing that was told is left unused.
 */
export function bounds(
  cubes: readonly IndicatorData[],
  owners: readonly Owner[],
  group: Group,
): readonly [least: number, most: number] {
  const numbers = [...new Set(within.flatMap(([part, whole]) => [part, whole]))];
  const variables = new Map(
    owners.flatMap(({ id }) =>
      numbers.map((number) => [`${id} ${number}`, new Map<string, number>()] as const),
    ),
  );
  const constraints = new Map<string, { equal: number } | { min: number }>();
  const relate = (name: string, number: Number, programme: string, territory: string) => {
    for (const owner of owners)
      if (inScope(owner, programme, territory)) variables.get(`${owner.id} ${number}`)!.set(name, 1);
  };
  for (const [place, cell] of cubes.flatMap(cellsOf).entries())
    for (const [side, number] of tables[cell.code]!.entries()) {
      const told = [cell.above, cell.below][side];
      if (told === undefined) continue;
      constraints.set(`${place} ${number}`, { equal: told });
      relate(`${place} ${number}`, number, cell.programme, cell.territory);
    }
  for (const { id } of owners)
    for (const [part, whole, most] of within) {
      const name = `${id} ${part} ${whole}`;
      constraints.set(name, { min: 0 });
      variables.get(`${id} ${whole}`)!.set(name, most);
      variables.get(`${id} ${part}`)!.set(name, -1);
    }
  relate('asked', group.number, group.programme, group.territory);
  const integers = owners.flatMap(({ id }) =>
    numbers.filter((number) => number !== 'score').map((number) => `${id} ${number}`),
  );
  const ends = (['minimize', 'maximize'] as const).map((direction) => {
    const { status, result } = solve({ direction, objective: 'asked', constraints, variables, integers });
    if (status === 'unbounded') return Infinity;
    if (status !== 'optimal') throw new Error(`What is told does not add up: ${status}`);
    return result;
  });
  return [ends[0]!, ends[1]!];
}

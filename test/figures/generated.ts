import fc from 'fast-check';
import type { JsonStatDataset, JsonStatDimension } from '@officine-coesione/figures';

/** Codes and identifiers that publishers use: numbers, dots, signs, letters of any language; none of `Object`'s. */
const code = fc
  .oneof(
    fc.stringMatching(/^[A-Z0-9_]{1,5}$/),
    fc.stringMatching(/^\d(\.\d){0,2}$/),
    fc.constantFrom('-', '_T', 'TLIST(A1)', '2026-Q1', 'Età', 'a b', 'a/b', 'a~b', '"x"', 'value', 'unit'),
  )
  .filter((text) => !(text in {}));

const VALUES = fc.oneof(
  { weight: 5, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constant(null) },
);
const STATUSES = fc.constantFrom(null, null, 'p', 'e', 'C', 'c', 'bd', ':', 'q', 'low reliability');

/** One dimension with its size, its index in any form the format allows. */
const dimension = fc
  .record({
    codes: fc.uniqueArray(code, { minLength: 1, maxLength: 4 }),
    form: fc.constantFrom('list', 'object', 'label'),
    label: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    labelled: fc.boolean(),
    turn: fc.nat(3),
  })
  .map(({ codes, form, label, labelled, turn }): readonly [JsonStatDimension, number] => {
    const places = codes.map((each, place) => [each, place] as const);
    // The order of an object's properties says nothing.
    const turned = [...places.slice(turn), ...places.slice(0, turn)];
    const bare = form === 'label' && codes.length === 1;
    const category = {
      ...(bare ? {} : { index: form === 'object' ? Object.fromEntries(turned) : codes }),
      ...(labelled || bare ? { label: Object.fromEntries(turned.map(([each]) => [each, `“${each}”`])) } : {}),
    };
    return [{ category, ...(label === undefined ? {} : { label }) }, codes.length];
  });

/** What a list says, as an object by offset with the gaps left out. */
const sparse = <Item>(items: readonly (Item | null)[]): Record<string, Item> =>
  Object.fromEntries([...items.entries()].filter((entry): entry is [number, Item] => entry[1] !== null));

/** Conforming datasets in every form the format allows, some value in each. */
export const datasets: fc.Arbitrary<JsonStatDataset> = fc
  .record({
    id: fc.uniqueArray(code, { minLength: 1, maxLength: 4 }),
    dimensions: fc.array(dimension, { minLength: 4, maxLength: 4 }),
    roles: fc.option(fc.array(fc.constantFrom('time', 'geo', 'metric', 'none'), { minLength: 4 }), {
      nil: undefined,
    }),
    valueForm: fc.constantFrom('list', 'object'),
    statusForm: fc.constantFrom('none', 'one', 'one in a list', 'list', 'object'),
  })
  .chain(({ id, dimensions, roles, valueForm, statusForm }) => {
    const used = dimensions.slice(0, id.length);
    const size = used.map(([, count]) => count);
    const length = size.reduce((total, count) => total * count, 1);
    return fc
      .record({
        first: fc.integer(),
        value: fc.array(VALUES, { minLength: length, maxLength: length }),
        status: fc.array(STATUSES, { minLength: length, maxLength: length }),
      })
      .map(({ first, value, status }): JsonStatDataset => {
        const values = [first, ...value.slice(1)];
        const role = Object.fromEntries(
          ['time', 'geo', 'metric'].map((name) => [name, id.filter((_, place) => roles?.[place] === name)]),
        );
        const given = {
          none: undefined,
          one: 'e',
          'one in a list': ['e'],
          list: status,
          object: sparse(status),
        }[statusForm];
        return {
          version: '2.0',
          class: 'dataset',
          id,
          size,
          ...(roles ? { role } : {}),
          dimension: Object.fromEntries(id.map((name, place) => [name, used[place]![0]])),
          value: valueForm === 'list' ? values : sparse(values),
          ...(given === undefined ? {} : { status: given }),
        };
      });
  });

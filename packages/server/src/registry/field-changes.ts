import type { FieldChange } from '@officine-coesione/contract';

type Facts = Readonly<Record<string, unknown>>;

/** What every record has and no reader asks after: that it changed, and when, is said beside the fields. */
const attendant = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/** Longest text of a value that is shown. */
const longest = 20_000;

/** What is different between two states of a record, by property, those inside others apart. */
export function fieldChanges(before: object, after: object): FieldChange[] {
  const from = flat(before as Facts);
  const to = flat(after as Facts);
  return [...new Set([...from.keys(), ...to.keys()])]
    .filter((field) => from.get(field) !== to.get(field))
    .map((field) => ({ field, from: from.get(field), to: to.get(field) }));
}

/** Names of the properties that are different, those inside others by the name of the outer one. */
export const changedNames = (before: object, after: object): string[] => [
  ...new Set(fieldChanges(before, after).map(({ field }) => field.split('.')[0]!)),
];

function flat(facts: Facts, path = ''): Map<string, string> {
  return new Map(
    Object.entries(facts)
      .filter(([key, value]) => value !== undefined && value !== null && (path !== '' || !attendant.has(key)))
      .flatMap(([key, value]) =>
        isFacts(value) ? [...flat(value, `${path}${key}.`)] : [[`${path}${key}`, textOf(value)] as const],
      ),
  );
}

const isFacts = (value: unknown): value is Facts => typeof value === 'object' && !Array.isArray(value);

/** A value as a person reads it; a list of things that have parts stays as it is written in JSON. */
const textOf = (value: unknown): string => {
  const plain = Array.isArray(value) && value.every((one) => typeof one !== 'object');
  const text = plain ? value.join(', ') : typeof value === 'string' ? value : JSON.stringify(value);
  return text.slice(0, longest).toWellFormed();
};

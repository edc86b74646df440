import type { MessageCode } from '@officine-coesione/contract';
import type { Kind, Outline } from '@officine-coesione/contract/answers';

/** What is wrong with one value. */
export interface Fault {
  /** JSON Pointer (RFC 6901) of the value. */
  readonly pointer: string;
  /** The same with `*` for the position in a list and for the key of a map. */
  readonly path: string;
  readonly code: MessageCode;
  readonly expected: string;
}

/** What looks are taken with. */
export interface Sight {
  /** Is told the path of a property that the outline does not name. */
  readonly unknown: ((path: string) => void) | undefined;
  /** Where faults are noted; undefined while it is enough to know that there are some. */
  faults: Fault[] | undefined;
  /** Whether properties may be missing: only some were asked for. */
  partial: boolean;
}

/** Whether a value, at a pointer, has the shape it should have. */
export type Look = (value: unknown, pointer: string) => boolean;

type Test = (value: unknown) => boolean;

const like =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

// No month 13 and no hour 25: formatting such a date throws.
const day = String.raw`^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;

const kinds: Readonly<Record<Kind, readonly [code: MessageCode, test: Test]>> = {
  string: ['not_a_text', (value) => typeof value === 'string'],
  number: ['not_a_number', Number.isFinite],
  integer: ['not_a_whole_number', Number.isInteger],
  boolean: ['not_a_boolean', (value) => typeof value === 'boolean'],
  uuid: ['invalid_uuid', like(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i)],
  date: ['invalid_date', like(new RegExp(day + '$'))],
  'date-time': [
    'invalid_instant',
    like(new RegExp(day + String.raw`T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$`)),
  ],
};

type Values = Readonly<Record<string, unknown>>;

/** Whether a value is a list. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Whether a value has properties. */
export const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !isList(value);

/** One step of a JSON Pointer (RFC 6901). */
const step = (key: string | number): string => '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Makes what looks at values of an outline. Looking creates nothing, so that it costs less than parsing the
 * answer did; pointers are put together only while faults are noted. It goes on to the end whatever it finds, to
 * tell every unknown property: there are some where an object has more than those the outline names.
 */
export const lookFor = (outline: Outline, sight: Sight, path = ''): Look => {
  const at = (pointer: string, key: string | number): string => (sight.faults ? pointer + step(key) : '');
  const holding =
    (expected: string, code: MessageCode, test: Test, within?: Look): Look =>
    (value, pointer) => {
      if (test(value)) return !within || within(value, pointer);
      sight.faults?.push({ pointer, path, expected, code: value === undefined ? 'required' : code });
      return false;
    };

  if (typeof outline === 'string') {
    if (outline.startsWith('=')) {
      const only = outline.slice(1);
      return holding(only, 'unknown_choice', (value) => value === only);
    }
    const [kind, nothing] = outline.split('|') as [Kind, string?];
    const [code, test] = kinds[kind];
    return holding(outline, code, nothing ? (value) => value === null || test(value) : test);
  }

  if (isList(outline)) {
    const look = lookFor(outline[0], sight, path + '/*');
    return holding('array', 'not_a_list', isList, (list, pointer) => {
      let good = true;
      let index = 0;
      for (const item of list as readonly unknown[]) if (!look(item, at(pointer, index++))) good = false;
      return good;
    });
  }

  const { '*': each } = outline;
  if (each !== undefined) {
    const look = lookFor(each, sight, path + '/*');
    return holding('object', 'not_an_object', isRecord, (map, pointer) => {
      let good = true;
      for (const key in map as object) if (!look((map as Values)[key], at(pointer, key))) good = false;
      return good;
    });
  }

  const properties = Object.entries(outline).map(([key, inner]) => {
    const name = key.replace('?', '');
    // What the language itself can tell needs no look.
    const type = inner === 'string' || inner === 'boolean' ? inner : undefined;
    return { name, optional: name !== key, type, look: lookFor(inner, sight, path + step(name)) };
  });
  const names = new Set(properties.map(({ name }) => name));
  return holding('object', 'not_an_object', isRecord, (entity, pointer) => {
    let good = true;
    let more = 0;
    for (const { name, optional, type, look } of properties) {
      const value = (entity as Values)[name];
      if (value !== undefined) more--;
      else if (optional || sight.partial) continue;
      if (typeof value !== type && !look(value, at(pointer, name))) good = false;
    }
    if (sight.unknown) {
      for (const _ in entity as object) more++;
      if (more > 0)
        for (const name in entity as object) if (!names.has(name)) sight.unknown(path + step(name));
    }
    return good;
  });
};

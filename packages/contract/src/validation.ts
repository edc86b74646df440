import type * as z from 'zod/mini';
import type { MessageCode } from './message/index.ts';

/** What is wrong, before it is put into words. */
export interface Fault {
  /** JSON Pointer (RFC 6901) of the value. */
  readonly pointer: string;
  readonly code: MessageCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A value that passed, or everything that is wrong with it. */
export type Validated<T> =
  { readonly valid: true; readonly value: T } | { readonly valid: false; readonly faults: readonly Fault[] };

/** A text without the end of a line, as any system writes it. */
export const oneLine = /^.*$/;

/** A place in the feed of changes, as it was given out; written otherwise than a cursor, whose faults are its own. */
export const feedPosition = /^[\w-]+$/;

/** JSON Pointer of a path of keys (RFC 6901, section 3). */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('');

/**
 * Checks a value against a schema of the contract. The same function serves the server and the
 * forms, so that both refuse the same value with the same code.
 */
export const validate = <T>(schema: z.ZodMiniType<T>, input: unknown): Validated<T> => {
  const result = schema.safeParse(input);
  return result.success
    ? { valid: true, value: result.data }
    : { valid: false, faults: firstOfEach(result.error.issues.flatMap((issue) => faultsOf(issue, input))) };
};

/** A person corrects one thing at a time: the first fault of each value is the one worth telling. */
const firstOfEach = (faults: readonly Fault[]): Fault[] =>
  [...new Map(faults.toReversed().map((fault) => [fault.pointer, fault])).values()].toReversed();

const faultsOf = (issue: z.core.$ZodIssue, input: unknown): Fault[] => {
  const pointer = pointerOf(issue.path);
  const one = (code: MessageCode, params: Fault['params'] = {}): Fault[] => [{ pointer, code, params }];
  switch (issue.code) {
    case 'custom': {
      const { code, ...params } = (issue.params ?? { code: 'invalid_format' }) as { code: MessageCode };
      return one(code, params);
    }
    case 'unrecognized_keys':
      return issue.keys.map((property) => ({
        pointer: pointerOf([...issue.path, property]),
        code: 'unknown_property',
        params: { property },
      }));
    case 'invalid_type':
      return valueAt(input, issue.path) === undefined ? one('required') : one(typeFault(issue.expected));
    case 'invalid_value':
      if (valueAt(input, issue.path) === undefined) return one('required');
      return issue.values[0] === true ? one('must_be_accepted') : one('unknown_choice');
    case 'too_small':
      return one(...belowMinimum(issue, valueAt(input, issue.path)));
    case 'too_big':
      return one(...aboveMaximum(issue, valueAt(input, issue.path)));
    case 'invalid_format':
      if ('pattern' in issue && issue.pattern === String(oneLine)) return one('line_ends');
      if ('pattern' in issue && issue.pattern === String(feedPosition)) return one('since_invalid');
      return one(formatFaults[issue.format] ?? 'invalid_format');
    default:
      return one('invalid_format');
  }
};

const typeFaults: Readonly<Record<string, MessageCode>> = {
  string: 'not_a_text',
  number: 'not_a_number',
  int: 'not_a_whole_number',
  boolean: 'not_a_boolean',
  array: 'not_a_list',
  object: 'not_an_object',
};
const typeFault = (expected: string): MessageCode => typeFaults[expected] ?? 'invalid_format';

const formatFaults: Readonly<Record<string, MessageCode>> = {
  date: 'invalid_date',
  datetime: 'invalid_instant',
  url: 'invalid_url',
  uuid: 'invalid_uuid',
};

const belowMinimum = (issue: z.core.$ZodIssueTooSmall, value: unknown): [MessageCode, Fault['params']] => {
  const minimum = Number(issue.minimum);
  if (issue.origin === 'array') return ['too_few', { minimum }];
  if (issue.origin !== 'string') return ['too_small', { minimum }];
  const actual = lengthOf(value);
  return actual === 0 ? ['required', {}] : ['too_short', { minimum, actual }];
};

const aboveMaximum = (issue: z.core.$ZodIssueTooBig, value: unknown): [MessageCode, Fault['params']] => {
  const maximum = Number(issue.maximum);
  if (issue.origin === 'array') return ['too_many', { maximum }];
  if (issue.origin !== 'string') return ['too_big', { maximum }];
  return ['too_long', { maximum, actual: lengthOf(value) }];
};

const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.trim().length : 0);

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);

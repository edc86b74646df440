import type { Operation } from './operation.ts';
import type { ProblemKey } from './problem-type.ts';
import { validate, type Fault } from './validation.ts';

type Property = Operation['query']['shape'][string];

/** The query of a call, read; or the kind of problem, with everything that is wrong. */
export type QueryRead =
  | {
      readonly valid: true;
      readonly value: Readonly<Record<string, unknown>>;
      /** Names of the properties wanted of each item; undefined for all of them. */
      readonly fields: readonly string[] | undefined;
    }
  | { readonly valid: false; readonly problem: ProblemKey; readonly faults: readonly Fault[] };

/**
 * Reads the query of a call as its operation declares it: `unknown-parameter` for names it does not have,
 * `malformed-request` for a single value given twice, `validation-failed` for values it does not take.
 */
export const readQuery = (operation: Operation, search: URLSearchParams): QueryRead => {
  const { shape } = operation.query;
  const names = [...new Set(search.keys())];
  const known = Object.keys(shape).join(', ') || '—';
  const unknown = names.filter((name) => !Object.hasOwn(shape, name));
  if (unknown.length > 0)
    return refused(
      'unknown-parameter',
      unknown.map((parameter) => fault(parameter, 'unknown_parameter', { parameter, known })),
    );
  const repeated = names.filter((name) => search.getAll(name).length > 1 && !isList(shape[name]!));
  if (repeated.length > 0)
    return refused(
      'malformed-request',
      repeated.map((parameter) => fault(parameter, 'repeated_parameter')),
    );
  const checked = validate(
    operation.query,
    Object.fromEntries(names.map((name) => [name, valueOf(shape[name]!, search.getAll(name))])),
  );
  if (!checked.valid)
    return refused(
      'validation-failed',
      checked.faults.map((one) => ({ ...one, pointer: `#query${one.pointer}` })),
    );
  const { value } = checked;
  const fields = typeof value['fields'] === 'string' ? value['fields'].split(',') : undefined;
  const properties = itemProperties(operation);
  return fields?.some((name) => !properties.includes(name))
    ? refused('validation-failed', [fault('fields', 'field_unknown', { known: properties.join(', ') })])
    : { valid: true, value, fields };
};

/** Kept whatever is asked for: the keys, and what was asked for with `embed`. */
const always = ['id', 'code', '_embedded'];

/** An item with only the properties wanted. */
export const withFields = (item: object, fields: readonly string[] | undefined): object =>
  fields
    ? Object.fromEntries(
        Object.entries(item).filter(([name]) => always.includes(name) || fields.includes(name)),
      )
    : item;

/** What stands inside `optional`. */
export const insideOf = (property: Property): Property => {
  const { innerType } = property._zod.def as { innerType?: Property };
  return innerType ? insideOf(innerType) : property;
};

const refused = (problem: ProblemKey, faults: readonly Fault[]): QueryRead => ({
  valid: false,
  problem,
  faults,
});

const fault = (parameter: string, code: Fault['code'], params: Fault['params'] = {}): Fault => ({
  pointer: `#query/${parameter}`,
  code,
  params,
});

const isList = (property: Property): boolean => insideOf(property)._zod.def.type === 'array';

/** The texts of a parameter as the type its schema expects; what does not convert is left for the schema to refuse. */
const valueOf = (property: Property, texts: readonly string[]): unknown => {
  const { type, element } = insideOf(property)._zod.def as { type: string; element?: Property };
  const [text = ''] = texts;
  switch (type) {
    case 'array':
      return texts.map((one) => valueOf(element!, [one]));
    case 'number':
      return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    default:
      return text;
  }
};

interface Shaped {
  readonly shape?: Readonly<Record<string, { readonly _zod: { readonly def: object } }>>;
}

/** Names of the properties of an item of the operation's pages. */
const itemProperties = ({ answer }: Operation): readonly string[] => {
  const items = (answer as Shaped).shape?.['items']?._zod.def as { element?: Shaped } | undefined;
  return Object.keys(items?.element?.shape ?? {}).filter((name) => !name.startsWith('_'));
};

import { validate } from '@officine-coesione/contract';
import type { Fault } from '@officine-coesione/contract';
import type { Operation } from '@officine-coesione/contract/operations';
import { ProblemError } from './problem.ts';
import { unstorableTexts } from './unstorable-text.ts';

type Schema = Operation['query'];
type Property = Schema['shape'][string];

/**
 * The query of a call, as the operation declares it.
 *
 * @throws ProblemError `unknown-parameter` for names it does not have, `malformed-request` for a single value
 *   given twice, `validation-failed` for values it does not take
 */
export const readQuery = (schema: Schema, search: URLSearchParams): unknown => {
  const names = [...new Set(search.keys())];
  const declared = Object.keys(schema.shape);
  const known = declared.join(', ') || '—';
  const unknown = names.filter((name) => !declared.includes(name));
  if (unknown.length > 0)
    throw new ProblemError('unknown-parameter', {
      faults: unknown.map((parameter) => fault(parameter, 'unknown_parameter', { parameter, known })),
    });
  const repeated = names.filter((name) => search.getAll(name).length > 1 && !isList(schema.shape[name]!));
  if (repeated.length > 0)
    throw new ProblemError('malformed-request', {
      faults: repeated.map((parameter) => fault(parameter, 'repeated_parameter')),
    });
  // Without a prototype: a name such as `__proto__` is a name like any other.
  const given = Object.assign(
    Object.create(null) as object,
    Object.fromEntries(names.map((name) => [name, valueOf(schema.shape[name]!, search.getAll(name))])),
  );
  const checked = validate(schema, given);
  const faults = checked.valid ? unstorableTexts(checked.value) : checked.faults;
  if (!checked.valid || faults.length > 0)
    throw new ProblemError('validation-failed', {
      faults: faults.map((one) => ({ ...one, pointer: `#query${one.pointer}` })),
    });
  return checked.value;
};

const fault = (parameter: string, code: Fault['code'], params: Fault['params'] = {}): Fault => ({
  pointer: `#query/${parameter}`,
  code,
  params,
});

/** What stands inside `optional`. */
const inner = (property: Property): Property => {
  const { def } = property._zod as { def: { type: string; innerType?: Property } };
  return def.innerType ? inner(def.innerType) : property;
};

const isList = (property: Property): boolean => inner(property)._zod.def.type === 'array';

/** The texts of a parameter as the type its schema expects; what does not convert is left for the schema to refuse. */
const valueOf = (property: Property, texts: readonly string[]): unknown => {
  const schema = inner(property);
  const { def } = schema._zod as { def: { type: string; element?: Property } };
  const [text = ''] = texts;
  switch (def.type) {
    case 'array':
      return texts.map((one) => valueOf(def.element!, [one]));
    case 'number':
      return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    default:
      return text;
  }
};

import * as contract from '../src/index.ts';
import { operations } from '../src/operations.ts';
import type { Operation } from '../src/operation.ts';

/** What is read of a zod schema. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly format?: string;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly element?: Schema;
      readonly innerType?: Schema;
      readonly valueType?: Schema;
      readonly values?: readonly unknown[];
    };
  };
}

const names = new Map<unknown, string>(
  Object.entries(contract).flatMap(([name, value]) => (/^[A-Z]/.test(name) ? [[value, name]] : [])),
);

const formats: Readonly<Record<string, string>> = {
  uuid: 'uuid',
  date: 'date',
  datetime: 'date-time',
  safeint: 'integer',
};

/**
 * The text of `src/answers.ts`: the outline of what each operation answers, taken from its schema. A page that
 * reads thus downloads neither a validator nor the rules of what is written.
 */
export const answersSource = (): string => {
  const declared = new Map<string, string>();

  /** The outline of a schema, as source; one that has a name stands apart, under that name. */
  const outline = (schema: Schema): string => {
    const name = names.get(schema);
    if (name === undefined) return described(schema);
    // Declared after those it is made of.
    if (!declared.has(name)) declared.set(name, described(schema));
    return name;
  };

  const described = ({ _zod: { def } }: Schema): string => {
    switch (def.type) {
      case 'string':
      case 'number':
        return `'${formats[def.format ?? ''] ?? def.type}'`;
      case 'boolean':
        return `'boolean'`;
      // A reader lets any code pass.
      case 'enum':
        return `'string'`;
      case 'literal':
        return `'=${String(def.values![0])}'`;
      case 'nullable':
        return described(def.innerType!).replace(/'$/, `|null'`);
      case 'array':
        return `[${outline(def.element!)}]`;
      case 'record':
        return `{ '*': ${outline(def.valueType!)} }`;
      case 'object':
        return `{ ${Object.entries(def.shape!)
          .map(([key, value]) => {
            const { type, innerType } = value._zod.def;
            return type === 'optional' ? `'${key}?': ${outline(innerType!)}` : `'${key}': ${outline(value)}`;
          })
          .join(', ')} }`;
      default:
        throw new TypeError(`There is no outline of "${def.type}".`);
    }
  };

  const answers = (operations as readonly Operation[]).map(
    ({ id, answer }) => [outline(answer), id] as const,
  );
  return [
    `/** What each operation answers, by its id. Made by \`npm run openapi\`: the schemas are the source. */`,
    `import type { Outline } from './outline.ts';`,
    ``,
    `export type { Kind, Outline } from './outline.ts';`,
    ...[...declared].map(([name, source]) => `const ${name}: Outline = ${source};`),
    `export { ${answers.map(([name, id]) => `${name} as ${id}`).join(', ')} };`,
  ].join('\n');
};

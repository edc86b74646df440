/** A JSON value with names. */
export type Json = Record<string, unknown>;

/** What a property means, by dotted path: `Organisation.legalName`, `searchProgrammes.query.q`. */
export type Descriptions = ReadonlyMap<string, string>;

/** Characters that a text in each format can have at most. */
const lengths: Readonly<Record<string, number>> = { uuid: 36, date: 10, 'date-time': 35, uri: 500 };

/**
 * A JSON Schema as the Italian rules want it: references into the document, formats on numbers,
 * lengths on texts; descriptions from the doc comments.
 */
export const tidy = (schema: Json, path: string, describe: Descriptions): Json => {
  const walk = (node: unknown, at: string): unknown => {
    if (Array.isArray(node)) return node.map((one) => walk(one, at));
    if (typeof node !== 'object' || node === null) return node;
    const { id: _id, $schema: _dialect, ...own } = node as Json;
    if (typeof own['$ref'] === 'string')
      return { ...own, $ref: own['$ref'].replace('#/$defs/', '#/components/schemas/') };
    if (own['type'] === 'integer') own['format'] = 'int32';
    if (own['type'] === 'number')
      Object.assign(own, {
        format: 'double',
        minimum: own['minimum'] ?? -1e15,
        maximum: own['maximum'] ?? 1e15,
      });
    if (own['type'] === 'string' && !('maxLength' in own) && !('enum' in own) && !('const' in own))
      own['maxLength'] = lengths[String(own['format'])] ?? 500;
    if (own['additionalProperties'] !== false && !isSchema(own['additionalProperties']))
      delete own['additionalProperties'];
    for (const key of ['items', 'anyOf', 'additionalProperties', 'propertyNames'])
      if (key in own) own[key] = walk(own[key], at);
    if (own['properties'])
      own['properties'] = Object.fromEntries(
        Object.entries(own['properties'] as Record<string, Json>).map(([key, property]) => {
          const here = `${at}.${key}`;
          const description = describe.get(here);
          return [key, { ...(description ? { description } : {}), ...(walk(property, here) as Json) }];
        }),
      );
    return own;
  };
  const description = describe.get(path);
  return { ...(description ? { description } : {}), ...(walk(schema, path) as Json) };
};

const isSchema = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

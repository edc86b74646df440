import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { operations, type Operation } from '@officine-coesione/contract/operations';
import * as z from 'zod';
import { document as generate } from '../../packages/contract/scripts/openapi.ts';

type Json = Record<string, unknown>;
type Found = readonly [at: string, value: Json];

const committed = await readFile(new URL('../../packages/contract/openapi.json', import.meta.url), 'utf8');
const openapi = JSON.parse(committed) as Json;
const declared = operations as readonly Operation[];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const object = (value: unknown): Json => (isObject(value) ? value : {});
const objects = (value: unknown): Found[] =>
  Object.entries(object(value)).flatMap(([key, one]) => (isObject(one) ? [[key, one] as const] : []));

/** What a `$ref` stands for; anything else as it is. */
const resolved = (node: unknown): Json => {
  if (!isObject(node)) return {};
  const { $ref } = node;
  if (typeof $ref !== 'string') return node;
  assert.ok($ref.startsWith('#/'), `${$ref} points out of the document`);
  let at: unknown = openapi;
  for (const segment of $ref.slice(2).split('/'))
    at = object(at)[segment.replaceAll('~1', '/').replaceAll('~0', '~')];
  assert.ok(isObject(at), `${$ref} points to nothing`);
  return resolved(at);
};

/** Every object below a node, with where it stands. */
const everywhere = (node: unknown, at = '#'): Found[] => {
  if (Array.isArray(node)) return node.flatMap((one, index) => everywhere(one, `${at}/${index}`));
  if (!isObject(node)) return [];
  return [[at, node], ...Object.entries(node).flatMap(([key, one]) => everywhere(one, `${at}/${key}`))];
};

/** A schema and those it is made of. */
const schemasIn = (at: string, schema: Json): Found[] => [
  [at, schema],
  ...['properties', '$defs', 'patternProperties'].flatMap((key) =>
    objects(schema[key]).flatMap(([name, one]) => schemasIn(`${at}/${name}`, one)),
  ),
  ...['items', 'additionalProperties', 'propertyNames', 'not'].flatMap((key) =>
    isObject(schema[key]) ? schemasIn(`${at}/${key}`, schema[key]) : [],
  ),
  ...['anyOf', 'oneOf', 'allOf', 'prefixItems'].flatMap((key) =>
    Array.isArray(schema[key])
      ? schema[key].flatMap((one, index) => schemasIn(`${at}/${key}/${index}`, object(one)))
      : [],
  ),
];

/** Methods of the document, by `METHOD /path`. */
const calls = objects(openapi['paths']).flatMap(([path, item]) =>
  objects(item).map(([method, call]) => ({ key: `${method.toUpperCase()} ${path}`, method, path, call })),
);
const parametersOf = (call: Json): Json[] => (call['parameters'] as Json[]).map(resolved);
const responsesOf = (call: Json): Found[] =>
  objects(call['responses']).map(([status, one]) => [status, resolved(one)]);
const answers = calls.flatMap(({ key, call }) =>
  responsesOf(call).map(([status, answer]) => ({ at: `${key} ${status}`, status, answer })),
);

/** Every schema of the document: of entities, headers, parameters, requests and answers. */
const schemas = everywhere({ components: openapi['components'], paths: openapi['paths'] }).flatMap(
  ([at, node]) => [
    ...(isObject(node['schema']) ? schemasIn(at, node['schema']) : []),
    ...(at === '#/components/schemas'
      ? objects(node).flatMap(([name, one]) => schemasIn(`${at}/${name}`, one))
      : []),
  ],
);

/** Fails with all that is wrong, not with the first of it. */
const none = (found: readonly string[]): void => assert.deepEqual(found, []);
const wrong = (found: readonly Found[], isWrong: (value: Json) => boolean): string[] =>
  found.filter(([, value]) => isWrong(value)).map(([at]) => at);

const problemType = 'application/problem+json';
const rateLimit = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'];
const camelCase = /^[a-z][a-zA-Z0-9]*$/;
/** Words that name persons without saying how: the national ontologies have better ones. */
const refused = new Set([
  'name',
  'nome',
  'surname',
  'cf',
  'fiscalcode',
  'fiscalnumber',
  'firstname',
  'lastname',
]);
const isRefused = (key: string): boolean => refused.has(key.toLowerCase().replaceAll('_', ''));
/** JSON-stat 2.0 and JSON-LD 1.1 have their own vocabulary. */
const isStandard = (at: string): boolean =>
  /\/(IndicatorData|CubeDimension|Unit|Catalogue|CatalogueNode)(\/|$)/.test(at);

describe('operations', () => {
  it('have an id, a method and a path of their own', () => {
    const ids = declared.map(({ id }) => id);
    const routes = declared.map(({ method, path }) => `${method} ${path}`);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(new Set(routes).size, routes.length);
  });

  it('declare the parameters that their paths hold', () => {
    for (const { id, path, parameters } of declared) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key);
      assert.deepEqual(Object.keys(parameters.shape as Json), inPath, id);
    }
  });

  it('take a body only when they change something', () =>
    none(
      declared
        .filter(
          ({ method, body, content }) => (method === 'GET') !== (body === undefined && content === undefined),
        )
        .map(({ id }) => id),
    ));

  it('page, sort, search and embed with the names of RAC_REST_NAME_005', () => {
    const others =
      /^(page|pageSize|perPage|size|skip|take|max|order|orderBy|sortBy|search|query|filter|expand|include)$/i;
    none(
      declared.flatMap(({ id, query }) =>
        Object.keys(query.shape as Json)
          .filter((key) => others.test(key))
          .map((key) => `${id} ${key}`),
      ),
    );
  });

  it('keep what only some may see out of shared caches (RAC_REST_NAME_010)', () =>
    none(
      declared
        .filter(({ access, caching }) => access !== 'public' && caching !== 'no-store')
        .map(({ id }) => id),
    ));

  it('say 404 where one thing is asked for', () =>
    none(
      declared
        .filter(({ path, problems }) => path.includes('{') && !problems.includes('not-found'))
        .map(({ id }) => id),
    ));

  it('stand in the document, and nothing else does', () => {
    const inDocument = calls.map(({ key, call }) => `${String(call['operationId'])} ${key}`);
    assert.deepEqual(
      inDocument.sort(),
      declared.map(({ id, method, path }) => `${id} ${method} ${path}`).sort(),
    );
  });
});

describe('openapi.json', () => {
  it('is what the contract generates', async () => {
    const generated = (await generate()).split('\n');
    const lines = committed.split('\n');
    const at = generated.findIndex((line, index) => line !== lines[index]);
    assert.deepEqual(
      [lines[at], lines.length],
      [generated[at], generated.length],
      `line ${at + 1} is out of date`,
    );
  });

  it('is OpenAPI 3.1 with what a catalogue of the administration asks for', () => {
    assert.match(String(openapi['openapi']), /^3\.1\.\d+$/);
    const info = object(openapi['info']);
    assert.match(String(info['version']), /^\d+\.\d+\.\d+$/);
    for (const key of ['title', 'description', 'x-summary', 'x-api-id']) assert.ok(info[key], key);
    assert.match(String(info['termsOfService']), /^https:/);
    for (const key of ['name', 'url', 'email']) assert.ok(object(info['contact'])[key], `contact ${key}`);
  });

  it('names servers by https, or marks them as a trial', () => {
    const servers = openapi['servers'] as Json[];
    assert.ok(servers.length > 0);
    for (const { url, description, 'x-sandbox': trial } of servers) {
      assert.ok(description, String(url));
      assert.ok(String(url).startsWith('https:') || trial === true, String(url));
    }
  });

  it('treats tokens as RFC 8725 asks and keeps keys out of addresses and cookies', () => {
    const schemes = objects(object(openapi['components'])['securitySchemes']);
    assert.ok(schemes.length > 0);
    for (const [key, { type, scheme, description }] of schemes) {
      assert.deepEqual([type, scheme], ['http', 'bearer'], key);
      assert.match(String(description), /RFC ?8725/, key);
    }
    assert.deepEqual(openapi['security'], [{ bearerAuth: [] }]);
  });

  it('has only references that lead somewhere', () => {
    const references = everywhere(openapi).filter(([, node]) => typeof node['$ref'] === 'string');
    assert.ok(references.length > 0);
    for (const [, node] of references) resolved(node);
  });

  it('has examples that are valid', () => {
    none(exampleFaults(openapi));
    const example = { schema: { type: 'integer', maximum: 3 }, example: 4 };
    assert.deepEqual(exampleFaults({ paths: { '/x': example } }), ['#/paths//x'], 'and would notice others');
  });
});

/** Where an example does not fit the schema beside it. */
const exampleFaults = (document: Json): string[] =>
  everywhere(document).flatMap(([at, node]) => {
    const schema = isObject(node['schema']) ? node['schema'] : 'type' in node ? node : undefined;
    const examples = [
      ...('example' in node ? [node['example']] : []),
      ...(Array.isArray(node['examples']) ? (node['examples'] as unknown[]) : []),
      ...objects(node['examples']).map(([, one]) => one['value']),
    ];
    if (!schema || examples.length === 0) return [];
    const definitions = object(object(openapi['components'])['schemas']);
    const local = JSON.parse(
      JSON.stringify({ ...schema, $defs: definitions }).replaceAll('#/components/schemas/', '#/$defs/'),
    ) as Parameters<typeof z.fromJSONSchema>[0];
    return examples.every((example) => z.fromJSONSchema(local).safeParse(example).success) ? [] : [at];
  });

describe('paths', () => {
  it('are kebab-case (RAC_REST_NAME_002)', () =>
    none(
      calls
        .map(({ path }) => path)
        .filter((path) => !/^(\/([a-z0-9]+(-[a-z0-9]+)*|\{[a-z][a-zA-Z0-9]*\}))+$/.test(path)),
    ));

  it('name things, not actions', () => {
    const verb =
      /^(get|head|post|put|patch|delete|options|trace|list|show|search|find|create|add|insert|update|edit|set|remove|submit|send|validate|reject|accept|request)(-|$)/;
    none(
      calls.map(({ path }) => path).filter((path) => path.split('/').some((segment) => verb.test(segment))),
    );
  });

  it('have ids that say what is done, not by which method', () =>
    none(
      calls
        .map(({ call }) => String(call['operationId']))
        .filter(
          (id) =>
            !camelCase.test(id) || /^(get|head|post|put|patch|delete|options|trace|list|create)/i.test(id),
        ),
    ));

  it('have a summary, a description, a tag that is declared', () => {
    const tags = new Set((openapi['tags'] as Json[]).map(({ name }) => name));
    for (const { key, call } of calls) {
      assert.ok(call['summary'] && call['description'], key);
      assert.ok(
        (call['tags'] as string[]).every((tag) => tags.has(tag)),
        key,
      );
    }
  });

  it('let anyone in exactly where the contract does', () => {
    for (const { access, method, path } of declared) {
      const { call } = calls.find(({ key }) => key === `${method} ${path}`)!;
      assert.deepEqual(call['security'], access === 'public' ? [{}] : [{ bearerAuth: [] }], path);
    }
  });

  it('have no body on GET and DELETE, and never application/json on PATCH', () => {
    for (const { key, method, call } of calls) {
      const body = object(resolved(call['requestBody'])['content']);
      if (/^(get|delete)$/.test(method)) assert.deepEqual(body, {}, key);
      if (method === 'patch') assert.ok(!('application/json' in body), key);
    }
  });

  it('tell the state of the service as a problem document (RAC_REST_NAME_011)', () => {
    const { call } = calls.find(({ key }) => key === 'GET /status')!;
    for (const [status, answer] of responsesOf(call))
      assert.deepEqual(Object.keys(object(answer['content'])), [problemType], status);
  });
});

describe('answers', () => {
  it('foresee too many requests, a service that is down, and anything else (RAC_ROBUSTEZZA_001, 002)', () => {
    for (const { key, call } of calls)
      for (const status of ['429', '503', 'default']) {
        const answer = resolved(object(call['responses'])[status]);
        const { schema } = object(object(answer['content'])[problemType]);
        assert.deepEqual(schema, { $ref: '#/components/schemas/Problem' }, `${key} ${status}`);
        if (status !== 'default') assert.ok('Retry-After' in object(answer['headers']), `${key} ${status}`);
      }
  });

  it('tell every error as a problem document (RFC 9457)', () =>
    none(
      answers
        .filter(({ status }) => /^[45]|default/.test(status))
        .filter(({ answer }) => Object.keys(object(answer['content'])).join() !== problemType)
        .map(({ at }) => at),
    ));

  it('say what is left of the rate limit, and whether they may be kept', () => {
    for (const { at, answer } of answers)
      for (const key of [...rateLimit, 'Cache-Control'])
        assert.ok(key in object(answer['headers']), `${at} lacks ${key}`);
  });

  it('say in words for how long they may be kept', () => {
    for (const { caching, method, path } of declared) {
      const { call } = calls.find(({ key }) => key === `${method} ${path}`)!;
      if (caching === 'no-store') continue;
      const words = caching === 'revalidate' ? /with its ETag/ : new RegExp(`\\b${caching.maxAge} seconds`);
      assert.match(String(call['description']), words, path);
    }
  });

  it('and requests name headers in Hyphenated-Pascal-Case (RAC_REST_NAME_003)', () => {
    const sent = calls.flatMap(({ call }) =>
      parametersOf(call)
        .filter((parameter) => parameter['in'] === 'header')
        .map((parameter) => String(parameter['name'])),
    );
    const received = answers.flatMap(({ answer }) => Object.keys(object(answer['headers'])));
    none(
      [...new Set([...sent, ...received])].filter((key) => !/^[A-Z][A-Za-z]*(-[A-Z][A-Za-z]*)*$/.test(key)),
    );
    none(sent.filter((key) => key.startsWith('X-')));
  });

  it('are never bare arrays', () => {
    for (const { at, status, answer } of answers)
      for (const [type, { schema }] of objects(answer['content']))
        // A table is text or bytes: what stands in it is not JSON.
        if (/json$/.test(type)) assert.equal(resolved(schema)['type'], 'object', `${at} ${type}${status}`);
  });

  it('have no content where there is none', () =>
    none(
      answers
        .filter(({ status, answer }) => /^(204|205|304)$/.test(status) && 'content' in answer)
        .map(({ at }) => at),
    ));
});

describe('parameters', () => {
  it('say what they mean, with more than their name', () => {
    for (const { key, call } of calls)
      for (const { name, description } of parametersOf(call))
        assert.ok(typeof description === 'string' && description !== name, `${key} ${String(name)}`);
  });

  it('carry no credential and no name that says too little', () => {
    const found = calls.flatMap(({ key, call }) =>
      parametersOf(call).map((parameter) => [key, String(parameter['name'])] as const),
    );
    none(found.filter(([, parameter]) => isRefused(parameter)).map((one) => one.join(' ')));
    none(
      found
        .filter(([, parameter]) => /token|password|secret|api-?key|taxCode/i.test(parameter))
        .map((one) => one.join(' ')),
    );
  });
});

describe('schemas', () => {
  it('are many', () => assert.ok(schemas.length > 200, String(schemas.length)));

  it('are named in PascalCase', () =>
    none(
      Object.keys(object(object(openapi['components'])['schemas'])).filter(
        (key) => !/^([A-Z][a-z0-9]*)+$/.test(key),
      ),
    ));

  it('have properties in camelCase, all of them', () =>
    none(
      schemas.flatMap(([at, { properties }]) =>
        Object.keys(object(properties))
          .filter((key) => !camelCase.test(key) && !['_links', '_embedded'].includes(key) && !isStandard(at))
          .map((key) => `${at}/${key}`),
      ),
    ));

  it('have no property whose name says too little', () =>
    none(
      schemas.flatMap(([at, { properties }]) =>
        Object.keys(object(properties))
          .filter((key) => isRefused(key) && !isStandard(at))
          .map((key) => `${at}/${key}`),
      ),
    ));

  it('bound every text', () =>
    none(
      wrong(
        schemas,
        (schema) =>
          schema['type'] === 'string' &&
          !['maxLength', 'enum', 'const', 'format'].some((key) => key in schema),
      ),
    ));

  it('bound every array', () =>
    none(
      wrong(
        schemas,
        (schema) => schema['type'] === 'array' && !('minItems' in schema && 'maxItems' in schema),
      ),
    ));

  it('bound every number and say its format (RAC_REST_FORMAT_004)', () => {
    const formats: Readonly<Record<string, RegExp>> = {
      integer: /^int(32|64)$/,
      number: /^(decimal(32|64|128)|float|double)$/,
    };
    none(
      wrong(schemas, (schema) => {
        const format = formats[String(schema['type'])];
        return (
          format !== undefined &&
          !(format.test(String(schema['format'])) && 'minimum' in schema && 'maximum' in schema)
        );
      }),
    );
  });

  it('have booleans that are never null and lists of codes that are texts (RAC_REST_FORMAT_003)', () => {
    none(wrong(schemas, ({ type }) => Array.isArray(type)).filter((at) => !isStandard(at)));
    none(
      wrong(
        schemas,
        ({ enum: codes }) => Array.isArray(codes) && codes.some((code) => typeof code !== 'string'),
      ),
    );
  });
});

import * as z from 'zod/mini';
import * as contract from './index.ts';
import { exchangeAnswers, exchangeFormats, exchangeOptions } from './exchange-format.ts';
import { fileFormats } from './file-format.ts';
import { tidy, type Descriptions, type Json } from './json-schema.ts';
import { languages } from './message/index.ts';
import { operations } from './operations.ts';
import type { Operation } from './operation.ts';
import { problemTypes, problemUri, type ProblemKey } from './problem-type.ts';
import { basePath, bodyTypeOf } from './route.ts';
import { codeListOf } from './schema.ts';
import { vocabularies } from './vocabulary/index.ts';

/** Where an API is served. */
export interface Server {
  readonly url: string;
  readonly description: string;
  /** Marks a server that is not for production (RAC rulesets allow plain http there). */
  readonly 'x-sandbox'?: true;
}

/** The server named when nobody says otherwise. */
export const exampleServers: readonly Server[] = [
  { url: `https://api.example.it${basePath}`, description: 'Production' },
];

/** Problems any call can have. */
const common: readonly ProblemKey[] = [
  'malformed-request',
  'unknown-parameter',
  'not-acceptable',
  'rate-limit-exceeded',
  'internal-error',
  'service-unavailable',
];

/** Every schema that has a name, under that name. */
const named = new Map<string, z.ZodMiniType>();
for (const [key, value] of Object.entries(contract as Record<string, unknown>))
  if (/^[A-Z]/.test(key) && typeof value === 'object' && value !== null && '_zod' in value)
    named.set(key, value as z.ZodMiniType);

/** The names of the schemas that stand in the document. */
export const schemaNames: readonly string[] = [...named.keys()];

const componentIds = z.registry<{ id: string }>();
for (const [id, schema] of named) componentIds.add(schema, { id });

/** The OpenAPI 3.1 document of all operations. */
export const openapi = (version: string, describe: Descriptions, servers = exampleServers): Json => {
  const components: Json = {};
  const schemaOf = (schema: z.ZodMiniType, path: string, io: 'input' | 'output'): Json => {
    const {
      $defs,
      $schema: _dialect,
      ...body
    } = z.toJSONSchema(schema, {
      metadata: componentIds,
      target: 'draft-2020-12',
      io,
      override: ({ zodSchema, jsonSchema }) => {
        const from = codeListOf.get(zodSchema as never)?.codeList;
        if (from) jsonSchema['x-extensible-enum'] = Object.keys(vocabularies[from].items);
      },
    }) as Json & { $defs?: Record<string, Json> };
    for (const [key, definition] of Object.entries($defs ?? {}))
      components[key] ??= tidy(definition, key, describe);
    return tidy(body, path, describe);
  };

  const paths: Record<string, Json> = {};
  for (const declared of operations as readonly Operation[])
    (paths[declared.path] ??= {})[declared.method.toLowerCase()] = operationOf(declared, schemaOf, describe);
  schemaOf(contract.Problem, 'Problem', 'output');

  return {
    openapi: '3.1.0',
    info: {
      title: 'Partenariato API',
      version,
      'x-summary': 'Anagrafica del partenariato e Osservatorio Permanente sul Partenariato',
      'x-api-id': '5d8b0d3e-6c3f-4c0e-9d57-0b9d2a1f1a11',
      description:
        'Registry of the partnerships of the Italian cohesion policy and observatory built on it. Reading published records needs no token. Answers may gain properties and code values: clients must let them pass.',
      termsOfService: 'https://officinecoesione.it/condizioni',
      contact: {
        name: 'Officine Coesione',
        url: 'https://officinecoesione.it',
        email: 'api@officinecoesione.it',
      },
      license: { name: 'EUPL-1.2', url: 'https://opensource.org/license/eupl-1-2' },
    },
    servers,
    tags: tags.map(([key, description]) => ({ name: key, description })),
    security: [{ bearerAuth: [] }],
    paths,
    components: {
      securitySchemes: {
        bearerAuth: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'OIDC token or PDND voucher; the JWT is handled as RFC8725 asks.',
        },
      },
      headers,
      responses: sharedResponses,
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
};

const tags: readonly (readonly [string, string])[] = [
  ['status', 'State of the service'],
  ['programmes', 'Programmes of the cohesion policy'],
  ['territories', 'Statistical territories'],
  ['code-lists', 'Code lists with their labels'],
  ['organisations', 'Organisations that sit in partnerships'],
  ['partnerships', 'Partnerships and their members'],
  ['memberships', 'Seats in partnerships, in any state'],
  ['representatives', 'Persons who sit for members'],
  ['declarations', 'Declarations of interests'],
  ['documents', 'Documents of partnerships'],
  ['privacy-notices', 'Versions of the privacy notice'],
  ['personal-data', 'What is held on a person'],
  ['registrations', 'Self-registration and its validation'],
  ['self-service', 'What partners do by themselves with a link from a mail, and who is let in'],
  ['duplicates', 'Records that may be one organisation'],
  ['merges', 'Records of one organisation made one'],
  ['changes', 'What has changed in the registry'],
  ['imports', 'Files brought into the registry'],
  ['undelivered-mails', 'Mails of the registry that could not be handed over'],
  ['access', 'What who calls may do'],
  ['audit-events', 'Who has written, exported or read personal data'],
  ['indicators', 'Indicators of the observatory, as figures and as data sets'],
  ['consultations', 'Consultations of partners, from the announcement to the outcome'],
  ['contributions', 'What partners have to say, and what they are answered'],
  ['surveys', 'Questionnaires, survey waves, the answers of partners, and what is told of them'],
  ['capacity-activities', 'What is done so that partners can take part'],
  ['studies', 'Saved questions to the figures, with their answers'],
  ['context-data-sets', 'Figures that others publish, to be set beside ours'],
  ['releases', 'Figures as they were published on a day'],
  ['meetings', 'Meetings of partnerships, from the convocation to the minutes'],
];

const whole = (description: string, maximum: number): Json => ({
  description,
  schema: { type: 'integer', format: 'int32', minimum: 0, maximum },
});

const headers: Json = {
  XRateLimitLimit: whole('Requests allowed in the window', 100_000),
  XRateLimitRemaining: whole('Requests left in the window', 100_000),
  XRateLimitReset: whole('Seconds until the window starts again', 86_400),
  RetryAfter: whole('Seconds after which to try again', 86_400),
  Location: {
    description: 'Where the record is to be asked for',
    schema: { type: 'string', format: 'uri-reference', maxLength: 2000 },
  },
  CacheControl: {
    description:
      '`no-store`; `public, no-cache` for published facts, to be asked for again with the ETag; `public, max-age=N` for lists that change with a release (RAC_REST_NAME_010)',
    schema: { type: 'string', maxLength: 100, pattern: '^[a-z0-9=, -]+$' },
  },
  ETag: {
    description: 'Version of what was answered (RFC 9110, section 8.8.3)',
    schema: { type: 'string', maxLength: 100, pattern: '^(W/)?"[!-~]*"$' },
  },
};

const reference = (kind: string, key: string): Json => ({ $ref: `#/components/${kind}/${key}` });

const rateLimit: Json = {
  'X-RateLimit-Limit': reference('headers', 'XRateLimitLimit'),
  'X-RateLimit-Remaining': reference('headers', 'XRateLimitRemaining'),
  'X-RateLimit-Reset': reference('headers', 'XRateLimitReset'),
  'Cache-Control': reference('headers', 'CacheControl'),
};

const problemResponse = (description: string, extraHeaders: Json = {}): Json => ({
  description,
  headers: { ...rateLimit, ...extraHeaders },
  content: { 'application/problem+json': { schema: reference('schemas', 'Problem') } },
});

const sharedResponses: Json = {
  TooManyRequests: problemResponse('Too many requests', {
    'Retry-After': reference('headers', 'RetryAfter'),
  }),
  ServiceUnavailable: problemResponse('Service unavailable', {
    'Retry-After': reference('headers', 'RetryAfter'),
  }),
  Default: problemResponse('Any other problem'),
};

const operationOf = (
  declared: Operation,
  schemaOf: (schema: z.ZodMiniType, path: string, io: 'input' | 'output') => Json,
  describe: Descriptions,
): Json => {
  const { id, body, answer, access, etag, method } = declared;
  const changes = etag && method !== 'GET';
  return {
    operationId: id,
    summary: declared.summary,
    description: [
      declared.description,
      filesText(declared),
      formsText(declared),
      cachingText(declared),
      rolesText(declared),
    ]
      .filter(Boolean)
      .join('\n\n'),
    tags: [declared.tag],
    security: access === 'public' ? [{}] : [{ bearerAuth: [] }],
    parameters: [
      ...parametersOf(declared.parameters, 'path', `${id}.parameters`, schemaOf, describe),
      ...parametersOf(declared.query, 'query', `${id}.query`, schemaOf, describe),
      ...(declared.files ? [formatOf(declared.files, 'The whole list as a file of this kind')] : []),
      ...(declared.forms ? formParameters(declared.forms) : []),
      ...(changes ? [ifMatch] : []),
      ...(method === 'POST' ? [idempotencyKey] : []),
      ...(etag && method === 'GET' ? [ifNoneMatch] : []),
      acceptLanguage,
    ],
    ...(declared.content ? { requestBody: contentBody(declared.content) } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: {
              [bodyTypeOf(method)]: {
                schema: schemaOf(body, `${id}.body`, 'input'),
                ...exampleOf(declared.example?.body),
              },
            },
          },
        }
      : {}),
    responses: {
      [declared.status]: {
        description: declared.summary,
        headers: { ...rateLimit, ...(etag ? { ETag: reference('headers', 'ETag') } : {}) },
        content: {
          [declared.mediaType ?? 'application/json']: {
            schema: schemaOf(answer, `${id}.answer`, 'output'),
            ...exampleOf(declared.example?.answer),
          },
          ...filesOf(declared),
          ...formsOf(declared),
        },
      },
      ...(etag && method === 'GET' ? { 304: { description: 'Not modified', headers: rateLimit } } : {}),
      ...problemResponses(declared, changes),
      429: reference('responses', 'TooManyRequests'),
      503: reference('responses', 'ServiceUnavailable'),
      default: reference('responses', 'Default'),
    },
  };
};

const exampleOf = (example: unknown): Json => (example === undefined ? {} : { example });

const filesText = ({ files }: Operation): string =>
  files
    ? 'The whole list can be had as a file, with `format` or with its media type in `Accept`: all pages one after the other, with the same filters and without `cursor`, `limit`, `fields` and `embed`.'
    : '';

/** What a file is made of is told by its format: here it is text, bytes or a JSON object. */
const contents: Readonly<Record<string, Json>> = {
  [fileFormats.csv]: { type: 'string', maxLength: 2_147_483_647 },
  [fileFormats.xlsx]: { type: 'string', format: 'binary', maxLength: 2_147_483_647 },
  [fileFormats.jsonld]: { type: 'object' },
  [fileFormats.ics]: { type: 'string', maxLength: 2_147_483_647 },
};

const formsText = ({ path, forms }: Operation): string =>
  forms
    ? `Other forms with \`format\`, with their media type in \`Accept\`, or by what stands after the path: ${forms
        .map((form) => `\`${path.slice(path.lastIndexOf('/') + 1)}.${exchangeFormats[form].ending}\``)
        .join(', ')}.`
    : '';

/** What a form is made of is told by its standard. */
const contentOf = (mediaType: string): Json =>
  mediaType.endsWith('json')
    ? { type: 'object' }
    : {
        type: 'string',
        ...(/zip|sheet$|^image\/png/.test(mediaType) && { format: 'binary' }),
        maxLength: 2_147_483_647,
      };

const formsOf = ({ forms = [] }: Operation): Json =>
  Object.fromEntries(
    forms.flatMap((form) => exchangeAnswers(form).map((type) => [type, { schema: contentOf(type) }])),
  );

const formParameters = (forms: NonNullable<Operation['forms']>): Json[] => {
  const options = forms.flatMap((form) =>
    Object.entries(exchangeOptions(form)).map(([key, values]) => ({ form, key, values })),
  );
  return [
    formatOf(forms, 'Another form of the answer'),
    ...[...Map.groupBy(options, ({ key }) => key)].map(([key, of]) => ({
      name: key,
      in: 'query',
      required: false,
      description: `Of ${of.map(({ form }) => form).join(', ')}; \`${of[0]!.values[0]}\` unless said`,
      schema: { type: 'string', enum: [...of[0]!.values] },
    })),
  ];
};

const contentBody = (mediaTypes: readonly string[]): Json => ({
  required: true,
  content: Object.fromEntries(
    mediaTypes.map((mediaType) => [mediaType, { schema: contents[mediaType] ?? contentOf(mediaType) }]),
  ),
});

const filesOf = ({ files = [] }: Operation): Json =>
  Object.fromEntries(
    files.flatMap((format) => {
      const schema = contents[fileFormats[format]];
      return schema ? [[fileFormats[format], { schema }]] : [];
    }),
  );

const formatOf = (formats: readonly string[], description: string): Json => ({
  name: 'format',
  in: 'query',
  required: false,
  description,
  schema: { type: 'string', enum: [...formats] },
});

const cachingText = ({ caching }: Operation): string =>
  caching === 'no-store'
    ? ''
    : caching === 'revalidate'
      ? 'The answer may be kept, by language, and must be asked for again with its ETag.'
      : `The answer may be kept for ${caching.maxAge} seconds, by language.`;

const rolesText = ({ access }: Operation): string =>
  access === 'public' ? '' : `Roles: ${access.map((role) => `\`${role}\``).join(', ')}.`;

/** The problems of one call by status, with their types listed. */
const problemResponses = (declared: Operation, changes: boolean): Json => {
  const keys: ProblemKey[] = [
    ...common,
    ...declared.problems,
    ...(declared.access === 'public' ? [] : (['authentication-required', 'forbidden'] as const)),
    ...(declared.method === 'GET' ? [] : (['origin-not-allowed'] as const)),
    ...(declared.body
      ? ([
          'payload-too-large',
          'unsupported-media-type',
          'idempotency-key-reused',
          'request-in-progress',
        ] as const)
      : []),
    ...(Object.keys(declared.query.shape).length ? (['validation-failed'] as const) : []),
    ...(changes ? (['precondition-failed', 'precondition-required'] as const) : []),
  ];
  const byStatus = Map.groupBy(new Set(keys), (key): number => problemTypes[key].status);
  for (const status of [429, 503]) byStatus.delete(status);
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      status,
      problemResponse(
        of.map((key) => `${problemTypes[key].en}: \`${problemUri(key)}\``).join('; '),
        status === 308 ? { Location: reference('headers', 'Location') } : {},
      ),
    ]),
  );
};

const header = (name: string, description: string, required: boolean, schema: Json): Json => ({
  name,
  in: 'header',
  description,
  required,
  schema: { type: 'string', ...schema },
});
const tag = { maxLength: 200, pattern: '^(\\*|(W/)?"[!-~]*"(, ?(W/)?"[!-~]*")*)$' };
const ifMatch = header('If-Match', 'ETag of the version the decision was taken on', true, tag);
const ifNoneMatch = header('If-None-Match', 'ETag of the answer at hand: 304 while it holds', false, tag);
const idempotencyKey = header('Idempotency-Key', 'Makes the request safe to repeat for 24 hours', false, {
  maxLength: 255,
  pattern: '^[!-~]+$',
});
const acceptLanguage = header(
  'Accept-Language',
  `Language of labels and messages: ${languages.join(', ')}`,
  false,
  {
    maxLength: 200,
    pattern: '^[A-Za-z0-9,;=.* -]+$',
  },
);

const parametersOf = (
  parameters: z.ZodMiniObject,
  place: 'path' | 'query',
  path: string,
  schemaOf: (schema: z.ZodMiniType, path: string, io: 'input') => Json,
  describe: Descriptions,
): Json[] =>
  Object.entries(parameters.shape as Record<string, z.ZodMiniType>).map(([key, schema]) => ({
    name: key,
    in: place,
    required: place === 'path',
    description: describe.get(`${path}.${key}`) ?? key,
    schema: schemaOf(schema, `${path}.${key}`, 'input'),
  }));

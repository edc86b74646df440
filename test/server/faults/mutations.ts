import type * as z from 'zod/mini';

/** A body with one thing wrong, or strange, in it. */
export interface Mutation {
  readonly what: string;
  /** JSON pointer of the place. */
  readonly pointer: string;
  /** The JSON text to send. */
  readonly text: string;
  /** Whether no operation may take it; otherwise it may be taken, or refused in words. */
  readonly refused: boolean;
}

type Path = readonly (string | number)[];

const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Members that are maps: their keys are the caller's. */
const maps: readonly string[] = ['answers', 'only', 'territoryCodes', 'timeCodes'];

/** Stands for what JSON.stringify cannot write: it is put into the text afterwards. */
const placeholder = '@@placeholder@@';

/** Every value inside a value, itself first. */
function* places(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* places(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A copy with another value in one place; undefined takes the place away. */
function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  if (rest.length > 0) copy[step] = replaced(copy[step], rest, by);
  else if (by === undefined && !Array.isArray(value)) delete copy[step];
  else copy[step] = by;
  return copy;
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(text);
const isIdentifier = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text);

/** What a text becomes, as JSON: whether nobody may take it depends on what the text is for. */
const strangeTexts = (
  text: string,
  cleaned: boolean,
  most: number,
): readonly (readonly [what: string, json: string, refused: boolean])[] => {
  const inside = JSON.stringify(text).slice(1, -1);
  const coded = isDate(text) || isIdentifier(text) || /^https?:/.test(text);
  return [
    ['a NUL', `"${inside}\\u0000"`, true],
    ['half a surrogate pair', `"${inside}\\ud800"`, true],
    ['the other half', `"\\udc00${inside}"`, true],
    ['too many characters', `"${'x'.repeat(most)}"`, true],
    ['a control character', `"${inside}\\u0007"`, true],
    ['a delete character', `"${inside}\\u007f"`, true],
    ['a right-to-left override', `"\\u202e${inside}"`, !cleaned],
    ['an isolate without end', `"${inside}\\u2067"`, !cleaned],
    ['zero width', `"${inside.slice(0, 1)}\\u200b${inside.slice(1)}"`, !cleaned],
    ['a noncharacter', `"${inside}\\uffff"`, true],
    ['line ends', `"${inside}\\r\\nBcc: x@example.it"`, coded],
    ['a formula', `"=HYPERLINK(\\"http://x.example\\";\\"${inside}\\")"`, coded],
    ['markup', `"<script>alert(1)</script>"`, coded],
    ['SQL', `"'; drop table organisation; --"`, coded],
    ['letters that look alike', `"${inside.replace(/[ao0]/g, 'о')}"`, false],
    [
      'full width digits',
      `"${inside.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))}"`,
      false,
    ],
    ['nothing', '""', coded],
    ['blanks', '"   "', coded],
    ['other case', JSON.stringify(text.toUpperCase()), false],
    ...(isDate(text)
      ? ([
          ['30 February', '"2023-02-30"', true],
          ['month 13', '"2023-13-01"', true],
          ['29 February of no leap year', '"2023-02-29"', true],
          ['the year 0', '"0000-01-01"', true],
          ['the last day there is', '"9999-12-31"', false],
          ['the first day', '"0001-01-01"', false],
          ['beyond year 9999', '"10000-01-01"', true],
          ['a year with sign', '"+002023-01-01"', true],
          ['before Christ', '"-000001-01-01"', true],
          ['the end of time, westwards', '"9999-12-31T23:59:59-23:59"', true],
          ['the end of time', '"9999-12-31T23:59:59Z"', false],
          ['24 hours', '"2023-01-01T24:00:00Z"', true],
          ['a leap second', '"2016-12-31T23:59:60Z"', false],
          ['eastwards', '"2023-01-01T00:00:00+14:00"', false],
          ['infinity', '"infinity"', true],
          ['today', '"now"', true],
        ] as const)
      : []),
    ...(isIdentifier(text)
      ? ([
          ['no identifier', '"x"', true],
          ['an identifier of nothing', '"00000000-0000-0000-0000-000000000000"', false],
          ['a path', '"../../etc/passwd"', true],
        ] as const)
      : []),
  ];
};

/** Codes and addresses are freed of what cannot be seen before they are looked at. */
const isCleaned = (path: Path): boolean =>
  /^(taxCode|pec|institutionalEmail|nuts3|coverageNuts)$/.test(
    String(path.findLast((step) => typeof step === 'string')),
  );

const strangeNumbers: readonly (readonly [what: string, json: string, refused: boolean])[] = [
  ['too large to hold', '1e400', true],
  ['very large', '1e308', true],
  ['beyond exact integers', '9007199254740993', true],
  ['beyond 32 bits', '4294967296', false],
  ['negative', '-1', false],
  ['a fraction', '0.5', false],
  ['negative zero', '-0', false],
];

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

const otherKinds: readonly (readonly [kind: string, json: string])[] = [
  ['object', '{}'],
  ['array', '[[[]]]'],
  ['string', '"testo"'],
  ['number', '42'],
  ['boolean', 'true'],
];

/** The names of the members of an object schema, whatever is around it. */
export function membersOf(schema: z.ZodMiniType | undefined): readonly string[] {
  const { def } = (schema as unknown as { _zod?: { def: Record<string, unknown> } } | undefined)?._zod ?? {};
  if (!def) return [];
  if (def['type'] === 'object') return Object.keys(def['shape'] as object);
  return membersOf((def['innerType'] ?? def['in']) as z.ZodMiniType | undefined);
}

/**
 * Everything that one can get wrong in a body: in each of its places, and in each member its schema knows.
 *
 * @param patch whether null takes a member away
 */
export function* mutations(body: object, schema: z.ZodMiniType, patch: boolean): Generator<Mutation> {
  const put = (path: Path, json: string): string =>
    JSON.stringify(replaced(body, path, placeholder)).replace(JSON.stringify(placeholder), () => json);
  for (const [path, value] of places(body)) {
    const pointer = pointerOf(path);
    const kind = kindOf(value);
    const isMember = typeof path.at(-1) === 'string';
    for (const [other, json] of otherKinds)
      if (other !== kind)
        yield { what: `${other} for ${kind}`, pointer, text: put(path, json), refused: kind !== 'null' };
    if (kind !== 'null')
      yield {
        what: 'null',
        pointer,
        text: put(path, 'null'),
        refused: !(patch && isMember) && !isAbsence(path, body),
      };
    if (typeof value === 'string')
      for (const [what, json, refused] of strangeTexts(
        value,
        isCleaned(path),
        path[0] === 'texts' ? 200_000 : 30_000,
      ))
        yield { what, pointer, text: put(path, json), refused };
    if (typeof value === 'number')
      for (const [what, json, refused] of strangeNumbers)
        yield { what, pointer, text: put(path, json), refused };
    if (kind === 'array') {
      const [first] = value as unknown[];
      yield {
        what: '5,000 items',
        pointer,
        text: put(path, JSON.stringify(Array.from({ length: 5_000 }, () => first ?? 'x'))),
        refused: true,
      };
    }
    if (kind === 'object') {
      const object = value as object;
      for (const name of [
        'unexpected',
        '__proto__',
        'constructor',
        'toString',
        '',
        '\u202e',
        'x'.repeat(2000),
      ])
        yield {
          what: `a member called ${JSON.stringify(name.slice(0, 20))}`,
          pointer: pointerOf([...path, name]),
          text: put(
            path,
            `${JSON.stringify(object).slice(0, -1)}${Object.keys(object).length ? ',' : ''}${JSON.stringify(name)}:{"polluted":true}}`,
          ),
          // A map leaves that one out: it is the key of nothing.
          refused: !(name === '__proto__' && maps.includes(String(path.at(-1)))),
        };
    }
    if (isMember)
      yield {
        what: 'left out',
        pointer,
        text: JSON.stringify(replaced(body, path, undefined)),
        refused: false,
      };
  }
  for (const member of membersOf(schema))
    if (!(member in body))
      for (const json of ['{"unexpected":[]}', '[[]]', '"\\u0000"', '""', '-1', 'null', '1e308'])
        yield {
          what: `${json} given`,
          pointer: pointerOf([member]),
          text: put([member], json),
          refused: json.length > 4 && json !== '1e308',
        };
}

/** Items of a list may be null where null says that there is none. */
const isAbsence = (path: Path, body: object): boolean => typeof path.at(-1) === 'number' && 'fields' in body;

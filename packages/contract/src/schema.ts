import * as z from 'zod/mini';
import type { CodeOf, VocabularyId } from './vocabulary/index.ts';
import type { Checked } from './identifiers/checked.ts';
import type { MessageCode } from './message/index.ts';
import { oneLine } from './validation.ts';

/** A text between `minimum` and `maximum` characters, trimmed; it may have several lines. */
export const text = (maximum: number, minimum = 1) =>
  z.string().check(z.trim(), z.minLength(minimum), z.maxLength(maximum));

/** A text that is sent to stand on one line, as names and titles do. */
export const line = (maximum: number, minimum = 1) => text(maximum, minimum).check(z.regex(oneLine));

/** A whole number, both ends included. */
export const whole = (minimum: number, maximum: number) => z.int().check(z.gte(minimum), z.lte(maximum));

/** A list of at most `maximum` items; an empty one is `[]`, never null (RAC_REST_FORMAT_003). */
export const list = <T extends z.ZodMiniType>(item: T, maximum: number, minimum = 0) =>
  z.array(item).check(z.minLength(minimum), z.maxLength(maximum));

/** UUID of an entity (RFC 9562; ours are version 7, so they sort by creation). */
export const uuid = z.uuid();

/** Calendar date, `YYYY-MM-DD` (RFC 3339 full-date). */
export const date = z.iso.date();

/** Years that the database knows, and near enough to make sense: it has no year 0. */
const nearYear = /^(19|2\d)/;

/** A day that the registry can be asked for. */
export const day = z.iso
  .date()
  .check(z.refine((value) => nearYear.test(value), { params: { code: 'invalid_date' } }));

/** Instant in UTC with `Z` (RFC 3339). */
export const instant = z.iso
  .datetime()
  .check(z.refine((value) => nearYear.test(value), { params: { code: 'invalid_instant' } }));

/** Key of a programme: our own, kebab-case, stable over time. */
export const programmeCode = text(80).check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/**
 * An address with its host as the network knows it (RFC 5891, A-labels): letters of one script that look like those of
 * another do not pass for a known name, neither in a list nor in a file.
 */
const withPlainHost = (address: string): string =>
  address.replace(
    /^(https?:\/\/)([^/\\?#:@]*[^\x00-\x7f][^/\\?#:@]*)/i,
    (start, scheme: string, host: string) =>
      URL.canParse(`http://${host}`) ? scheme + new URL(`http://${host}`).hostname : start,
  );

/** Absolute `http` or `https` address, without a user name: `https://bank.it@evil.it` deceives. */
export const webAddress = z
  .url({ protocol: /^https?$/, hostname: /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,}$/i })
  .check(
    z.overwrite(withPlainHost),
    z.maxLength(500),
    // What the parser leaves out of an address would stay in its text.
    z.refine((value) => !/^https?:\/\/[^/?#]*@|[\s\p{C}]/iu.test(value), { params: { code: 'invalid_url' } }),
  );

/**
 * What an answer holds. Reading is tolerant: properties added by a later server pass and stay,
 * while the type names only those known today.
 */
export const entity = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.looseObject(shape) as unknown as z.ZodMiniObject<Shape, z.core.$strip>;

/** What a request may hold. Writing is strict: an unknown property is refused by name. */
export const request = <Shape extends z.core.$ZodShape>(shape: Shape) => z.strictObject(shape);

/** Which code list an open code is taken from: read by the OpenAPI document. */
export const codeListOf = z.registry<{ codeList: VocabularyId }>();

/**
 * A code as it is read: any value passes, those known today are suggested by the type. An answer
 * never fails on a code that a later server has added.
 */
export const openCode = <Id extends VocabularyId>(codeList: Id) =>
  text(60).register(codeListOf, { codeList }) as unknown as z.ZodMiniType<
    CodeOf<Id> | (string & {}),
    CodeOf<Id> | (string & {})
  >;

/** A code as it is written: only those of the list. */
export const closedCode = <Code extends string>(vocabulary: {
  readonly items: Readonly<Record<Code, unknown>>;
}) => z.enum(Object.keys(vocabulary.items) as [Code, ...Code[]]);

/** A text that one of the checks of `identifiers/` normalises or refuses. */
export const identifier = (check: (input: string) => Checked<MessageCode>, maximum: number) =>
  z.string().check(
    // Normalised before its length is looked at: "IT 0074 3110 157" is a VAT number of eleven digits.
    z.overwrite((input) => check(input).value),
    z.maxLength(maximum),
    (context) => {
      const result = check(context.value);
      if (!result.valid)
        context.issues.push({
          code: 'custom',
          input: context.value,
          params: { code: result.error, ...result.params },
        });
    },
  );

/** An issue of our own making, for a rule over several properties. */
export const issue = (code: MessageCode, path: PropertyKey[], input: unknown, params: object = {}) =>
  ({ code: 'custom', path, input, params: { code, ...params } }) as const;

/** Text in the languages of the platform; Italian and English are always there. */
export const Labels = entity({
  it: text(2000),
  en: text(2000),
  de: z.optional(text(2000)),
  fr: z.optional(text(2000)),
  sl: z.optional(text(2000)),
});
export type Labels = z.infer<typeof Labels>;

/** Text in the languages of the platform, as it is written; who reads another one finds the English or Italian. */
export const LabelsRequest = request({
  it: text(2000),
  en: text(2000),
  de: z.optional(text(2000)),
  fr: z.optional(text(2000)),
  sl: z.optional(text(2000)),
});

/** What every stored record carries. */
export const record = {
  /** Identifier, UUID version 7. */
  id: uuid,
  /** Grows by one at each change; the ETag is made of it. */
  version: whole(1, 2_000_000_000),
  /** When the record was created, UTC. */
  createdAt: instant,
  /** When the record last changed, UTC. */
  updatedAt: instant,
  /** True when the record was invented for demonstration and describes no real process. */
  demo: z.boolean(),
};

/** Where a fact comes from. */
export const Source = entity({
  /** The system or publication it was taken from. */
  system: text(60),
  /** The reference within it: a key, a page, a version. */
  ref: z.optional(text(500)),
  /** When it was taken, UTC. */
  fetchedAt: z.optional(instant),
});
export type Source = z.infer<typeof Source>;

/** Query names of every list (RAC_REST_NAME_005). */
export const listQuery = {
  /** Where to go on: the `nextCursor` of the page before. Opaque. */
  cursor: z.optional(z.string().check(z.maxLength(400), z.regex(/^[A-Za-z0-9_-]+$/))),
  /** How many items at most, 1 to 200; 25 unless said. */
  limit: z.optional(whole(1, 200)),
  /** Names of the properties wanted, comma separated; `id` or `code` is always there. */
  fields: z.optional(z.string().check(z.maxLength(500), z.regex(/^[A-Za-z0-9]+(,[A-Za-z0-9]+)*$/))),
};

/** Number of items of a page when the caller does not say. */
export const defaultLimit = 25;

/** One page of a list (RAC_REST_NAME_004), with application links in the payload (RAC_REST_NAME_006). */
export const page = <Item extends z.ZodMiniType, Embedded extends z.core.$ZodShape>(
  item: Item,
  embedded: Embedded = {} as Embedded,
) =>
  entity({
    /** The items of this page, in the order asked for. */
    items: list(item, 200),
    /** The limit that was applied. */
    limit: whole(1, 200),
    /** Cursor of the next page; absent on the last one. */
    nextCursor: z.optional(z.string().check(z.maxLength(400))),
    /** Links of this page. */
    _links: z.optional(
      entity({
        /** Absolute address of the next page; absent on the last one. */
        next: z.optional(z.string().check(z.maxLength(2000))),
      }),
    ),
    /** What was asked for with `embed`. */
    _embedded: z.optional(entity(embedded)),
  });

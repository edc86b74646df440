import type * as z from 'zod/mini';
import type { ExchangeFormat } from './exchange-format.ts';
import type { FileFormat } from './file-format.ts';
import type { Route } from './route.ts';
import type { ProblemKey } from './problem-type.ts';

/** Whether and for how long an answer may be kept. */
export type Caching =
  | 'no-store'
  | 'revalidate'
  | {
      readonly maxAge: number;
      /** It never changes: who has it need not ask again (RFC 8246). */
      readonly immutable?: boolean;
    };

/** The `Cache-Control` of an answer (RFC 9111, section 5.2.2). */
export const cacheControl = (caching: Caching): string =>
  caching === 'no-store'
    ? 'no-store'
    : caching === 'revalidate'
      ? 'public, no-cache'
      : `public, max-age=${caching.maxAge}${caching.immutable ? ', immutable' : ''}`;

/** Roles a bearer token can carry; `anonymous` is the lack of one. */
export const roles = [
  'partner_editor',
  'authority_editor',
  'authority_validator',
  'observatory_analyst',
  'auditor',
  'admin',
] as const;

/** A role a bearer token can carry. */
export type Role = (typeof roles)[number];

/**
 * One call of the API, declared once. The OpenAPI document, the server's routing, validation and
 * access control, and the SDK's types all follow from it.
 */
export interface Operation<
  Id extends string = string,
  Parameters extends z.ZodMiniObject = z.ZodMiniObject,
  Query extends z.ZodMiniObject = z.ZodMiniObject,
  Body extends z.ZodMiniType | undefined = z.ZodMiniType | undefined,
  Answer extends z.ZodMiniType = z.ZodMiniType,
> extends Route<Id> {
  readonly tag: string;
  /** One line: what the call does. */
  readonly summary: string;
  /** What a caller must know beyond the summary. */
  readonly description?: string;
  /** Path parameters. */
  readonly parameters: Parameters;
  readonly query: Query;
  /** Body of the request, `application/json`; undefined when there is none. */
  readonly body: Body;
  /** Media types of a file that is sent in the place of a JSON body; it is read as it comes. */
  readonly content?: readonly string[];
  /** Status of the answer when all goes well. */
  readonly status: 200 | 201;
  /** Body of that answer. */
  readonly answer: Answer;
  /** Media type of that answer; `application/json` unless said. */
  readonly mediaType?: 'application/json' | 'application/problem+json' | 'application/ld+json';
  /** Who may call: anyone, or only bearers of one of these roles. */
  readonly access: 'public' | readonly Role[];
  /**
   * `no-store`; `revalidate`: kept, but asked for again with its ETag each time; or for how many seconds
   * anyone may keep the answer (RAC_REST_NAME_010).
   */
  readonly caching: Caching;
  /** Answers with an ETag, so that `If-None-Match` gets 304; on a change, `If-Match` is required. */
  readonly etag: boolean;
  /**
   * How the call is noted in the chain of audit events, where method and access do not say it: writes, exports and
   * what only some may read are always noted; a public read only when a bearer of a token gets more than others;
   * a POST that neither changes nor tells anything of the registry, never.
   */
  readonly audited?: 'read' | 'export' | 'never';
  /**
   * Forms in which the whole list can be had as a file, with the query name `format` or by `Accept`; the call is
   * then noted as an export. Only for lists.
   */
  readonly files?: readonly FileFormat[];
  /**
   * Other forms of an answer that is not a list, with the query name `format`, by `Accept`, or by what stands after
   * the path and a dot. They are published facts as the answer is: tagged, kept as long, not noted as exports.
   */
  readonly forms?: readonly ExchangeFormat[];
  /** What a request and its answer look like: shown in the document. */
  readonly example?: Example<Body, Answer>;
  /** Problems of this call besides those any call can have. */
  readonly problems: readonly ProblemKey[];
}

/** A request and its answer, as one would see them. */
export interface Example<Body extends z.ZodMiniType | undefined, Answer extends z.ZodMiniType> {
  readonly body?: Body extends z.ZodMiniType ? z.input<Body> : undefined;
  readonly answer?: z.input<Answer>;
}

/** Declares an operation, keeping its exact types. */
export const operation = <
  const Id extends string,
  Parameters extends z.ZodMiniObject,
  Query extends z.ZodMiniObject,
  Body extends z.ZodMiniType | undefined,
  Answer extends z.ZodMiniType,
>(
  declared: Operation<Id, Parameters, Query, Body, Answer>,
): Operation<Id, Parameters, Query, Body, Answer> => declared;

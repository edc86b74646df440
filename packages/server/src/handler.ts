import type {
  AnswerOf,
  BodyOf,
  Language,
  OperationId,
  ParametersOf,
  QueryOf,
  Role,
} from '@officine-coesione/contract';
import type { Caching } from '@officine-coesione/contract/operations';
import type { Scopes } from './authority-rules.ts';

/** Who calls, as the bearer token says. */
export interface Principal {
  /** Subject of the token; written into histories. */
  readonly subject: string;
  readonly roles: readonly Role[];
  /** What the roles are for. */
  readonly scopes: Scopes;
  /** The program that calls, when it is not a person: its client and for which purpose (PDND). */
  readonly client?: { readonly clientId: string; readonly purposeId: string };
}

/** A call that has passed routing, validation and access control. */
export interface Call<Id extends OperationId> {
  readonly parameters: ParametersOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
  /** The file that is being sent, for an operation that takes one; to be read once. */
  readonly content?: { readonly content: ReadableStream<Uint8Array>; readonly mediaType: string } | undefined;
  /** Language of the answer, from `Accept-Language`. */
  readonly language: Language;
  /** Undefined for an anonymous caller. */
  readonly principal: Principal | undefined;
  /** The version the caller last saw, from `If-Match`; undefined when any will do. */
  readonly ifVersion: number | undefined;
  /** Public address of the call, without the query. */
  readonly url: string;
}

/** What a handler answers; paging links, `fields`, ETag and headers are added by the app. */
export interface Answered<Body> {
  readonly body: Body;
  /** Version of the record, source of its ETag; absent for lists. */
  readonly version?: number;
  /** For how long the answer may be kept, where that is not the same for all answers of the operation. */
  readonly caching?: Caching;
}

/** One handler for every operation of the contract: a missing one does not compile. */
export type Handlers = {
  readonly [Id in OperationId]: (call: Call<Id>) => Promise<Answered<AnswerOf<Id>>>;
};

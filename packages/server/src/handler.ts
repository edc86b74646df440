import type {
  AnswerOf,
  BodyOf,
  Language,
  OperationId,
  ParametersOf,
  QueryOf,
  Role,
} from '@officine-coesione/contract';

/** Who calls, as the bearer token says. */
export interface Principal {
  /** Subject of the token; written into histories. */
  readonly subject: string;
  readonly roles: readonly Role[];
}

/** A call that has passed routing, validation and access control. */
export interface Call<Id extends OperationId> {
  readonly parameters: ParametersOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
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
}

/** One handler for every operation of the contract: a missing one does not compile. */
export type Handlers = {
  readonly [Id in OperationId]: (call: Call<Id>) => Promise<Answered<AnswerOf<Id>>>;
};

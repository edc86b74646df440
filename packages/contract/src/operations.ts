import type * as z from 'zod/mini';
import { observatoryOperations } from './observatory/operations.ts';
import { registryOperations } from './registry/operations.ts';
import { statusOperations } from './status.ts';

export { cacheControl, operation, roles } from './operation.ts';
export type { Caching, Operation, Role } from './operation.ts';
export { insideOf, readQuery, withFields } from './query.ts';
export type { QueryRead } from './query.ts';

/** Every operation of the API. */
export const operations = [...statusOperations, ...registryOperations, ...observatoryOperations] as const;

type Declared = (typeof operations)[number];

/** Id of an operation. */
export type OperationId = Declared['id'];

/** The operation with this id, with its exact types. */
export type OperationOf<Id extends OperationId> = Extract<Declared, { id: Id }>;

/** Path parameters of an operation. */
export type ParametersOf<Id extends OperationId> = z.output<OperationOf<Id>['parameters']>;

/** Query of an operation. */
export type QueryOf<Id extends OperationId> = z.output<OperationOf<Id>['query']>;

/** Body of the request of an operation; undefined when there is none. */
export type BodyOf<Id extends OperationId> = OperationOf<Id>['body'] extends z.ZodMiniType
  ? z.output<OperationOf<Id>['body']>
  : undefined;

/** Body of the answer of an operation. */
export type AnswerOf<Id extends OperationId> = z.output<OperationOf<Id>['answer']>;

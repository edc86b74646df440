import type { AnswerOf, OperationId } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { ask, clock } from '../ask.ts';
import type { Asked } from '../ask.ts';

/** Calls an operation of the registry, whichever it is, at an instant. */
export const call = <Id extends OperationId>(database: Database, id: Id, asked?: Asked, now = clock) =>
  ask(registryHandlers(database, now) as never, id, asked) as Promise<AnswerOf<Id>>;

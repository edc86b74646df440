import * as z from 'zod/mini';
import { keepers } from './keepers.ts';
import { operation } from './operation.ts';
import type { Operation, Role } from './operation.ts';
import { text } from './schema.ts';

export const none = z.object({});
export const words = z.optional(text(200));

export const editors: readonly Role[] = keepers.edit;
export const validators: readonly Role[] = keepers.decide;
export const readers: readonly Role[] = [...editors, 'auditor'];
/** Those who know the persons of an organisation: its own people too. */
export const namers: readonly Role[] = keepers.name;
export const seers: readonly Role[] = [...namers, 'auditor'];

/** What the operations by which an authority keeps its records have in common. */
export const writing = { caching: 'no-store', query: none } as const;
export const adding = { ...writing, parameters: none, status: 201, etag: false, access: editors } as const;
/** A change says on which version it was decided. */
export const changing = { ...writing, status: 200, etag: true } as const;
export const changeProblems = ['not-found', 'validation-failed'] as const;
export const stepProblems = ['not-found', 'validation-failed', 'transition-not-allowed'] as const;

/** Declares the steps in the life of a kind of record; a step is a change, and is answered with the record. */
export const stepsOf =
  <Parameters extends z.ZodMiniObject, Answer extends z.ZodMiniType>(
    record: Pick<
      Operation<string, Parameters, z.ZodMiniObject, undefined, Answer>,
      'tag' | 'access' | 'parameters' | 'answer' | 'problems'
    >,
  ) =>
  <const Id extends string, Body extends z.ZodMiniType>(
    declared: Pick<
      Operation<Id, z.ZodMiniObject, z.ZodMiniObject, Body>,
      'id' | 'method' | 'path' | 'summary' | 'description' | 'body'
    >,
  ) =>
    operation({ ...declared, ...changing, ...record });

export const reading = { caching: 'no-store', body: undefined, status: 200, etag: false } as const;

import assert from 'node:assert/strict';
import { validate } from '@officine-coesione/contract';
import type { AnswerOf, Language, OperationId } from '@officine-coesione/contract';
import { operations } from '@officine-coesione/contract/operations';
import type { Operation } from '@officine-coesione/contract/operations';
import type { Answered, Handlers, Principal } from '../../packages/server/src/handler.ts';
import { ProblemError } from '../../packages/server/src/http/problem.ts';

/** What a test says of a call; the rest is what a caller without wishes sends. */
export interface Asked {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly language?: Language;
  readonly principal?: Principal;
  readonly ifVersion?: number;
}

/** The day on which the tests take place. */
export const clock = () => new Date('2026-11-23T09:00:00Z');

/** An officer who may decide. */
export const validator: Principal = { subject: 'officer-7', roles: ['authority_validator'], scopes: '*' };

const sound = (schema: Operation['answer'], value: unknown, what: string): unknown => {
  const result = validate(schema, value);
  assert.ok(result.valid, `${what}: ${JSON.stringify(result)}`);
  return result.value;
};

/** Calls a handler as the app does, and holds what goes in and comes out against the contract. */
export async function ask<Id extends OperationId>(
  handlers: Partial<Handlers>,
  id: Id,
  asked: Asked = {},
): Promise<AnswerOf<Id>> {
  const operation = operations.find((one) => one.id === id) as unknown as Operation;
  const call = {
    parameters: sound(operation.parameters, asked.parameters ?? {}, `${id} parameters`),
    query: sound(operation.query, asked.query ?? {}, `${id} query`),
    body: operation.body && sound(operation.body, asked.body, `${id} body`),
    language: asked.language ?? 'it',
    // Nobody asks a restricted operation of a handler: it would not get that far.
    principal: asked.principal ?? (operation.access === 'public' ? undefined : validator),
    ifVersion: asked.ifVersion,
    url: `https://example.it/rest/coesione/v1/partenariato${operation.path}`,
  };
  const handler = handlers[id] as unknown as (call: unknown) => Promise<Answered<AnswerOf<Id>>>;
  const { body } = await handler(call);
  const sent = JSON.parse(JSON.stringify(body)) as AnswerOf<Id>;
  sound(operation.answer, sent, `${id} answer`);
  return sent;
}

/** The problem that a call ends with: its key, and `pointer code` of each fault. */
export async function problemOf(call: Promise<unknown>): Promise<{ key: string; faults: string[] }> {
  const error: unknown = await call.then(
    () => assert.fail('The call went well'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProblemError)) throw error;
  return { key: error.key, faults: error.faults.map(({ pointer, code }) => `${pointer} ${code}`) };
}

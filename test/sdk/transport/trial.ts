import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Coesione, type CoesioneError, type CoesioneOptions } from '@officine-coesione/sdk';
import { json } from '../served.ts';

/** A client that takes answers as they come: what they must look like is tried elsewhere. */
export const clientOf = (
  { baseUrl }: { readonly baseUrl: string },
  options: Partial<CoesioneOptions> = {},
): Coesione => new Coesione({ baseUrl, validation: 'off', locale: 'en', ...options });

/** Answers with a problem of the API. */
export const problem = (
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  more: object = {},
): void =>
  json(
    response,
    { type: 'about:blank', title: `Titolo ${status}`, status, instance: 'urn:uuid:1', ...more },
    status,
    headers,
  );

/** The error a call ends with, of the class it should have. */
export const failureOf = async <Kind extends CoesioneError>(
  kind: abstract new (...values: never[]) => Kind,
  call: PromiseLike<unknown>,
): Promise<Kind> => {
  try {
    await call;
  } catch (error) {
    assert.ok(error instanceof kind, `${kind.name} expected, not ${String(error)}`);
    return error;
  }
  return assert.fail(`${kind.name} expected, but the call went well`);
};

/** Waits until something has happened, for five seconds at most. */
export const until = async (happened: () => boolean, what: string): Promise<void> => {
  for (const end = performance.now() + 5000; !happened();) {
    assert.ok(performance.now() < end, what);
    await pause(5);
  }
};

/** What something took, milliseconds. */
export const timed = async (work: () => PromiseLike<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

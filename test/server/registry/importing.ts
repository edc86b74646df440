import assert from 'node:assert/strict';
import { fileFormats } from '@officine-coesione/contract';
import type { Import, ImportFault } from '@officine-coesione/contract';
import { auditLog } from '../../../packages/server/src/audit/audit-log.ts';
import type { Connection } from '../../../packages/server/src/database/tables.ts';
import { registrySheets } from '../../../packages/server/src/registry/files/sheets.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { withCheckDigit } from '../../contract/identifiers/generated.ts';
import { bearerOf } from '../http/issuer.ts';
import { json, kindOf, problemIn, trial } from '../http/trial.ts';
import type { AnyHandler } from '../http/trial.ts';

/** The tax code of a made-up body, sound as those of the others. */
export const taxCode = (number: number): string => withCheckDigit(String(number).padStart(10, '0'));

/** A step of an import without anything to say. */
export const nothing = { method: 'POST', headers: json, body: '{}' };

/** Works on a database that a server leaves in the middle of a transaction: nothing of it stays. */
export const stopped = (database: Connection, work: (broken: Connection) => Promise<unknown>) =>
  assert.rejects(
    database.transaction().execute(async (transaction) => {
      const inner = {
        transaction: () => ({ execute: (run: (one: unknown) => unknown) => run(transaction) }),
      };
      await work(inner as unknown as Connection);
      throw new Error('stopped');
    }),
    { message: 'stopped' },
  );

/** The application on a database, as someone who imports files calls it. */
export const appOn = async (database: Connection, bearer?: Record<string, string>) => {
  const handlers = registryHandlers(database) as unknown as Record<string, AnyHandler>;
  const app = trial({ handlers, sheets: registrySheets, audit: auditLog(database) });
  const headers = bearer ?? (await bearerOf(['authority_validator']));
  const answer = async <Body>(path: string, init: RequestInit = {}): Promise<Body> => {
    const response = await app.call(path, { ...init, headers: { ...headers, ...init.headers } });
    const body = (await response.json()) as Body;
    assert.ok(response.ok, `${path}: ${JSON.stringify(body)}`);
    return body;
  };
  const refusal = async (path: string, init: RequestInit = {}) => {
    const response = await app.call(path, { ...init, headers: { ...headers, ...init.headers } });
    assert.ok(!response.ok, path);
    const problem = await problemIn(response);
    return [kindOf(problem), problem.errors?.[0]?.code, problem.errors?.[0]?.message];
  };
  const send = (content: string | Uint8Array, type: string = fileFormats.csv) => ({
    method: 'POST',
    headers: { 'Content-Type': type },
    body: content as BodyInit,
  });
  return {
    ...app,
    headers,
    refusal,
    send,
    answer,
    start: (content: string | Uint8Array, type?: string, query = '') =>
      answer<Import>(`/imports?fileTitle=enti.csv${query}`, send(content, type)),
    /** A step, called until it is done: a call works for a few seconds only. */
    step: async (id: string, name: 'check' | 'application' | 'undoing', body: object = {}) => {
      for (let sent = body; ; sent = {}) {
        const init = { method: 'POST', headers: json, body: JSON.stringify(sent) };
        const found = await answer<Import>(`/imports/${id}/${name}`, init);
        if (!found.status.endsWith('ing')) return found;
      }
    },
    faults: async (id: string) =>
      (await answer<{ items: ImportFault[] }>(`/imports/${id}/faults?limit=200`)).items,
  };
};

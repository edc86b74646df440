import assert from 'node:assert/strict';
import type { Role } from '@officine-coesione/contract';
import { auditHandlers } from '../../../packages/server/src/audit/audit-handlers.ts';
import { auditLog, eventOf } from '../../../packages/server/src/audit/audit-log.ts';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { idempotencyStore } from '../../../packages/server/src/http/idempotency-store.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { test } from 'node:test';
import { ask } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { bearerOf } from '../http/issuer.ts';
import { json, operationOf, trial } from '../http/trial.ts';
import type { AnyHandler } from '../http/trial.ts';
import { insertOrganisation } from '../registry/records.ts';
import { requestOf, taxCodeNumber } from '../request.ts';

const on = (database: Database) => {
  const handlers = { ...registryHandlers(database), ...auditHandlers(database) };
  const { call } = trial({
    handlers: handlers as unknown as Record<string, AnyHandler>,
    audit: auditLog(database),
    idempotency: idempotencyStore(database, Date.now),
  });
  return {
    handlers,
    call: async (target: string, role?: Role, init: RequestInit = {}) => {
      const token = role && (await bearerOf([role], { subject: 'qualcuno' }));
      return call(target, { ...init, headers: { ...(init.headers as Record<string, string>), ...token } });
    },
    events: async () =>
      (await database.selectFrom('audit_event').select('event').orderBy('position').execute()).map(
        ({ event }) => JSON.parse(event) as Record<string, unknown>,
      ),
  };
};

onEachEngine('writes and reads of personal data are noted, what anyone may read is not', async (database) => {
  const { call, events } = on(database);
  const before = (await events()).length;
  const newEvents = async () =>
    (await events())
      .slice(before)
      .map(({ actor, roles, action, operation, target }) => [actor, roles, action, operation, target]);
  assert.equal((await call('/organisations?q=x')).status, 200);
  assert.equal((await call('/registrations')).status, 401);
  assert.equal((await call('/registrations', 'observatory_analyst')).status, 403);
  assert.deepEqual(await newEvents(), []);

  const body = JSON.stringify(requestOf({ organisation: { taxCode: taxCodeNumber(901) } }));
  assert.equal(
    (await call('/registrations', undefined, { method: 'POST', headers: json, body })).status,
    201,
  );
  assert.equal(
    (await call('/registrations', undefined, { method: 'POST', headers: json, body })).status,
    409,
  );
  assert.equal((await call('/registrations?status=submitted&q=Anna', 'authority_validator')).status, 200);
  const { id } = await database.selectFrom('registration').select('id').executeTakeFirstOrThrow();
  assert.equal((await call(`/registrations/${id}`, 'auditor')).status, 200);
  const rejection = {
    method: 'POST',
    headers: { ...json, 'If-Match': '"1"' },
    body: '{"reason":"Presentata due volte"}',
  };
  assert.equal((await call(`/registrations/${id}/rejection`, 'authority_validator', rejection)).status, 200);
  const organisation = await insertOrganisation(database, 'Ente letto');
  assert.equal((await call(`/organisations/${organisation}/history`)).status, 200);
  assert.equal((await call(`/organisations/${organisation}/history`, 'auditor')).status, 200);
  assert.deepEqual(await newEvents(), [
    ['anonymous', [], 'write', 'registerOrganisation', undefined],
    ['qualcuno', ['authority_validator'], 'read', 'searchRegistrations', 'q=… status=submitted'],
    ['qualcuno', ['auditor'], 'read', 'showRegistration', `registrationId=${id}`],
    ['qualcuno', ['authority_validator'], 'write', 'rejectRegistration', `registrationId=${id}`],
    ['qualcuno', ['auditor'], 'read', 'showOrganisationHistory', `organisationId=${organisation}`],
  ]);
});

onEachEngine('what only some may read is noted also when it is given again for its key', async (database) => {
  const { call, events } = on(database);
  const before = (await events()).length;
  const keyed = (key: string, body: object) => ({
    method: 'POST',
    headers: { ...json, 'Idempotency-Key': key },
    body: JSON.stringify(body),
  });
  const copy = keyed('copia', { institutionalEmail: 'anna@example.it' });
  const texts = Object.fromEntries(
    ['it', 'en', 'de', 'fr', 'sl'].map((one) => [one, 'Il testo di una prova.']),
  );
  const notice = keyed('informativa', { code: 'di-prova', validFrom: '2026-01-01', texts });
  const request = requestOf({ organisation: { taxCode: taxCodeNumber(902), legalName: 'Ente due volte' } });
  for (const replayed of [null, 'true'])
    for (const response of [
      await call('/personal-data/copies', 'auditor', copy),
      await call('/privacy-notices', 'admin', notice),
      await call('/registrations', undefined, keyed('richiesta', request)),
    ]) {
      assert.ok(response.ok, await response.text());
      assert.equal(response.headers.get('Idempotency-Replayed'), replayed);
    }
  assert.deepEqual(
    (await events()).slice(before).map(({ action, operation }) => [action, operation]),
    [
      ['export', 'showPersonalData'],
      ['write', 'publishPrivacyNotice'],
      ['write', 'registerOrganisation'],
      ['export', 'showPersonalData'],
      ['read', 'publishPrivacyNotice'],
    ],
  );
});

onEachEngine('auditors and administrators search the events, which is noted too', async (database) => {
  const { call, handlers } = on(database);
  assert.equal((await call('/audit-events')).status, 401);
  assert.equal((await call('/audit-events', 'authority_validator')).status, 403);
  for (const role of ['auditor', 'admin'] as const)
    assert.equal((await call('/audit-events?action=read', role)).status, 200);
  const search = async (query: Record<string, unknown>) =>
    (await ask(handlers, 'searchAuditEvents', { query })).items;
  const [newest, second] = await search({});
  assert.deepEqual(
    [newest?.operation, newest?.actor, newest?.roles],
    ['searchAuditEvents', 'qualcuno', ['admin']],
  );
  assert.equal(second!.position, newest!.position - 1);
  assert.ok((await search({ action: ['read'] })).every(({ action }) => action === 'read'));
  assert.ok((await search({ actor: 'nessuno' })).length === 0);
  assert.equal((await search({ operation: 'searchAuditEvents', limit: 1 })).length, 1);
});

test('what cannot be noted is not answered', async () => {
  const { call } = trial({ audit: { record: () => Promise.reject(new Error('full')) } });
  const response = await call('searchRegistrations', { headers: await bearerOf(['authority_validator']) });
  assert.equal(response.status, 500);
  assert.equal((await call('searchOrganisations')).status, 200);
});

test('every export is noted; no word that can name a person, and nothing that opens a door', () => {
  const call = { principal: undefined, requestId: 'r', at: '2026-11-23T09:00:00.000Z' };
  const list = { ...operationOf('searchOrganisations'), audited: 'export' as const };
  const query = {
    q: 'Rossi',
    category: ['A', 'B1'],
    taxCode: 'RSSMRA80A01H501U',
    email: 'a@b.it',
    token: 'x',
    limit: 5,
  };
  assert.deepEqual(
    eventOf(list, { ...call, parameters: {}, query })?.target,
    'q=… category=A,B1 taxCode=… email=… limit=5',
  );
  assert.equal(eventOf(list, { ...call, parameters: {}, query: {} })?.action, 'export');
  assert.equal(
    eventOf(operationOf('searchOrganisations'), { ...call, parameters: {}, query: {} }),
    undefined,
  );
});

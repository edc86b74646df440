import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OperationId } from '@officine-coesione/contract';
import { roles } from '@officine-coesione/contract/operations';
import type { Operation, Role } from '@officine-coesione/contract/operations';
import { nothing } from '../../../packages/server/src/authority-rules.ts';
import type { Scopes } from '../../../packages/server/src/authority-rules.ts';
import { observatoryHandlers } from '../../../packages/server/src/observatory/handlers.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { onEachEngine } from '../engines.ts';
import { bearerOf } from './issuer.ts';
import { elsewhere, plantedWorld } from './planted-world.ts';
import { nowhere, roleTable, sentTo } from './role-table.ts';
import type { Bounds, World } from './role-table.ts';
import { everyOperation, kindOf, pathOf, problemIn, trial } from './trial.ts';
import type { AnyHandler } from './trial.ts';

test('the table has a line for every operation, and no other', () => {
  const [lines, ids] = [new Set(Object.keys(roleTable)), new Set<string>(everyOperation.map(({ id }) => id))];
  assert.deepEqual(
    [...ids].filter((id) => !lines.has(id)),
    [],
    'without a line',
  );
  assert.deepEqual(
    [...lines].filter((id) => !ids.has(id)),
    [],
    'without an operation',
  );
});

test('every operation answers the roles of its line and nobody else', async () => {
  const { call } = trial();
  for (const operation of everyOperation) {
    const [callers] = roleTable[operation.id as OperationId] ?? [[]];
    const sent = sentTo(operation, nowhere);
    const send = async (headers: Record<string, string>) =>
      call(operation.id, { ...sent, headers: { ...sent.headers, ...headers } });

    const anonymous = await send({});
    assert.equal(anonymous.status === 401, callers !== 'everyone', `${operation.id}: anonymous`);
    const stranger = await send(await bearerOf([]));
    assert.equal(stranger.status === 403, callers !== 'everyone', `${operation.id}: no role`);
    for (const role of roles) {
      const admitted = callers === 'everyone' || callers.includes(role);
      const response = await send(await bearerOf([role]));
      assert.notEqual(response.status, 401, `${operation.id}: ${role}`);
      assert.equal(response.status !== 403, admitted, `${operation.id}: ${role}`);
      if (!admitted) assert.equal(kindOf(await problemIn(response)), 'forbidden');
    }
  }
});

/** What a scope names, and the records it holds for an authority. */
const scopeTable: Readonly<Record<string, readonly [(world: World) => Scopes, readonly Bounds['of'][]]>> = {
  everything: [() => '*', ['partnership', 'seat', 'member', 'pair', 'programme']],
  'the right programme': [
    ({ programmeCode }) => ({ ...nothing, programmes: [programmeCode] }),
    ['partnership', 'seat', 'member', 'pair', 'programme'],
  ],
  'another programme': [() => ({ ...nothing, programmes: [elsewhere.programmeCode] }), []],
  'its territory': [
    () => ({ ...nothing, territories: ['ITF5'] }),
    ['partnership', 'seat', 'member', 'pair', 'programme'],
  ],
  'a territory containing it': [
    () => ({ ...nothing, territories: ['ITF'] }),
    ['partnership', 'seat', 'member', 'pair', 'programme'],
  ],
  'another territory': [() => ({ ...nothing, territories: ['ITC1', 'ITF6'] }), []],
  'a part of its territory': [() => ({ ...nothing, territories: ['ITF51'] }), []],
  'its partnership': [
    ({ partnershipId }) => ({ ...nothing, partnerships: [partnershipId] }),
    ['partnership', 'seat', 'pair'],
  ],
  'another partnership': [() => ({ ...nothing, partnerships: [elsewhere.id] }), []],
  'its organisation': [
    ({ organisationId }) => ({ ...nothing, organisations: [organisationId] }),
    ['seat', 'member'],
  ],
  'another organisation': [() => ({ ...nothing, organisations: [elsewhere.id] }), []],
  nothing: [() => nothing, []],
};

/** Which of those scopes count for each role: a partner speaks for its organisation only, an administrator needs none. */
const isHeld = (role: Role, scope: string, of: Bounds['of']): boolean =>
  role === 'admin' ||
  (role === 'partner_editor' ? scope === 'its organisation' : scopeTable[scope]![1].includes(of));

const ask = (
  call: ReturnType<typeof trial>['call'],
  operation: Operation,
  { query }: Bounds,
  world: World,
  authorization: Record<string, string>,
): Promise<Response> => {
  const { method, etag } = operation;
  const search = new URLSearchParams({ ...query?.(world), ...(isList(operation) && { limit: '100' }) });
  const sent = sentTo(operation, world);
  const headers = {
    ...authorization,
    ...sent.headers,
    // A version that is not the last: who may change the record is told, and nothing changes.
    ...(etag && method !== 'GET' && { 'If-Match': '"999"' }),
  };
  return call(`${pathOf(operation, { ...world })}${search.size ? `?${search}` : ''}`, {
    ...sent,
    method,
    headers,
  });
};

const isList = ({ query }: Operation): boolean => 'limit' in query.shape;

/** Whether the record is there for the caller; anything but a refusal counts. */
const isThere = async (response: Response, wanted: string | undefined): Promise<boolean> => {
  const text = await response.text();
  assert.ok(response.status < 500, `${response.status} ${text}`);
  assert.notEqual(response.status, 401, text);
  if (wanted === undefined) return response.status !== 403 && response.status !== 404;
  assert.equal(response.status, 200, text);
  const { items } = JSON.parse(text) as { items: { id: string }[] };
  return items.some(({ id }) => id === wanted);
};

onEachEngine('across scopes, each role reaches what its line says and nothing else', async (database) => {
  const world = await plantedWorld(database);
  const { call } = trial({
    handlers: { ...registryHandlers(database), ...observatoryHandlers(database) } as unknown as Readonly<
      Record<string, AnyHandler>
    >,
  });
  const tokens = new Map<string, ReturnType<typeof bearerOf>>();
  const tokenOf = (role: Role, name: string, scopes: Scopes) => {
    const token = tokens.get(`${role} ${name}`) ?? bearerOf([role], { scopes });
    tokens.set(`${role} ${name}`, token);
    return token;
  };
  const wrong: string[] = [];
  for (const operation of everyOperation) {
    const [callers, bounds] = roleTable[operation.id as OperationId] ?? [[]];
    if (callers === 'everyone' || !bounds) continue;
    const wanted = bounds.lists && world[bounds.lists];
    for (const role of callers)
      for (const [scope, [scopesIn]] of Object.entries(scopeTable)) {
        if (role === 'admin' && scope !== 'nothing') continue;
        const authorization = await tokenOf(role, scope, scopesIn(world));
        const response = await ask(call, operation, bounds, world, authorization);
        const expected = isHeld(role, scope, bounds.of);
        const { status } = response;
        if ((await isThere(response, wanted)) !== expected)
          wrong.push(
            `${operation.id}: ${role} with ${scope} got ${status}, must be ${expected ? 'in' : 'out'}`,
          );
      }
  }
  assert.deepEqual(wrong, []);
});

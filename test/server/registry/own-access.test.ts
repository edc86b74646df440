import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownAccessHandlers } from '../../../packages/server/src/registry/own-access-handlers.ts';
import type { Call, Principal } from '../../../packages/server/src/handler.ts';

const partnership = '019363c0-5c1e-7a44-9d0e-00000000a000';
const organisation = '019363c0-5c1e-7a44-9d0e-00000000b000';

const accessOf = async (principal: Omit<Principal, 'subject'>) =>
  (
    await ownAccessHandlers.showOwnAccess({
      principal: { subject: 'someone', ...principal },
    } as unknown as Call<'showOwnAccess'>)
  ).body;

const scopes = {
  organisations: [organisation],
  partnerships: [partnership],
  programmes: ['pr-fesr-puglia-2021-2027'],
  territories: ['ITF4'],
};

test('an authority reads its roles and all that they are for', async () => {
  assert.deepEqual(await accessOf({ roles: ['authority_editor', 'auditor'], scopes }), {
    roles: ['authority_editor', 'auditor'],
    everywhere: false,
    organisationIds: [organisation],
    partnershipIds: [partnership],
    programmeCodes: ['pr-fesr-puglia-2021-2027'],
    territories: ['ITF4'],
  });
});

test('a partner speaks for its organisations alone, whatever its token says', async () => {
  const { everywhere, organisationIds, partnershipIds, territories } = await accessOf({
    roles: ['partner_editor'],
    scopes,
  });
  assert.deepEqual(
    [everywhere, organisationIds, partnershipIds, territories],
    [false, [organisation], [], []],
  );
});

test('an administrator has no bounds', async () => {
  const { everywhere, organisationIds } = await accessOf({ roles: ['admin'], scopes });
  assert.deepEqual([everywhere, organisationIds], [true, []]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { covers, may, nothing, reachOf } from '../../packages/server/src/authority-rules.ts';
import type { Action, Scopes, Subject } from '../../packages/server/src/authority-rules.ts';
import { roles } from '@officine-coesione/contract/operations';
import type { Role } from '@officine-coesione/contract/operations';

const actions: readonly Action[] = ['read', 'edit', 'decide'];

/** What each role may do with a record of its scope. */
const allowed: Readonly<Record<Role, readonly Action[]>> = {
  partner_editor: ['read', 'edit'],
  authority_editor: ['read', 'edit'],
  authority_validator: ['read', 'edit', 'decide'],
  observatory_analyst: ['read'],
  auditor: ['read'],
  admin: ['read', 'edit', 'decide'],
};

const scoped = (given: Partial<Exclude<Scopes, '*'>>): Scopes => ({ ...nothing, ...given });
const caller = (role: Role, scopes: Scopes) => ({ roles: [role], scopes });

test('each role may do within its scope what it is for, and nothing outside', () => {
  const own: Subject = { organisationId: 'own' };
  for (const role of roles)
    for (const action of actions) {
      const inside = may(caller(role, scoped({ organisations: ['own'] })), action, own);
      assert.equal(inside, allowed[role].includes(action), `${role} ${action}`);
      const outside = may(caller(role, scoped({ organisations: ['other'] })), action, own);
      assert.equal(outside, role === 'admin', `${role} ${action} outside`);
    }
});

test('nobody, no role, no scope: nothing', () => {
  const subject: Subject = { organisationId: 'own', programmes: ['p'], territories: ['ITF4'] };
  for (const action of actions) {
    assert.equal(may(undefined, action, subject), false);
    assert.equal(may({ roles: [], scopes: '*' }, action, subject), false);
    for (const role of roles.filter((one) => one !== 'admin'))
      assert.equal(may(caller(role, nothing), action, subject), false, role);
  }
});

test('a partner speaks for the organisations named to it, whatever else its token says', () => {
  const everything = scoped({ partnerships: ['s'], programmes: ['p'], territories: ['IT'] });
  const subject: Subject = {
    organisationId: 'o',
    partnershipId: 's',
    programmes: ['p'],
    territories: ['ITF4'],
  };
  assert.equal(may(caller('partner_editor', '*'), 'read', subject), false);
  assert.equal(may(caller('partner_editor', everything), 'read', subject), false);
  assert.equal(may(caller('partner_editor', scoped({ organisations: ['o'] })), 'edit', subject), true);
});

test('the reach of several roles is that of those which allow the action', () => {
  const scopes = scoped({ organisations: ['o'], programmes: ['p'] });
  const both = { roles: ['partner_editor', 'auditor'] as const, scopes };
  assert.deepEqual(reachOf(both, 'read'), scopes);
  assert.deepEqual(reachOf(both, 'edit'), scoped({ organisations: ['o'] }));
  assert.deepEqual(reachOf(both, 'decide'), nothing);
});

test('one programme of the scope is enough; all the territories are needed', () => {
  const programme = scoped({ programmes: ['a'] });
  assert.equal(covers(programme, { programmes: ['a', 'b'] }), true);
  assert.equal(covers(programme, { programmes: ['ab'] }), false);
  const region = scoped({ territories: ['ITF5'] });
  for (const [territories, held] of [
    [['ITF5'], true],
    [['ITF52', 'ITF51'], true],
    [['ITF5', 'ITF6'], false],
    [['ITF'], false],
    [['IT'], false],
    [[], false],
  ] as const)
    assert.equal(covers(region, { territories }), held, territories.join());
  assert.equal(covers(scoped({ territories: ['IT'] }), { territories: ['ITF5', 'ITC1'] }), true);
  assert.equal(covers(scoped({ territories: ['ITF5', 'ITF6'] }), { territories: ['ITF5', 'ITF6'] }), true);
});

test('a record that belongs nowhere is for who may do everything', () => {
  const most = scoped({ organisations: ['o'], partnerships: ['s'], programmes: ['p'], territories: ['IT'] });
  assert.equal(covers(most, {}), false);
  assert.equal(covers('*', {}), true);
});

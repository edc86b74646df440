import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memberRole, votingByDefault } from '@officine-coesione/contract';
import { roleByAdhesion } from '../../../packages/server/src/registry/membership-rules.ts';

test('I8: members of a 2021-2027 monitoring committee vote, who is not a member does not', () => {
  const committee = { type: 'monitoring_committee', cycles: ['2021-2027'] };
  const voting = Object.keys(memberRole.items).filter((role) => votingByDefault(committee, role));
  assert.deepEqual(voting, ['chair', 'vice_chair', 'voting_member']);
  assert.equal(roleByAdhesion(committee), 'voting_member');
});

test('I8: elsewhere nobody has a vote by default', () => {
  for (const committee of [
    { type: 'monitoring_committee', cycles: ['2014-2020'] },
    { type: 'partnership_table', cycles: ['2021-2027'] },
    { type: 'monitoring_committee', cycles: [] },
  ]) {
    for (const role of Object.keys(memberRole.items)) assert.equal(votingByDefault(committee, role), false);
    assert.equal(roleByAdhesion(committee), 'advisory_member');
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordStatus } from '@officine-coesione/contract';
import { newReference } from '../../../packages/server/src/keeping/reference.ts';
import {
  answerDueOn,
  recordActions,
  transition,
  walk,
} from '../../../packages/server/src/registry/registration-rules.ts';

/** The life cycle as it was decided: state, action, where it leads. What is not here is refused. */
const life = new Map([
  ['draft submit', 'submitted'],
  ['submitted request_integration', 'integration_requested'],
  ['submitted start_validation', 'under_validation'],
  ['submitted reject', 'rejected'],
  ['integration_requested accept_integration', 'submitted'],
  ['integration_requested start_validation', 'under_validation'],
  ['integration_requested reject', 'rejected'],
  ['under_validation validate', 'validated'],
  ['under_validation reject', 'rejected'],
  ['validated publish', 'published'],
  ['published suspend', 'suspended'],
  ['suspended confirm', 'published'],
  ['suspended archive', 'archived'],
  ['rejected reopen', 'draft'],
]);

test('every action from every state leads where it was decided, or is refused', () => {
  const states = Object.keys(recordStatus.items);
  assert.equal(states.length * recordActions.length, 99);
  for (const state of states)
    for (const action of recordActions) {
      const to = life.get(`${state} ${action}`);
      assert.deepEqual(transition(state, action), to ? { to } : { refused: action }, `${state} ${action}`);
    }
  assert.deepEqual(transition('unheard_of', 'submit'), { refused: 'submit' });
});

test('nothing is published that was not validated', () => {
  for (const state of Object.keys(recordStatus.items))
    if (state !== 'validated' && state !== 'suspended')
      for (const action of recordActions)
        assert.notDeepEqual(transition(state, action), { to: 'published' }, `${state} ${action}`);
});

test('a walk tells every step, or nothing when one is refused', () => {
  assert.deepEqual(walk('submitted', ['start_validation', 'validate']), [
    { from: 'submitted', to: 'under_validation' },
    { from: 'under_validation', to: 'validated' },
  ]);
  assert.equal(walk('submitted', ['start_validation', 'publish']), undefined);
  assert.equal(walk('rejected', ['validate']), undefined);
});

test('the answer is due in thirty days', () => {
  assert.equal(answerDueOn('2026-11-23'), '2026-12-23');
  assert.equal(answerDueOn('2028-01-31'), '2028-03-01');
  assert.equal(answerDueOn('2026-10-20'), '2026-11-19');
});

test('references are a year and eight unambiguous characters, and do not repeat', () => {
  const references = Array.from({ length: 500 }, () => newReference('2026'));
  for (const reference of references) assert.match(reference, /^OC-2026-[0-9A-HJKMNP-TV-Z]{8}$/);
  assert.equal(new Set(references).size, references.length);
});

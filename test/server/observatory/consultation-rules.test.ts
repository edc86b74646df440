import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysBetween, momentInRome } from '../../../packages/server/src/day.ts';
import {
  lateness,
  participationOf,
  stageOf,
  stateAfter,
  windowFaults,
} from '../../../packages/server/src/observatory/consultations/rules.ts';
import type { ContributionAct } from '../../../packages/server/src/observatory/consultations/rules.ts';

const window = { opensAt: '2026-11-20T08:00:00.000Z', closesAt: '2026-12-20T22:59:00.000Z' };

test('a consultation is to come, open, closed, answered', () => {
  assert.equal(stageOf(window, '2026-11-20T07:59:59.999Z'), 'upcoming');
  assert.equal(stageOf(window, window.opensAt), 'open');
  assert.equal(stageOf(window, '2026-12-20T22:58:59.999Z'), 'open');
  assert.equal(stageOf(window, window.closesAt), 'closed');
  assert.equal(
    stageOf({ ...window, outcomePublishedAt: '2027-01-10T00:00:00.000Z' }, window.closesAt),
    'answered',
  );
});

test('what was announced is only ever prolonged, until it closes', () => {
  const codes = (change: Partial<typeof window>, at: string, published = true) =>
    windowFaults({ ...window, ...change }, published ? window : undefined, at).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );
  const while_open = '2026-12-01T00:00:00.000Z';
  assert.deepEqual(codes({}, while_open), []);
  assert.deepEqual(codes({ closesAt: '2027-01-10T00:00:00.000Z' }, while_open), []);
  assert.deepEqual(codes({ closesAt: '2026-12-19T00:00:00.000Z' }, while_open), ['/closesAt only_prolonged']);
  assert.deepEqual(codes({ opensAt: '2026-11-21T08:00:00.000Z' }, while_open), ['/opensAt opening_fixed']);
  assert.deepEqual(codes({ closesAt: '2027-01-10T00:00:00.000Z' }, window.closesAt), [
    '/closesAt consultation_closed',
  ]);
  assert.deepEqual(codes({}, '2027-02-01T00:00:00.000Z'), []);
  assert.deepEqual(codes({ closesAt: window.opensAt }, while_open, false), [
    '/closesAt closes_before_opening',
  ]);
  assert.deepEqual(codes({ closesAt: '2026-12-19T00:00:00.000Z' }, while_open, false), []);
});

test('a contribution is taken from the opening until before the closing; a late one with a reason', () => {
  const told = (sentAt: string, reasoned = false) => lateness(window, sentAt, { reasoned, pointer: '/x' });
  assert.equal(told(window.opensAt), undefined);
  assert.equal(told('2026-12-20T22:58:59.999Z'), undefined);
  assert.deepEqual(told(window.closesAt), {
    pointer: '/x',
    code: 'consultation_closed',
    params: { closedAt: '2026-12-20 23:59 (Europe/Rome)' },
  });
  assert.equal(told(window.closesAt, true), undefined);
  assert.equal(told('2026-11-20T07:59:59.999Z', true)?.code, 'consultation_not_open');
});

test('each act leads from its states to one, and from no other', () => {
  const states = ['draft', 'submitted', 'acknowledged', 'answered', 'withdrawn'];
  const from = (act: ContributionAct) => states.map((state) => stateAfter(state, act));
  assert.deepEqual(from('amend'), ['draft', undefined, undefined, undefined, undefined]);
  assert.deepEqual(from('submit'), ['submitted', undefined, undefined, undefined, undefined]);
  assert.deepEqual(from('acknowledge'), [undefined, 'acknowledged', undefined, undefined, undefined]);
  assert.deepEqual(from('answer'), [undefined, undefined, 'answered', 'answered', undefined]);
  assert.deepEqual(from('withdraw'), ['withdrawn', 'withdrawn', 'withdrawn', undefined, undefined]);
});

test('days are those of the calendar in Italy', () => {
  assert.equal(daysBetween('2026-11-23T09:00:00Z', '2026-11-23T22:59:00Z'), 0);
  // Half past midnight in Rome is still the day before in UTC.
  assert.equal(daysBetween('2026-11-23T09:00:00Z', '2026-11-23T23:30:00Z'), 1);
  // The night in which the clocks go back has 25 hours.
  assert.equal(daysBetween('2026-10-24T10:00:00Z', '2026-10-26T10:00:00Z'), 2);
  assert.equal(momentInRome('2026-07-01T21:59:00Z'), '2026-07-01 23:59 (Europe/Rome)');
});

test('an organisation counts once, however many seats were invited and however much it sent', () => {
  const given = (organisationId: string, outcome: string | null = null) => ({
    organisationId,
    status: outcome === null ? 'acknowledged' : 'answered',
    outcome,
  });
  assert.deepEqual(
    participationOf(
      ['a', 'a', 'b', 'c'],
      [given('a', 'accepted'), given('a', 'rejected'), given('b', 'accepted'), given('z')],
    ),
    {
      invited: 3,
      responding: 2,
      contributions: 4,
      answered: 3,
      outcomes: [
        { outcome: 'accepted', count: 2 },
        { outcome: 'rejected', count: 1 },
      ],
    },
  );
  assert.deepEqual(participationOf([], []), {
    invited: 0,
    responding: 0,
    contributions: 0,
    answered: 0,
    outcomes: [],
  });
});

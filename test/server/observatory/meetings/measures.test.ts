import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticeOf } from '../../../../packages/server/src/keeping/notice.ts';
import { ledMinutesOf, tallyOf } from '../../../../packages/server/src/observatory/meetings/measures.ts';

const convened = (convenedAt: string, startsAt: string, more: object = {}) => ({
  convenedAt,
  startsAt,
  urgent: false,
  ...more,
});

test('the notice is that of the worked example: 24 December 2026 to 11 January 2027 is not enough (T03)', () => {
  const meeting = convened('2026-12-24T10:00:00Z', '2027-01-11T09:00:00Z');
  assert.deepEqual(noticeOf(meeting, undefined), { noticeWorkingDays: 8, noticeKept: false });
  const rules = (noticeWorkingDays: number) => ({ noticeWorkingDays });
  assert.equal(noticeOf(meeting, rules(8)).noticeKept, true);
  assert.equal(noticeOf(meeting, rules(9)).noticeKept, false);
});

test('ten working days are enough where there are no rules; the lesser of convocation and documents counts', () => {
  const meeting = convened('2026-11-05T10:00:00Z', '2026-11-23T09:00:00Z');
  const kept = (more: object) => noticeOf({ ...meeting, ...more }, undefined);
  assert.deepEqual(kept({}), { noticeWorkingDays: 11, noticeKept: true });
  assert.deepEqual(kept({ documentsSentAt: '2026-11-06T10:00:00Z' }), {
    noticeWorkingDays: 11,
    documentsWorkingDays: 10,
    noticeKept: true,
  });
  assert.equal(kept({ documentsSentAt: '2026-11-09T10:00:00Z' }).noticeKept, false);
  assert.equal(kept({ documentsSentAt: '2026-11-24T10:00:00Z' }).documentsWorkingDays, 0);
  // More time for the documents does not make up for a late convocation.
  const late = { convenedAt: '2026-11-10T10:00:00Z', documentsSentAt: '2026-11-02T10:00:00Z' };
  assert.equal(kept(late).noticeKept, false);
});

test('an urgent meeting keeps no notice, nor does one that is only planned', () => {
  const meeting = convened('2026-11-20T10:00:00Z', '2026-11-23T09:00:00Z');
  assert.deepEqual(noticeOf({ ...meeting, urgent: true }, undefined), { noticeWorkingDays: 0 });
  assert.deepEqual(noticeOf({ startsAt: meeting.startsAt, urgent: false }, undefined), {});
});

test('days are those of Italy: half past eleven at night in UTC is the day after', () => {
  const days = (convenedAt: string) =>
    noticeOf(convened(convenedAt, '2026-07-10T08:00:00Z'), undefined).noticeWorkingDays;
  assert.equal(days('2026-07-05T21:30:00Z'), 4);
  assert.equal(days('2026-07-05T22:30:00Z'), 3);
});

test('the minutes of an agenda are told by who leads them', () => {
  assert.deepEqual(
    ledMinutesOf([
      { durationMin: 30, ledBySide: 'authority' },
      { durationMin: 20, ledBySide: 'partner' },
      { durationMin: 25, ledBySide: 'partner' },
      { durationMin: 10 },
      { ledBySide: 'joint' },
      { durationMin: 5, ledBySide: 'somebody_else' },
    ]),
    { authority: 30, partner: 45, joint: 0, unassigned: 15 },
  );
});

test('a quorum is of those with a vote alone, half of them unless the rules say otherwise', () => {
  const counts = { entitled: 10, present: 9, proxies: 1, votingEntitled: 4, votingPresent: 2 };
  assert.equal(tallyOf(counts, undefined).quorate, true);
  assert.equal(tallyOf({ ...counts, votingPresent: 1 }, undefined).quorate, false);
  assert.equal(tallyOf(counts, { quorumFraction: 0.51 }).quorate, false);
  assert.equal(tallyOf({ ...counts, votingPresent: 0 }, { quorumFraction: 0 }).quorate, true);
  const hundred = { ...counts, votingEntitled: 100, votingPresent: 55 };
  assert.equal(tallyOf(hundred, { quorumFraction: 0.55 }).quorate, true, '0.55 * 100 is more than 55');
  assert.ok(!('quorate' in tallyOf({ ...counts, votingEntitled: 0, votingPresent: 0 }, undefined)));
});

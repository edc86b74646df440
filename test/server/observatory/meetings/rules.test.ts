import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fault } from '@officine-coesione/contract';
import {
  attendanceFaults,
  decisionFaults,
  votesFit,
} from '../../../../packages/server/src/observatory/meetings/attendance-rules.ts';
import {
  agendaFaults,
  meetingFaults,
  minutesFaults,
  stateAfter,
} from '../../../../packages/server/src/observatory/meetings/meeting-rules.ts';

type GivenRow = Parameters<typeof attendanceFaults>[0]['rows'][number];

const told = (faults: readonly Fault[]) => faults.map(({ pointer, code }) => `${pointer} ${code}`);
const now = '2026-11-23T09:00:00Z';

test('a meeting is planned, convened, then held or cancelled, and nothing else', () => {
  const steps = (['planned', 'convened', 'held', 'cancelled'] as const).map((status) =>
    (['convene', 'hold', 'cancel'] as const).map((step) => stateAfter(status, step)),
  );
  assert.deepEqual(steps, [
    ['convened', undefined, 'cancelled'],
    [undefined, 'held', 'cancelled'],
    [undefined, undefined, undefined],
    [undefined, undefined, undefined],
  ]);
});

test('the times of a meeting follow each other, and what happened is not in the future', () => {
  const facts = { title: 'Seduta', mode: 'online', startsAt: '2026-12-10T09:00:00Z' } as const;
  const faults = (more: object, status: Parameters<typeof stateAfter>[0] = 'planned') =>
    told(meetingFaults({ ...facts, ...more }, { status, now }));
  assert.deepEqual(faults({}), []);
  assert.deepEqual(faults({ endsAt: facts.startsAt }), []);
  assert.deepEqual(faults({ endsAt: '2026-12-10T08:59:00Z' }), ['/endsAt times_out_of_order']);
  assert.deepEqual(faults({ urgent: true }), ['/urgentReason required']);
  assert.deepEqual(faults({ urgentReason: 'Scade tutto' }), ['/urgentReason must_be_empty']);
  assert.deepEqual(faults({ urgent: true, urgentReason: 'Scade tutto' }), []);
  assert.deepEqual(faults({ convenedAt: now }), ['/convenedAt must_be_empty']);
  assert.deepEqual(faults({}, 'convened'), ['/convenedAt required']);
  assert.deepEqual(faults({ convenedAt: now }, 'convened'), []);
  assert.deepEqual(faults({ convenedAt: now, startsAt: now }, 'convened'), [
    '/startsAt meeting_not_after_convocation',
  ]);
  assert.deepEqual(faults({ convenedAt: '2026-11-23T09:00:01Z' }, 'convened'), ['/convenedAt in_future']);
  assert.deepEqual(faults({ documentsSentAt: '2026-12-01T09:00:00Z' }), ['/documentsSentAt in_future']);
  assert.deepEqual(faults({ convenedAt: now }, 'held'), ['/startsAt meeting_not_begun']);
});

test('an agenda keeps items that are there, once, and names only documents and seats that hold', () => {
  const context = {
    status: 'convened',
    day: '2026-12-10',
    known: new Set(['i1', 'i2']),
    documents: new Set(['d1']),
    seats: new Set(['s1']),
  } as const;
  const item = { title: 'Varie', kind: 'discussion' } as const;
  const faults = (items: object[], more: object = {}) =>
    told(agendaFaults({ items: items.map((one) => ({ ...item, ...one })) }, { ...context, ...more }));
  assert.deepEqual(
    faults([{ id: 'i2' }, {}, { id: 'i1', documentIds: ['d1'], recusedMembershipIds: ['s1'] }]),
    [],
  );
  assert.deepEqual(faults([]), ['/items agenda_empty']);
  assert.deepEqual(faults([], { status: 'planned' }), []);
  assert.deepEqual(faults([{ id: 'i3' }]), ['/items/0/id unknown_reference']);
  assert.deepEqual(faults([{ id: 'i1' }, { id: 'i1' }]), ['/items/1/id repeated_item']);
  assert.deepEqual(faults([{ documentIds: ['d1', 'd2'] }]), ['/items/0/documentIds/1 unknown_reference']);
  assert.deepEqual(faults([{ proposedByMembershipId: 's2' }]), [
    '/items/0/proposedByMembershipId seat_not_in_force',
  ]);
  assert.deepEqual(faults([{ recusedMembershipIds: ['s1', 's2'] }]), [
    '/items/0/recusedMembershipIds/1 seat_not_in_force',
  ]);
});

test('minutes are drafted, sent, adopted and published in this order, and then they are somewhere', () => {
  const context = { startsAt: '2026-11-10T09:00:00Z', now, documents: new Set(['d1']) };
  const faults = (minutes: object) => told(minutesFaults(minutes, context));
  const at = (day: string) => `2026-11-${day}T09:00:00Z`;
  assert.deepEqual(faults({}), []);
  assert.deepEqual(faults({ draftAt: at('09'), sentAt: at('12'), adoptedAt: at('12') }), []);
  assert.deepEqual(faults({ draftAt: at('13'), sentAt: at('12') }), ['/sentAt times_out_of_order']);
  assert.deepEqual(faults({ sentAt: at('14'), publishedAt: at('13'), url: 'https://a.it' }), [
    '/publishedAt times_out_of_order',
  ]);
  assert.deepEqual(faults({ adoptedAt: at('09') }), ['/adoptedAt times_out_of_order']);
  assert.deepEqual(faults({ adoptedAt: at('24') }), ['/adoptedAt in_future']);
  assert.deepEqual(faults({ publishedAt: at('13') }), ['/url required']);
  assert.deepEqual(faults({ publishedAt: at('13'), documentId: 'd1' }), []);
  assert.deepEqual(faults({ documentId: 'd2' }), ['/documentId unknown_reference']);
  assert.deepEqual(faults({ documentId: 'd1', url: 'https://a.it' }), ['/url must_be_empty']);
});

test('an attendance is of seats in force, each once, with who was in office', () => {
  const context = {
    day: '2026-11-10',
    seats: new Set(['s1', 's2']),
    offices: new Map([['r1', 's1']]),
  };
  const here = { membershipId: 's1', present: true, mode: 'in_person' } as const;
  const faults = (...rows: Partial<GivenRow>[]) =>
    told(attendanceFaults({ rows: rows.map((row) => ({ ...here, ...row })) }, context));
  const away = (more: object) => ({ present: false, mode: undefined, ...more });
  assert.deepEqual(faults({ representativeId: 'r1' }, away({ membershipId: 's2', excused: true })), []);
  assert.deepEqual(faults({ membershipId: 's3' }), ['/rows/0/membershipId seat_not_in_force']);
  assert.deepEqual(faults({}, {}), ['/rows/1/membershipId repeated_item']);
  assert.deepEqual(faults({ membershipId: 's2', representativeId: 'r1' }), [
    '/rows/0/representativeId representative_not_in_office',
  ]);
  assert.deepEqual(faults({ mode: undefined }), ['/rows/0/mode required']);
  assert.deepEqual(faults({ excused: true }), ['/rows/0/excused present_not_excused']);
  assert.deepEqual(faults(away({ mode: 'online' })), ['/rows/0/mode absent_with_details']);
  assert.deepEqual(faults(away({ representativeId: 'r1' })), [
    '/rows/0/representativeId absent_with_details',
  ]);
  assert.deepEqual(faults({ arrivedAt: '2026-11-10T10:00:00Z', leftAt: '2026-11-10T09:59:00Z' }), [
    '/rows/0/leftAt times_out_of_order',
  ]);
});

test('a proxy goes to a seat that is present, and whoever gives it is not', () => {
  const context = {
    day: '2026-11-10',
    seats: new Set(['s1', 's2', 's3']),
    offices: new Map<string, string>(),
  };
  const faults = (...rows: Parameters<typeof attendanceFaults>[0]['rows']) =>
    told(attendanceFaults({ rows }, context));
  const here = { membershipId: 's1', present: true, mode: 'online' } as const;
  const proxy = { membershipId: 's2', present: false, mode: 'proxy' } as const;
  assert.deepEqual(faults(here, { ...proxy, proxyForMembershipId: 's1' }), []);
  assert.deepEqual(faults(here, proxy), ['/rows/1/proxyForMembershipId required']);
  assert.deepEqual(faults(here, { ...proxy, proxyForMembershipId: 's3' }), [
    '/rows/1/proxyForMembershipId proxy_not_present',
  ]);
  assert.deepEqual(
    faults(
      here,
      { ...proxy, proxyForMembershipId: 's1' },
      {
        membershipId: 's3',
        present: false,
        mode: 'proxy',
        proxyForMembershipId: 's2',
      },
    ),
    ['/rows/2/proxyForMembershipId proxy_not_present'],
  );
  assert.deepEqual(faults({ ...proxy, proxyForMembershipId: 's2' }), [
    '/rows/0/proxyForMembershipId proxy_not_present',
  ]);
  assert.deepEqual(faults(here, { ...proxy, present: true, proxyForMembershipId: 's1' }), [
    '/rows/1/present proxy_is_absent',
  ]);
  assert.deepEqual(faults({ ...here, proxyForMembershipId: 's2' }), [
    '/rows/0/proxyForMembershipId must_be_empty',
  ]);
});

test('votes are no more than those with a vote present, and who is recused casts none', () => {
  const voters = { present: new Set(['s1', 's2', 's3']), recused: ['s3', 's9'] };
  const votes = (yes: number, no: number, abstain: number, notVoting: number) => ({
    for: yes,
    against: no,
    abstain,
    notVoting,
  });
  assert.ok(votesFit(votes(1, 1, 0, 1), voters));
  assert.ok(votesFit(votes(0, 0, 0, 0), { present: new Set(), recused: [] }));
  assert.ok(!votesFit(votes(1, 1, 1, 0), voters), 'one of the three is recused');
  assert.ok(!votesFit(votes(1, 1, 0, 2), voters), 'there are three of them');
  const item = { kind: 'decision' };
  const faults = (facts: object, of: { kind: string } | undefined = item) =>
    told(decisionFaults({ method: 'vote', votes: votes(2, 0, 0, 0), ...facts }, of, voters));
  assert.deepEqual(faults({}), []);
  assert.deepEqual(faults({}, { kind: 'election' }), []);
  assert.deepEqual(faults({}, { kind: 'discussion' }), ['/agendaItemId item_without_decision']);
  assert.deepEqual(told(decisionFaults({ method: 'consensus' }, undefined, voters)), [
    '/agendaItemId unknown_reference',
  ]);
  assert.deepEqual(faults({ votes: undefined }), ['/votes required']);
  assert.deepEqual(faults({ method: 'consensus' }), ['/votes must_be_empty']);
  assert.deepEqual(faults({ method: 'written', votes: undefined }), []);
  assert.deepEqual(
    decisionFaults({ method: 'vote', votes: votes(3, 0, 0, 0) }, item, voters).map(({ params }) => params),
    [{ maximum: 2 }],
  );
});

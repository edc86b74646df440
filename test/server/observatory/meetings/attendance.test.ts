import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { BodyOf } from '@officine-coesione/contract';
import { problemOf } from '../../ask.ts';
import { onEachEngine } from '../../engines.ts';
import { call as callRegistry } from '../../registry/call.ts';
import { someone } from '../../registry/composition/composition.ts';
import { change, insertOrganisation, insertSeat } from '../../registry/records.ts';
import { act, afterwards, call, committee, convened, held, represent, startsAt } from './meetings.ts';

type Rows = BodyOf<'recordAttendance'>['rows'];

onEachEngine(
  'who was there is counted by seats in force that day, observers and proxies apart',
  async (database) => {
    const { partnershipId, members } = await committee(database, 4);
    const [first, second, third, fourth] = members.map(({ membershipId }) => membershipId) as [
      string,
      string,
      string,
      string,
    ];
    const seat = async (more: object) =>
      insertSeat(database, partnershipId, await insertOrganisation(database, 'Ospite'), {
        valid_from: '2023-01-01',
        ...more,
      });
    const observer = await seat({ role: 'observer', voting: false });
    const advisor = await seat({ role: 'advisory_member', voting: false, category: 'D' });
    const ended = await seat({ valid_to: '2026-12-08' });
    const later = await seat({ valid_from: '2026-12-10' });
    const draft = await seat({ status: 'draft' });
    const { id } = await held(database, partnershipId);
    const parameters = { meetingId: id };
    const record = (rows: Rows) => act(database, 'recordAttendance', id, { rows }, afterwards);
    for (const membershipId of [ended, later, draft])
      assert.deepEqual((await problemOf(record([{ membershipId, present: false }]))).faults, [
        '/rows/0/membershipId seat_not_in_force',
      ]);
    const here = (membershipId: string) => ({ membershipId, present: true, mode: 'in_person' as const });
    const answer = await record([
      { ...here(first), arrivedAt: startsAt },
      { ...here(second), mode: 'online' },
      { membershipId: third, present: false, mode: 'proxy', proxyForMembershipId: second },
      { membershipId: fourth, present: false, excused: true },
      here(observer),
      here(advisor),
    ]);
    const tally = {
      entitled: 5,
      present: 3,
      proxies: 1,
      votingEntitled: 4,
      votingPresent: 2,
      quorate: true,
    };
    assert.deepEqual(answer.tally, tally);
    assert.deepEqual(
      answer.rows.map(({ membershipId, recorded, present }) => [membershipId, recorded, present]).toSorted(),
      [
        [first, true, true],
        [second, true, true],
        [third, true, false],
        [fourth, true, false],
        [observer, true, true],
        [advisor, true, true],
      ].toSorted(),
    );
    const plain = await call(database, 'showMeeting', { parameters });
    assert.deepEqual([plain.attendance, plain._embedded], [tally, undefined]);
    const { _embedded: embedded } = await call(database, 'showMeeting', {
      parameters,
      query: { embed: ['present'] },
    });
    assert.deepEqual(
      embedded?.present?.map(({ category, entitled, present, organisations }) => [
        category,
        entitled,
        present,
        organisations.map(({ organisationLegalName: name }) => name.replace(/^.*, /, '')),
      ]),
      [
        ['B1', 2, 1, ['ente 1']],
        ['C1', 2, 1, ['ente 2']],
        ['D', 1, 1, ['Ospite']],
      ],
    );
    // A seat that is left out has no row any more.
    const fewer = await record([here(first)]);
    assert.deepEqual([fewer.tally.present, fewer.tally.quorate], [1, false]);
    assert.deepEqual(
      (await call(database, 'showAttendance', { parameters })).rows.filter((row) => row.recorded).length,
      1,
    );
  },
);

onEachEngine(
  'a change of the attendance is one of the meeting, and writes only what is different',
  async (database) => {
    const { partnershipId, members } = await committee(database);
    const rows: Rows = members.map(({ membershipId }) => ({ membershipId, present: true, mode: 'online' }));
    const open = await convened(database, partnershipId);
    assert.deepEqual((await problemOf(act(database, 'recordAttendance', open.id, { rows }))).faults, [
      ' meeting_not_begun',
    ]);
    const { id, version } = await held(database, partnershipId);
    const answer = await act(database, 'recordAttendance', id, { rows }, afterwards);
    assert.equal(answer.version, version + 1);
    const stale = call(
      database,
      'recordAttendance',
      { parameters: { meetingId: id }, ifVersion: version, body: { rows } },
      afterwards,
    );
    assert.equal((await problemOf(stale)).key, 'precondition-failed');
    const written = async () => {
      const { rows: found } = await sql<{ at: string }>`select ctid::text || xmin::text as at from attendance
      where meeting_id = ${id} order by membership_id`.execute(database);
      return found.map((row) => row.at);
    };
    const before = await written();
    const again = await act(database, 'recordAttendance', id, { rows }, afterwards);
    assert.deepEqual([await written(), again.version], [before, version + 2]);
    const changed = rows.map((row, place) => (place === 0 ? { ...row, mode: 'in_person' as const } : row));
    await act(database, 'recordAttendance', id, { rows: changed }, afterwards);
    assert.equal((await written()).filter((one) => !before.includes(one)).length, 1);
    const { rows: revisions } = await sql`select from revision where entity = 'attendance'`.execute(database);
    assert.equal(revisions.length, 0);
    // The day is that of the seats that were there.
    await change(database, 'membership', members[0]!.membershipId, { valid_to: '2026-12-20' });
    const moved = act(
      database,
      'amendMeeting',
      id,
      { startsAt: '2026-12-21T09:00:00.000Z' },
      () => new Date('2027-01-10'),
    );
    assert.deepEqual((await problemOf(moved)).faults, ['/startsAt seat_not_in_force']);
    await act(
      database,
      'amendMeeting',
      id,
      { startsAt: '2026-12-20T09:00:00.000Z' },
      () => new Date('2027-01-10'),
    );
  },
);

onEachEngine(
  'who sat for a member is known to who keeps the partnership, until it is erased',
  async (database) => {
    const { partnershipId, members } = await committee(database);
    const [one, other] = members as [(typeof members)[number], (typeof members)[number]];
    const address = 'ada.presente@esempio.it';
    const representativeId = await represent(database, one.membershipId, address);
    const gone = await represent(database, other.membershipId, 'gia.uscita@esempio.it', {
      valid_to: '2026-12-08',
    });
    const { id } = await held(database, partnershipId);
    const parameters = { meetingId: id };
    const row = { membershipId: one.membershipId, present: true, mode: 'in_person' as const };
    const record = (rows: Rows) => act(database, 'recordAttendance', id, { rows }, afterwards);
    for (const [membershipId, wrong] of [
      [other.membershipId, representativeId],
      [other.membershipId, gone],
      [one.membershipId, id],
    ] as const)
      assert.deepEqual(
        (await problemOf(record([{ ...row, membershipId, representativeId: wrong }]))).faults,
        ['/rows/0/representativeId representative_not_in_office'],
      );
    await record([{ ...row, representativeId }]);
    const genders = async () =>
      (await database.selectFrom('attendance').select('gender').where('meeting_id', '=', id).execute()).map(
        ({ gender }) => gender,
      );
    assert.deepEqual(await genders(), ['F']);
    // What was declared then stays as it was then.
    await database
      .updateTable('representative')
      .set({ person: JSON.stringify({ gender: 'X', institutionalEmail: address }) })
      .where('id', '=', representativeId)
      .execute();
    await record([{ ...row, representativeId, mode: 'online' }]);
    assert.deepEqual(await genders(), ['F']);

    const keeper = someone('auditor', { partnerships: [partnershipId] });
    const known = await call(database, 'showAttendance', { parameters, principal: keeper });
    assert.equal(known.rows.find(({ recorded }) => recorded)?.representativeId, representativeId);
    assert.ok(!JSON.stringify(known).includes('gender'));
    const member = someone('partner_editor', { organisations: [one.organisationId] });
    for (const principal of [member, someone('authority_editor', { partnerships: [id] })])
      assert.equal(
        (await problemOf(call(database, 'showAttendance', { parameters, principal }))).key,
        'forbidden',
      );
    const shown = JSON.stringify(
      await call(database, 'showMeeting', { parameters, query: { embed: ['present'] } }),
    );
    assert.ok(!/representative|gender/i.test(shown) && !shown.includes(representativeId));

    const copy = await callRegistry(database, 'showPersonalData', { body: { institutionalEmail: address } });
    assert.deepEqual(
      copy.attendances.map(({ meetingId, membershipId, mode, gender }) => [
        meetingId,
        membershipId,
        mode,
        gender,
      ]),
      [[id, one.membershipId, 'online', 'F']],
    );
    await callRegistry(database, 'erasePersonalData', {
      body: { institutionalEmail: address, reason: 'Chiesto dalla persona interessata' },
    });
    const after = await call(database, 'showAttendance', { parameters });
    const left = after.rows.find(({ recorded }) => recorded);
    assert.deepEqual([left?.present, left?.representativeId, await genders()], [true, undefined, [null]]);
  },
);

onEachEngine('the database holds what a row may say', async (database) => {
  const { partnershipId, members } = await committee(database);
  const { id } = await held(database, partnershipId);
  const [one, other] = members as [(typeof members)[number], (typeof members)[number]];
  const insert = (row: object) =>
    database
      .insertInto('attendance')
      .values({
        meeting_id: id,
        membership_id: one.membershipId,
        present: true,
        excused: false,
        mode: 'online',
        ...row,
      })
      .execute();
  const proxy = { present: false, mode: 'proxy' };
  for (const row of [
    { mode: null },
    { mode: 'proxy', proxy_for_membership_id: other.membershipId },
    { proxy_for_membership_id: other.membershipId },
    { present: false },
    proxy,
    { ...proxy, proxy_for_membership_id: one.membershipId },
  ])
    await assert.rejects(insert(row), { constraint: 'attendance_mode' }, JSON.stringify(row));
  await assert.rejects(insert({ excused: true }), { constraint: 'attendance_excused' });
  await assert.rejects(insert({ arrived_at: '2026-12-09T10:00:00Z', left_at: '2026-12-09T09:00:00Z' }), {
    constraint: 'attendance_times',
  });
  await insert({ ...proxy, proxy_for_membership_id: other.membershipId });
  await assert.rejects(insert({}), { constraint: 'attendance_pkey' });
});

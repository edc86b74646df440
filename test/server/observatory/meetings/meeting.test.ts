import assert from 'node:assert/strict';
import { ask, problemOf } from '../../ask.ts';
import { onEachEngine } from '../../engines.ts';
import { compositionHandlers } from '../../../../packages/server/src/registry/composition/handlers.ts';
import { someone } from '../../registry/composition/composition.ts';
import { change, insertPartnership, insertSeat } from '../../registry/records.ts';
import {
  act,
  afterwards,
  at,
  call,
  committee,
  convened,
  held,
  insertDocument,
  plan,
  startsAt,
} from './meetings.ts';

onEachEngine(
  'a meeting goes from its plan to its minutes, and anyone sees it from its convocation on',
  async (database) => {
    const { partnershipId } = await committee(database);
    const { id, status, version } = await plan(database, partnershipId, {
      onlineUrl: 'https://riunioni.example.it/segreta',
      place: 'Potenza',
    });
    const parameters = { meetingId: id };
    assert.deepEqual([status, version], ['planned', 1]);
    assert.deepEqual(await problemOf(call(database, 'showMeeting', { parameters })), {
      key: 'not-found',
      faults: [],
    });
    assert.deepEqual(await problemOf(act(database, 'conveneMeeting', id, {})), {
      key: 'validation-failed',
      faults: [' agenda_empty'],
    });
    const first = await act(database, 'setAgenda', id, {
      items: [
        { title: 'Relazione annuale', kind: 'information', durationMin: 20, ledBySide: 'authority' },
        { title: 'Criteri di selezione', kind: 'decision', durationMin: 40, ledBySide: 'partner' },
      ],
    });
    const [report, criteria] = first.agenda;
    const second = await act(database, 'setAgenda', id, {
      items: [
        { id: criteria!.id, title: 'Criteri', kind: 'decision', durationMin: 30, ledBySide: 'partner' },
        { title: 'Varie', kind: 'discussion' },
        { id: report!.id, title: report!.title, kind: 'information' },
      ],
    });
    assert.deepEqual(
      second.agenda.map(({ id: item }) => item === criteria!.id || item === report!.id),
      [true, false, true],
    );
    assert.deepEqual(second.ledMinutes, { authority: 0, partner: 30, joint: 0, unassigned: 0 });
    assert.deepEqual(await problemOf(act(database, 'holdMeeting', id, {})), {
      key: 'transition-not-allowed',
      faults: [],
    });

    const convocation = await act(database, 'conveneMeeting', id, {});
    assert.deepEqual(
      [convocation.status, convocation.convenedAt, convocation.noticeWorkingDays, convocation.noticeKept],
      ['convened', '2026-11-23T09:00:00.000Z', 10, true],
    );
    assert.equal((await problemOf(act(database, 'conveneMeeting', id, {}))).key, 'transition-not-allowed');
    const shown = await call(database, 'showMeeting', { parameters });
    assert.deepEqual([shown.place, shown.agenda.length, shown.attendance], ['Potenza', 3, undefined]);
    assert.ok(!JSON.stringify(shown).includes('segreta') && !JSON.stringify(shown).includes('recused'));
    assert.deepEqual(await problemOf(act(database, 'setAgenda', id, { items: [] })), {
      key: 'validation-failed',
      faults: ['/items agenda_empty'],
    });

    assert.deepEqual(await problemOf(act(database, 'holdMeeting', id, {})), {
      key: 'validation-failed',
      faults: [' meeting_not_begun'],
    });
    assert.equal((await problemOf(act(database, 'keepMinutes', id, {}))).key, 'transition-not-allowed');
    assert.equal((await act(database, 'holdMeeting', id, {}, afterwards)).status, 'held');
    for (const problem of [
      act(database, 'setAgenda', id, { items: [] }),
      act(database, 'cancelMeeting', id, { reason: 'Troppo tardi, ormai' }),
    ])
      assert.equal((await problemOf(problem)).key, 'transition-not-allowed');

    const minutes = { draftAt: '2026-12-09T15:00:00.000Z', sentAt: '2026-12-10T08:00:00.000Z' };
    await act(database, 'keepMinutes', id, minutes, afterwards);
    assert.equal((await call(database, 'showMeeting', { parameters })).minutes, undefined);
    const documentId = await insertDocument(database, partnershipId);
    const published = {
      ...minutes,
      adoptedAt: '2026-12-10T08:30:00.000Z',
      publishedAt: '2026-12-10T08:40:00.000Z',
    };
    const kept = await act(database, 'keepMinutes', id, { ...published, documentId }, afterwards);
    assert.deepEqual(kept.minutes, { ...published, documentId, url: 'https://esempio.it/public.pdf' });
    assert.deepEqual((await call(database, 'showMeeting', { parameters })).minutes, {
      adoptedAt: published.adoptedAt,
      publishedAt: published.publishedAt,
      documentId,
      url: 'https://esempio.it/public.pdf',
    });
    const states = await database
      .selectFrom('revision')
      .select('content')
      .where('record_id', '=', id)
      .orderBy('seq')
      .execute();
    assert.equal(states.length, kept.version);
    assert.deepEqual(
      states.map(({ content }) => (content['agenda'] as unknown[]).length),
      [0, 2, 3, 3, 3, 3, 3],
    );
    assert.ok(states.every(({ content }) => !('search' in content) && !('day' in content)));
  },
);

onEachEngine(
  'what is cancelled before it was convened was never public, and changes no more',
  async (database) => {
    const { partnershipId } = await committee(database);
    const reason = 'Sciopero dei treni';
    const planned = await plan(database, partnershipId);
    await act(database, 'cancelMeeting', planned.id, { reason });
    const shown = (id: string) => call(database, 'showMeeting', { parameters: { meetingId: id } });
    assert.equal((await problemOf(shown(planned.id))).key, 'not-found');
    const { id } = await convened(database, partnershipId);
    await act(database, 'cancelMeeting', id, { reason });
    assert.deepEqual([(await shown(id)).status, (await shown(id)).cancelReason], ['cancelled', reason]);
    assert.equal(
      (await problemOf(act(database, 'amendMeeting', id, { place: 'Bari' }))).key,
      'transition-not-allowed',
    );
  },
);

onEachEngine('a change holds all that a plan does, and the version that was seen', async (database) => {
  const { partnershipId } = await committee(database);
  const { id } = await convened(database, partnershipId);
  const amended = await act(database, 'amendMeeting', id, {
    urgent: true,
    urgentReason: 'Scadono i termini della Commissione',
    endsAt: '2026-12-09T12:00:00.000Z',
    languages: ['it', 'de', 'it'],
  });
  assert.equal(amended.noticeKept, undefined);
  assert.deepEqual(amended.languages, ['it', 'de']);
  const faultsOf = async (body: Parameters<typeof act<'amendMeeting'>>[3]) =>
    (await problemOf(act(database, 'amendMeeting', id, body))).faults;
  assert.deepEqual(await faultsOf({ startsAt: '2026-12-09T12:30:00Z' }), ['/endsAt times_out_of_order']);
  assert.deepEqual(await faultsOf({ startsAt: '2026-11-23T08:00:00Z' }), [
    '/startsAt meeting_not_after_convocation',
  ]);
  assert.deepEqual(await faultsOf({ convenedAt: null }), ['/convenedAt required']);
  assert.deepEqual(await faultsOf({ urgentReason: null }), ['/urgentReason required']);
  const stale = call(database, 'amendMeeting', {
    parameters: { meetingId: id },
    ifVersion: 1,
    body: { place: 'Bari' },
  });
  assert.equal((await problemOf(stale)).key, 'precondition-failed');
});

onEachEngine(
  'a meeting of the past is entered later, with the days on which it was called',
  async (database) => {
    const { partnershipId } = await committee(database);
    const { id } = await plan(database, partnershipId, { startsAt: '2024-05-20T08:00:00.000Z' });
    await act(database, 'setAgenda', id, { items: [{ title: 'Avvio', kind: 'information' }] });
    assert.deepEqual((await problemOf(act(database, 'conveneMeeting', id, {}))).faults, [
      '/convenedAt meeting_not_after_convocation',
    ]);
    const convocation = await act(database, 'conveneMeeting', id, {
      convenedAt: '2024-05-02T08:00:00.000Z',
      documentsSentAt: '2024-05-10T08:00:00.000Z',
    });
    assert.deepEqual(
      [convocation.noticeWorkingDays, convocation.documentsWorkingDays, convocation.noticeKept],
      [11, 5, false],
    );
    await act(database, 'holdMeeting', id, {});
    const mails = await database
      .selectFrom('notification')
      .select('id')
      .where('event_key', 'like', `meeting/${id}/%`)
      .execute();
    assert.deepEqual(mails, []);
  },
);

onEachEngine('the notice is that of the rules of the partnership', async (database) => {
  const { partnershipId } = await committee(database);
  const { id } = await convened(database, partnershipId);
  const { details } = await database
    .selectFrom('partnership')
    .select('details')
    .where('id', '=', partnershipId)
    .executeTakeFirstOrThrow();
  const rulesOfProcedure = { voting: true, noticeWorkingDays: 11, quorumFraction: 0.5 };
  await database
    .updateTable('partnership')
    .set({ details: JSON.stringify({ ...details, rulesOfProcedure }) })
    .where('id', '=', partnershipId)
    .execute();
  const shown = await call(database, 'showMeeting', { parameters: { meetingId: id } });
  assert.deepEqual([shown.noticeWorkingDays, shown.noticeKept], [10, false]);
});

onEachEngine('what a meeting decides is on an item for it, with votes that were there', async (database) => {
  const { partnershipId, members } = await committee(database);
  const { id, agenda } = await held(database, partnershipId);
  const [criteria, other] = agenda;
  const parameters = { meetingId: id };
  const decide = (body: object) =>
    call(database, 'recordDecision', {
      parameters,
      body: {
        agendaItemId: criteria!.id,
        text: 'I criteri sono approvati.',
        method: 'vote',
        binding: true,
        ...body,
      },
    });
  const votes = (yes: number, notVoting = 0) => ({ for: yes, against: 0, abstain: 0, notVoting });
  assert.deepEqual((await problemOf(decide({ votes: votes(1) }))).faults, ['/votes too_many_votes']);
  const here = (count: number) =>
    members
      .slice(0, count)
      .map(({ membershipId }) => ({ membershipId, present: true, mode: 'online' as const }));
  await act(database, 'recordAttendance', id, { rows: here(2) }, afterwards);
  const decision = await decide({ votes: votes(2) });
  assert.deepEqual((await problemOf(decide({ votes: votes(2, 1) }))).faults, ['/votes too_many_votes']);
  assert.deepEqual((await problemOf(decide({ agendaItemId: other!.id, votes: votes(1) }))).faults, [
    '/agendaItemId item_without_decision',
  ]);
  assert.deepEqual((await problemOf(decide({ agendaItemId: id, votes: votes(1) }))).faults, [
    '/agendaItemId unknown_reference',
  ]);
  const amend = (ifVersion: number, body: object) =>
    call(database, 'amendDecision', { parameters: { decisionId: decision.id }, ifVersion, body });
  assert.deepEqual((await problemOf(amend(1, { votes: votes(3) }))).faults, ['/votes too_many_votes']);
  const amended = await amend(1, { method: 'consensus', votes: null, effectiveFrom: '2027-01-01' });
  assert.deepEqual([amended.version, amended.votes, amended.effectiveFrom], [2, undefined, '2027-01-01']);
  assert.equal((await problemOf(amend(1, { binding: false }))).key, 'precondition-failed');
  await amend(2, { method: 'vote', votes: votes(2) });
  // Whom the votes were counted of stays there.
  assert.deepEqual(
    (await problemOf(act(database, 'recordAttendance', id, { rows: here(1) }, afterwards))).faults,
    ['/rows votes_exceed_presence'],
  );
  const shown = await call(database, 'showMeeting', { parameters });
  assert.deepEqual(
    shown.decisions.map(({ text, votes: counted }) => [text, counted?.for]),
    [['I criteri sono approvati.', 2]],
  );
  const open = await convened(database, partnershipId);
  const early = call(database, 'recordDecision', {
    parameters: { meetingId: open.id },
    body: { agendaItemId: open.agenda[0]!.id, text: 'Non ancora, no.', method: 'consensus', binding: false },
  });
  assert.equal((await problemOf(early)).key, 'transition-not-allowed');
});

onEachEngine(
  'lists are filtered, sorted and paged; archived partnerships keep their meetings',
  async (database) => {
    const { partnershipId } = await committee(database, 1, 'Tavolo delle sedute');
    const first = await convened(database, partnershipId, {
      title: 'Prima riunione plenaria',
      startsAt: '2026-12-01T23:30:00.000Z',
    });
    const second = await held(database, partnershipId, { title: 'Seconda', place: 'Matera' });
    await plan(database, partnershipId);
    const found = async (query: Readonly<Record<string, unknown>>) =>
      (await call(database, 'searchMeetings', { query: { partnership: partnershipId, ...query } })).items.map(
        ({ id }) => id,
      );
    assert.deepEqual(await found({}), [second.id, first.id]);
    assert.deepEqual(await found({ sort: 'startsAt' }), [first.id, second.id]);
    assert.deepEqual(await found({ status: ['held', 'planned'] }), [second.id]);
    // It begins on the 2nd in Italy.
    assert.deepEqual(await found({ from: '2026-12-02', to: '2026-12-02' }), [first.id]);
    assert.deepEqual(await found({ to: '2026-12-01' }), []);
    assert.deepEqual(await found({ q: 'plenarie' }), [first.id]);
    assert.deepEqual(await found({ q: 'matera' }), [second.id]);
    assert.deepEqual(await found({ q: 'criteri selezione', sort: 'startsAt' }), [first.id, second.id]);
    const { programmeCodes } = second;
    assert.deepEqual(await found({ programme: programmeCodes }), [second.id, first.id]);
    assert.deepEqual(await found({ programme: ['nessuno'] }), []);
    const page = await call(database, 'searchMeetings', { query: { partnership: partnershipId, limit: 1 } });
    assert.deepEqual(
      [page.items[0]!.id, await found({ limit: 1, cursor: page.nextCursor })],
      [second.id, [first.id]],
    );
    await change(database, 'partnership', partnershipId, { status: 'archived' });
    assert.deepEqual(await found({}), [second.id, first.id]);
    assert.equal(
      (await problemOf(act(database, 'amendMeeting', first.id, { place: 'Bari' }))).key,
      'transition-not-allowed',
    );
    await change(database, 'partnership', partnershipId, { status: 'suspended' });
    assert.deepEqual(await found({}), []);
  },
);

onEachEngine(
  'members see where a meeting is held at a distance, and nobody else who does not keep it',
  async (database) => {
    const { partnershipId, members } = await committee(database);
    const [{ organisationId, membershipId }] = members as [(typeof members)[number]];
    const ofMembers = await insertDocument(database, partnershipId, 'members');
    const restricted = await insertDocument(database, partnershipId, 'restricted');
    const { id } = await plan(database, partnershipId, { onlineUrl: 'https://riunioni.example.it/stanza' });
    const items = [
      {
        title: 'Criteri',
        kind: 'decision' as const,
        documentIds: [ofMembers, restricted],
        recusedMembershipIds: [membershipId],
      },
    ];
    await act(database, 'setAgenda', id, { items });
    const member = someone('partner_editor', { organisations: [organisationId] });
    const stranger = someone('partner_editor', { organisations: [partnershipId] });
    const keeper = someone('auditor', { partnerships: [partnershipId] });
    const analyst = {
      ...stranger,
      roles: ['partner_editor', 'observatory_analyst'] as const,
      scopes: '*' as const,
    };
    const parameters = { meetingId: id };
    const record = (principal: typeof member) =>
      call(database, 'showMeetingRecord', { parameters, principal });
    const listed = async (principal: typeof member) =>
      (await call(database, 'searchMeetingRecords', { query: { partnership: partnershipId }, principal }))
        .items;
    assert.equal((await problemOf(record(member))).key, 'not-found');
    assert.deepEqual(await listed(member), []);
    assert.equal((await listed(keeper)).length, 1);
    await act(database, 'conveneMeeting', id, {});
    const seen = await record(member);
    assert.equal(seen.onlineUrl, 'https://riunioni.example.it/stanza');
    assert.deepEqual(
      [seen.agenda[0]!.documents.map(({ documentId }) => documentId), seen.agenda[0]!.recusedMembershipIds],
      [[ofMembers], []],
    );
    assert.deepEqual(await listed(member), [seen]);
    const whole = await record(keeper);
    assert.deepEqual(
      [whole.agenda[0]!.documents.length, whole.agenda[0]!.recusedMembershipIds],
      [2, [membershipId]],
    );
    for (const other of [stranger, analyst]) {
      assert.equal((await problemOf(record(other))).key, 'forbidden');
      assert.deepEqual(await listed(other), []);
    }
    assert.deepEqual((await call(database, 'showMeeting', { parameters })).agenda[0]!.documents, []);
    const ended = { valid_to: '2026-11-22' };
    await change(database, 'membership', membershipId, ended);
    assert.equal((await problemOf(record(member))).key, 'forbidden');
  },
);

onEachEngine('who keeps another partnership writes nothing here', async (database) => {
  const { partnershipId } = await committee(database);
  const { id } = await convened(database, partnershipId);
  const elsewhere = await insertPartnership(database, 'Altrove');
  const principal = someone('authority_editor', { partnerships: [elsewhere] });
  const amend = call(database, 'amendMeeting', {
    parameters: { meetingId: id },
    body: { place: 'Bari' },
    principal,
  });
  assert.equal((await problemOf(amend)).key, 'forbidden');
  const planned = call(database, 'planMeeting', {
    body: { partnershipId, title: 'Seduta', mode: 'online', startsAt },
    principal,
  });
  assert.equal((await problemOf(planned)).key, 'forbidden');
  const nowhere = call(database, 'planMeeting', {
    body: { partnershipId: id, title: 'Seduta', mode: 'online', startsAt },
  });
  assert.deepEqual((await problemOf(nowhere)).faults, ['/partnershipId unknown_reference']);
});

onEachEngine('the database holds what the rules say, and a seat that an agenda names', async (database) => {
  const { partnershipId } = await committee(database);
  const { id } = await held(database, partnershipId);
  const set = (values: object) =>
    database
      .updateTable('meeting')
      .set(values as { title: string })
      .where('id', '=', id)
      .execute();
  await assert.rejects(set({ ends_at: '2026-12-01T00:00:00Z' }), { constraint: 'meeting_times' });
  await assert.rejects(set({ status: 'planned' }), { constraint: 'meeting_convened' });
  await assert.rejects(set({ convened_at: null }), { constraint: 'meeting_convened' });
  await assert.rejects(set({ convened_at: startsAt }), { constraint: 'meeting_after_convocation' });
  await assert.rejects(set({ agenda: '[]' }), { constraint: 'meeting_agenda' });
  await assert.rejects(set({ urgent: true }), { constraint: 'meeting_urgent' });
  await assert.rejects(set({ status: 'cancelled' }), { constraint: 'meeting_cancelled' });
  await assert.rejects(set({ status: 'convened', minutes: '{}' }), { constraint: 'meeting_minutes' });

  const spare = await insertSeat(
    database,
    partnershipId,
    (await committee(database, 1)).members[0]!.organisationId,
    {
      status: 'published',
    },
  );
  const open = await plan(database, partnershipId);
  const name = (seats: string[]) =>
    act(database, 'setAgenda', open.id, {
      items: [{ title: 'Criteri', kind: 'decision', recusedMembershipIds: seats }],
    });
  await name([spare]);
  const remove = () => database.deleteFrom('membership').where('id', '=', spare).execute();
  await assert.rejects(remove(), { constraint: 'agenda_seat' });
  await name([]);
  await remove();
  // A document that was withdrawn is offered no more.
  const documentId = await insertDocument(database, partnershipId);
  await ask(compositionHandlers(database, at('2026-11-23T09:00:00Z')), 'withdrawDocument', {
    parameters: { documentId },
    ifVersion: 1,
    body: { reason: 'Sostituito dal nuovo' },
  });
  const items = [{ title: 'Criteri', kind: 'decision' as const, documentIds: [documentId] }];
  assert.deepEqual((await problemOf(act(database, 'setAgenda', open.id, { items }))).faults, [
    '/items/0/documentIds/0 unknown_reference',
  ]);
});

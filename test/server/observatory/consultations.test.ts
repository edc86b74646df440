import assert from 'node:assert/strict';
import { languages } from '@officine-coesione/contract';
import type { Principal } from '../../../packages/server/src/handler.ts';
import { ask, problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { delivered, emptyOutbox } from '../notification/mailbox.ts';
import { handlersOn, someone } from '../registry/composition/composition.ts';
import {
  announcement,
  call,
  closes,
  contribute,
  documentOf,
  later,
  opens,
  publicCommittee,
  published,
  step,
  today,
} from './consulting.ts';

onEachEngine(
  'a consultation is announced, published, closes, and says what became of it',
  async (database) => {
    const { partnershipId, programmeCode, seats, keeper } = await publicCommittee(database);
    const object = await documentOf(database, partnershipId);
    const announced = await call(database, 'announceConsultation', {
      principal: keeper,
      body: announcement(partnershipId, {
        summary: 'Prima che il comitato li approvi.',
        questions: ['I criteri sono chiari?'],
        channels: ['Per iscritto'],
        objectDocumentIds: [object, object],
        timetablePublishedAt: '2026-11-10T08:00:00Z',
        invitedMembershipIds: seats.map(({ membershipId }) => membershipId),
      }),
    });
    const { id: consultationId } = announced;
    assert.deepEqual(
      [announced.status, announced.stage, announced.durationDays, announced.objectDocumentIds],
      ['draft', 'open', 30, [object]],
    );
    assert.deepEqual(announced.participation, {
      invited: 2,
      responding: 0,
      contributions: 0,
      answered: 0,
      outcomes: [],
    });
    const parameters = { consultationId };
    const show = (at = today) => call(database, 'showConsultation', { parameters }, at);
    assert.equal((await problemOf(show())).key, 'not-found');
    const step = (id: 'publishConsultation' | 'archiveConsultation', ifVersion: number, body: object) =>
      call(database, id, { parameters, ifVersion, body, principal: keeper });
    assert.equal((await step('publishConsultation', 1, {})).publishedAt, today);
    assert.equal((await problemOf(step('publishConsultation', 2, {}))).key, 'transition-not-allowed');

    // Who answered is told once it has closed.
    const open = await show();
    assert.deepEqual(
      [open.stage, open.participation, open.partnershipTitle],
      ['open', undefined, 'Comitato consultato'],
    );
    assert.equal((await show('2026-11-19T08:00:00Z')).stage, 'upcoming');
    assert.deepEqual((await show(later)).participation?.invited, 2);

    const outcome = (body: object, at: string, ifVersion = 2) =>
      call(database, 'publishOutcome', { parameters, ifVersion, body, principal: keeper }, at);
    const document = await documentOf(database, partnershipId);
    assert.deepEqual(await problemOf(outcome({ outcomeDocumentId: document }, today)), {
      key: 'transition-not-allowed',
      faults: ['/outcomePublishedAt consultation_still_open'],
    });
    const elsewhere = await publicCommittee(database, 0, 'Altro comitato');
    for (const [body, faults] of [
      [
        { outcomeDocumentId: await documentOf(database, elsewhere.partnershipId) },
        ['/outcomeDocumentId unknown_reference'],
      ],
      [
        { outcomeDocumentId: await documentOf(database, partnershipId, 'members') },
        ['/outcomeDocumentId document_not_public'],
      ],
      [
        { outcomeDocumentId: document, outcomePublishedAt: '2026-12-31T00:00:00Z' },
        ['/outcomePublishedAt in_future'],
      ],
      [{ outcomeDocumentId: document, outcomePublishedAt: opens }, ['/outcomePublishedAt before_closing']],
    ] as const)
      assert.deepEqual((await problemOf(outcome(body, later))).faults, faults);
    const answered = await outcome({ outcomeDocumentId: document }, later);
    assert.deepEqual(
      [answered.stage, answered.outcomeDocumentId, answered.outcomePublishedAt],
      ['answered', document, later],
    );

    const search = async (query: object, at = later) =>
      (await call(database, 'searchConsultations', { query: { partnership: partnershipId, ...query } }, at))
        .items.length;
    assert.equal(await search({}), 1);
    for (const [query, count] of [
      [{ programme: [programmeCode] }, 1],
      [{ programme: ['pn-cultura-2021-2027'] }, 0],
      [{ phase: ['implementation'] }, 1],
      [{ phase: ['evaluation'] }, 0],
      [{ involvementLevel: ['dialogue', 'co_design'] }, 1],
      [{ involvementLevel: ['information'] }, 0],
      [{ stage: ['answered'] }, 1],
      [{ stage: ['open', 'closed'] }, 0],
      [{ q: 'criteri chiari' }, 1],
      [{ q: 'ferrovia' }, 0],
    ] as const)
      assert.equal(await search(query), count, JSON.stringify(query));

    const archived = await step('archiveConsultation', 3, { reason: 'Il ciclo è finito' });
    assert.equal(archived.status, 'archived');
    assert.deepEqual([await search({}), (await show(later)).status], [0, 'archived']);
    assert.equal(
      (
        await problemOf(
          call(database, 'amendConsultation', { parameters, ifVersion: 4, body: { title: 'Altro' } }),
        )
      ).key,
      'transition-not-allowed',
    );
  },
);

onEachEngine(
  'who is invited sits in the partnership, and what it is on is of the partnership',
  async (database) => {
    const { partnershipId, seats } = await publicCommittee(database);
    const other = await publicCommittee(database, 1, 'Altro comitato');
    const announce = (change: object) =>
      call(database, 'announceConsultation', { body: announcement(partnershipId, change) });
    const [here, there] = [seats[0]!.membershipId, other.seats[0]!.membershipId];
    assert.deepEqual((await problemOf(announce({ invitedMembershipIds: [here, there] }))).faults, [
      '/invitedMembershipIds/1 seat_not_of_partnership',
    ]);
    assert.deepEqual(
      (await problemOf(announce({ objectDocumentIds: [await documentOf(database, other.partnershipId)] })))
        .faults,
      ['/objectDocumentIds/0 unknown_reference'],
    );
    assert.deepEqual((await problemOf(announce({ closesAt: opens }))).faults, [
      '/closesAt closes_before_opening',
    ]);
    // The database holds it too.
    await assert.rejects(
      database
        .insertInto('consultation')
        .values({
          id: here,
          created_at: today,
          updated_at: today,
          partnership_id: partnershipId,
          title: 'Mai aperta',
          phase: 'implementation',
          involvement_level: 'dialogue',
          opens_at: closes,
          closes_at: opens,
          outcome_document_id: null,
          outcome_published_at: null,
          status: 'draft',
          published_at: null,
          details: '{}',
        })
        .execute(),
      /consultation_window/,
    );
    const { id, version } = await announce({ invitedMembershipIds: [here] });
    // A seat that has ended since stays invited; it is not invited anew.
    await ask(handlersOn(database), 'endMembership', {
      parameters: { membershipId: here },
      ifVersion: 2,
      body: { validTo: '2026-11-01', endReason: 'Fine del mandato' },
    });
    const amended = await call(database, 'amendConsultation', {
      parameters: { consultationId: id },
      ifVersion: version,
      body: { title: 'Criteri, seconda stesura', summary: null },
    });
    assert.deepEqual([amended.title, amended.invitedMembershipIds], ['Criteri, seconda stesura', [here]]);
    assert.deepEqual((await problemOf(announce({ invitedMembershipIds: [here] }))).faults, [
      '/invitedMembershipIds/0 seat_not_of_partnership',
    ]);
  },
);

onEachEngine(
  'a published consultation is prolonged, which is told; it is not shortened',
  async (database) => {
    const { partnershipId, seats } = await publicCommittee(database, languages.length);
    await emptyOutbox(database);
    for (const [place, { organisationId }] of seats.entries())
      await database
        .insertInto('access_request')
        .values({
          id: organisationId,
          created_at: today,
          updated_at: today,
          organisation_id: organisationId,
          status: 'granted',
          email: `ente${place}@example.it`,
          request: JSON.stringify({ language: languages[place] }),
          decided_at: today,
          decided_by: 'elena',
          reason: null,
        } as never)
        .execute();
    const consultation = await published(database, partnershipId, {
      invitedMembershipIds: seats.map(({ membershipId }) => membershipId),
    });
    const amend = (body: object, ifVersion: number, at = today) =>
      call(
        database,
        'amendConsultation',
        { parameters: { consultationId: consultation.id }, ifVersion, body },
        at,
      );
    assert.deepEqual((await problemOf(amend({ closesAt: '2026-12-01T00:00:00Z' }, 2))).faults, [
      '/closesAt only_prolonged',
    ]);
    assert.deepEqual((await problemOf(amend({ opensAt: '2026-11-01T00:00:00Z' }, 2))).faults, [
      '/opensAt opening_fixed',
    ]);
    await amend({ title: 'Criteri di selezione, con allegati' }, 2);
    assert.deepEqual(await delivered(database), []);
    const to = '2027-01-10T22:59:00.000Z';
    const prolonged = await amend({ closesAt: to }, 3);
    assert.deepEqual(prolonged.prolongations, [{ at: today, from: closes, to }]);
    const mails = await delivered(database);
    assert.deepEqual(
      mails.map((mail) => mail.recipient).toSorted(),
      languages.map((_language, place) => `ente${place}@example.it`).toSorted(),
    );
    for (const { text } of mails) assert.ok(text.includes('23:59') && text.includes('2027'), text);
    assert.equal(new Set(mails.map(({ subject }) => subject)).size, languages.length);
    assert.deepEqual((await problemOf(amend({ closesAt: '2027-02-10T00:00:00Z' }, 4, to))).faults, [
      '/closesAt consultation_closed',
    ]);
  },
);

onEachEngine(
  'consultations are kept within scope, and no more once their partnership is archived',
  async (database) => {
    const { partnershipId, keeper } = await publicCommittee(database);
    const other = await publicCommittee(database, 0, 'Altro comitato');
    const { id: consultationId, version } = await call(database, 'announceConsultation', {
      principal: keeper,
      body: announcement(partnershipId),
    });
    const stranger = other.keeper;
    const parameters = { consultationId };
    const shown = (principal: Principal) =>
      call(database, 'showConsultationRecord', { parameters, principal });
    assert.equal((await shown(keeper)).id, consultationId);
    // A draft is not known to be there.
    assert.equal((await problemOf(shown(stranger))).key, 'not-found');
    const ids = async (principal: Principal) =>
      (
        await call(database, 'searchConsultationRecords', { query: { status: ['draft'] }, principal })
      ).items.map(({ id }) => id);
    assert.ok((await ids(keeper)).includes(consultationId));
    assert.ok(!(await ids(stranger)).includes(consultationId));
    assert.equal(
      (
        await problemOf(
          call(database, 'announceConsultation', { principal: stranger, body: announcement(partnershipId) }),
        )
      ).key,
      'forbidden',
    );
    assert.equal(
      (
        await problemOf(
          call(database, 'announceConsultation', {
            body: announcement('019363c0-0000-7000-8000-00000000dead'),
          }),
        )
      ).faults[0],
      '/partnershipId unknown_reference',
    );
    assert.equal(
      (await problemOf(call(database, 'publishConsultation', { parameters, ifVersion: 7, body: {} }))).key,
      'precondition-failed',
    );
    await call(database, 'publishConsultation', { parameters, ifVersion: version, body: {} });
    assert.equal((await problemOf(shown(stranger))).key, 'forbidden');
    await ask(handlersOn(database), 'archivePartnership', {
      parameters: { partnershipId },
      ifVersion: 2,
      body: { reason: 'Il ciclo è finito' },
    });
    assert.equal(
      (
        await problemOf(
          call(database, 'amendConsultation', { parameters, ifVersion: 2, body: { title: 'Altro' } }),
        )
      ).key,
      'transition-not-allowed',
    );
    // What was consulted stays readable.
    assert.equal((await call(database, 'showConsultation', { parameters })).id, consultationId);
  },
);

onEachEngine('participation counts organisations that were asked, and what anyone sent', async (database) => {
  const { partnershipId, seats, keeper } = await publicCommittee(database, 3);
  const { id } = await published(database, partnershipId, {
    invitedMembershipIds: seats.slice(0, 2).map(({ membershipId }) => membershipId),
  });
  const first = await contribute(database, id, seats[0]!);
  await contribute(database, id, seats[0]!, { kind: 'question' });
  await contribute(database, id, seats[1]!, { status: 'draft' });
  await contribute(database, id, seats[2]!);
  const withdrawn = await contribute(database, id, seats[1]!);
  await step(database, 'withdrawContribution', withdrawn, {}, { principal: seats[1]!.partner });
  const acknowledged = await step(database, 'acknowledgeContribution', first, {}, { principal: keeper });
  await step(database, 'answerContribution', acknowledged, {
    outcome: 'partially_accepted',
    answer: 'In parte sì, in parte no.',
  });
  const shown = await call(database, 'showConsultation', { parameters: { consultationId: id } }, later);
  assert.deepEqual(shown.participation, {
    invited: 2,
    responding: 1,
    contributions: 3,
    answered: 1,
    outcomes: [{ outcome: 'partially_accepted', count: 1 }],
  });
  const auditor = someone('auditor', { partnerships: [partnershipId] });
  const record = await call(database, 'showConsultationRecord', {
    parameters: { consultationId: id },
    principal: auditor,
  });
  assert.deepEqual(record.participation, shown.participation);
});

import assert from 'node:assert/strict';
import { languages } from '@officine-coesione/contract';
import type { Principal } from '../../../packages/server/src/handler.ts';
import { ProblemError } from '../../../packages/server/src/http/problem.ts';
import { contributionSheet } from '../../../packages/server/src/observatory/consultations/consultation-sheets.ts';
import { problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { delivered, emptyOutbox } from '../notification/mailbox.ts';
import { organisation, publishedSeat, someone } from '../registry/composition/composition.ts';
import {
  call,
  closes,
  contribute,
  documentOf,
  later,
  publicCommittee,
  published,
  step,
  today,
} from './consulting.ts';

const answer = { outcome: 'accepted', answer: 'Il criterio 4 tiene conto dei comuni più piccoli.' };

onEachEngine('a contribution is drafted, sent, acknowledged and answered', async (database) => {
  const { partnershipId, programmeCode, seats, keeper } = await publicCommittee(database);
  const [own, other] = [seats[0]!, seats[1]!];
  const { id: consultationId } = await published(database, partnershipId);
  const document = await documentOf(database, partnershipId);
  const draft = await contribute(database, consultationId, own, {
    status: 'draft',
    target: { documentId: document, section: 'Criterio 4' },
    attachments: [{ title: 'Tempi', url: 'https://esempio.it/tempi.pdf' }],
  });
  assert.match(draft.reference, /^OC-C-2026-[0-9A-HJKMNP-TV-Z]{8}$/);
  assert.deepEqual(
    [draft.status, draft.submittedAt, draft.membershipId, draft.onBehalf],
    ['draft', undefined, own.membershipId, false],
  );
  const { partner: principal } = own;
  // A part of the place goes, and with it nothing else; the whole must still be one.
  const amended = await step(
    database,
    'amendContribution',
    draft,
    { target: { section: null } },
    { principal },
  );
  assert.deepEqual([amended.target, amended.text], [{ documentId: document }, draft.text]);
  assert.deepEqual(
    (
      await problemOf(
        step(database, 'amendContribution', amended, { target: { documentId: null } }, { principal }),
      )
    ).faults,
    ['/target/documentId document_or_address'],
  );
  // Nobody else knows of a draft: not who keeps the partnership, not another member.
  const show = (as: Principal, id = draft.id) =>
    call(database, 'showContributionRecord', { parameters: { contributionId: id }, principal: as });
  const listed = async (as: Principal) =>
    (
      await call(database, 'searchContributionRecords', {
        query: { consultation: consultationId },
        principal: as,
      })
    ).items.length;
  for (const stranger of [keeper, other.partner]) {
    assert.equal((await problemOf(show(stranger))).key, 'not-found');
    assert.equal(
      (await problemOf(step(database, 'submitContribution', amended, {}, { principal: stranger }))).key,
      'not-found',
    );
    assert.equal(await listed(stranger), 0);
  }
  assert.equal(await listed(principal), 1);

  const sent = await step(database, 'submitContribution', amended, {}, { principal });
  assert.deepEqual([sent.status, sent.submittedAt, sent.late], ['submitted', today, false]);
  assert.deepEqual([await listed(keeper), await listed(other.partner)], [1, 0]);
  assert.equal(
    (await problemOf(step(database, 'amendContribution', sent, { kind: 'question' }, { principal }))).key,
    'transition-not-allowed',
  );
  // An answer without an acknowledgement, or without words, is none (I7).
  assert.equal(
    (await problemOf(step(database, 'answerContribution', sent, answer, { principal: keeper }))).key,
    'transition-not-allowed',
  );
  const acknowledged = await step(database, 'acknowledgeContribution', sent, {}, { principal: keeper });
  assert.equal(acknowledged.acknowledgedAt, today);
  for (const words of ['', '          ', 'Sì, va bene'.slice(0, 9)])
    await assert.rejects(
      step(database, 'answerContribution', acknowledged, { ...answer, answer: words }, { principal: keeper }),
      /"\/answer"/,
    );
  await assert.rejects(
    database
      .updateTable('contribution')
      .set({ outcome: 'accepted', status: 'answered' })
      .where('id', '=', sent.id)
      .execute(),
    /contribution_answer/,
  );
  await assert.rejects(
    database
      .updateTable('contribution')
      .set({ answer: 'Sì', outcome: 'accepted', status: 'answered', answered_at: today, answered_by: 'x' })
      .where('id', '=', sent.id)
      .execute(),
    /contribution_answer_check/,
  );
  const elsewhere = await documentOf(database, (await publicCommittee(database, 0)).partnershipId);
  assert.deepEqual(
    (
      await problemOf(
        step(
          database,
          'answerContribution',
          acknowledged,
          { ...answer, traceableTo: { documentId: elsewhere } },
          { principal: keeper },
        ),
      )
    ).faults,
    ['/traceableTo/documentId unknown_reference'],
  );
  const answered = await step(database, 'answerContribution', acknowledged, answer, {
    principal: keeper,
    at: later,
  });
  assert.deepEqual(
    [answered.status, answered.outcome, answered.answerDays, answered.answeredBy],
    ['answered', 'accepted', 28, keeper.subject],
  );
  // The organisation is not told who answered, and an answer may later say where the change landed.
  assert.equal((await show(principal)).answeredBy, undefined);
  const traced = await step(
    database,
    'answerContribution',
    answered,
    { ...answer, traceableTo: { documentId: document, section: 'Criterio 4, lettera c' } },
    { principal: keeper, at: '2027-03-01T09:00:00.000Z' },
  );
  assert.deepEqual(
    [traced.answeredAt, traced.traceableTo?.section, traced.target],
    [later, 'Criterio 4, lettera c', { documentId: document }],
  );
  assert.equal(
    (await problemOf(step(database, 'withdrawContribution', traced, {}, { principal }))).key,
    'transition-not-allowed',
  );

  const search = async (query: object, at = later) =>
    (await call(database, 'searchContributions', { query: { consultation: consultationId, ...query } }, at))
      .items;
  assert.equal((await search({})).length, 1);
  for (const [query, count] of [
    [{ partnership: partnershipId }, 1],
    [{ programme: [programmeCode] }, 1],
    [{ programme: ['pn-cultura-2021-2027'] }, 0],
    [{ organisation: own.organisationId }, 1],
    [{ organisation: other.organisationId }, 0],
    [{ kind: ['proposal'] }, 1],
    [{ kind: ['data'] }, 0],
    [{ outcome: ['accepted'] }, 1],
    [{ outcome: ['rejected', 'deferred'] }, 0],
    [{ status: ['acknowledged'] }, 0],
    [{ sort: 'submittedAt' }, 1],
  ] as const)
    assert.equal((await search(query)).length, count, JSON.stringify(query));
});

onEachEngine(
  'what is public is told once the consultation has closed: the organisation, and no person',
  async (database) => {
    const { partnershipId, seats, keeper } = await publicCommittee(database);
    const { id: consultation } = await published(database, partnershipId);
    const [one, two] = [seats[0]!, seats[1]!];
    const open = await contribute(database, consultation, one);
    const closed = await contribute(database, consultation, two, { public: false });
    const waiting = await contribute(database, consultation, two);
    for (const sent of [open, closed]) {
      const taken = await step(database, 'acknowledgeContribution', sent, {}, { principal: keeper });
      await step(database, 'answerContribution', taken, answer, { principal: keeper });
    }
    const told = async (at: string) =>
      (await call(database, 'searchContributions', { query: { consultation } }, at)).items;
    assert.deepEqual(await told(today), []);
    assert.deepEqual(
      (await told(closes)).map(({ id }) => id),
      [open.id],
    );
    const show = (contributionId: string, at = later) =>
      call(database, 'showContribution', { parameters: { contributionId } }, at);
    assert.equal((await problemOf(show(open.id, today))).key, 'not-found');
    for (const { id } of [closed, waiting]) assert.equal((await problemOf(show(id))).key, 'not-found');
    const shown = await show(open.id);
    assert.deepEqual([shown.organisationLegalName, shown.answer], ['Ente consultato 1', answer.answer]);
    for (const property of ['answeredBy', 'reference', 'lateReason'])
      assert.ok(!(property in shown), property);
  },
);

onEachEngine(
  'a late contribution is refused with the closing; the authority takes it and says why',
  async (database) => {
    const { partnershipId, seats, keeper } = await publicCommittee(database);
    const { id } = await published(database, partnershipId);
    const [own] = [seats[0]!];
    const late = await contribute(database, id, own, {}, later).catch((error: unknown) => error);
    assert.ok(late instanceof ProblemError);
    assert.deepEqual(late.faults, [
      {
        pointer: '/consultationId',
        code: 'consultation_closed',
        params: { closedAt: '2026-12-20 23:59 (Europe/Rome)' },
      },
    ]);
    assert.deepEqual(
      (await problemOf(contribute(database, id, own, {}, '2026-11-01T09:00:00.000Z'))).faults,
      ['/consultationId consultation_not_open'],
    );
    // A partner gives itself no more time.
    const lateReason = 'La posta elettronica era guasta';
    assert.deepEqual((await problemOf(contribute(database, id, own, { lateReason }, later))).faults, [
      '/lateReason only_by_authority',
    ]);
    assert.deepEqual((await problemOf(contribute(database, id, own, { receivedAt: today }))).faults, [
      '/receivedAt only_by_authority',
    ]);
    const entered = { ...own, partner: keeper };
    assert.equal(
      (await problemOf(contribute(database, id, entered, {}, later))).key,
      'transition-not-allowed',
    );
    const taken = await contribute(database, id, entered, { lateReason }, later);
    assert.deepEqual(
      [taken.onBehalf, taken.late, taken.lateReason, taken.submittedAt],
      [true, true, lateReason, later],
    );
    // On paper, in time, and entered after the closing.
    const paper = await contribute(database, id, entered, { receivedAt: '2026-12-01T10:00:00Z' }, later);
    assert.deepEqual([paper.late, paper.submittedAt], [false, '2026-12-01T10:00:00.000Z']);
    assert.deepEqual(
      (await problemOf(contribute(database, id, entered, { receivedAt: '2027-12-01T10:00:00Z' }, later)))
        .faults,
      ['/receivedAt in_future'],
    );
    // A draft that was not sent in time, likewise: it is the organisation's, so it stays with it.
    const draft = await contribute(database, id, own, { status: 'draft' });
    assert.deepEqual(
      (
        await problemOf(
          step(database, 'submitContribution', draft, {}, { principal: own.partner, at: later }),
        )
      ).faults,
      [' consultation_closed'],
    );
    const kept = await contribute(database, id, entered, { status: 'draft' });
    const sent = await step(
      database,
      'submitContribution',
      kept,
      { lateReason },
      { principal: keeper, at: later },
    );
    assert.deepEqual([sent.late, sent.status], [true, 'submitted']);
  },
);

onEachEngine('who contributes is a public organisation, with its own seat or none', async (database) => {
  const { partnershipId, seats, keeper } = await publicCommittee(database);
  const { id } = await published(database, partnershipId);
  const [one, two] = [seats[0]!, seats[1]!];
  assert.deepEqual(
    (await problemOf(contribute(database, id, one, { membershipId: two.membershipId }))).faults,
    ['/membershipId seat_not_of_partnership'],
  );
  const guest = await organisation(database, 'Ente senza posto');
  const given = await contribute(database, id, {
    organisationId: guest,
    partner: someone('partner_editor', { organisations: [guest] }),
  });
  assert.equal(given.membershipId, undefined);
  const hidden = await organisation(database, 'Ente in bozza', 'draft');
  assert.deepEqual(
    (await problemOf(contribute(database, id, { organisationId: hidden, partner: keeper }))).faults,
    ['/organisationId organisation_not_public'],
  );
  assert.equal(
    (await problemOf(contribute(database, id, { organisationId: two.organisationId, partner: one.partner })))
      .key,
    'forbidden',
  );
  // Of a consultation that is being prepared a partner is not told.
  const { id: draft } = await call(database, 'announceConsultation', {
    body: {
      partnershipId,
      title: 'In bozza',
      phase: 'monitoring',
      involvementLevel: 'information',
      opensAt: today,
      closesAt: closes,
    },
  });
  assert.deepEqual((await problemOf(contribute(database, draft, one))).faults, [
    '/consultationId unknown_reference',
  ]);
  assert.equal(
    (await problemOf(contribute(database, draft, { ...one, partner: keeper }))).key,
    'transition-not-allowed',
  );
  // An address is https: what goes with a contribution is opened by others.
  await assert.rejects(
    contribute(database, id, one, { attachments: [{ title: 'Dati', url: 'http://esempio.it/dati.csv' }] }),
    /invalid_url/,
  );
});

onEachEngine(
  'the organisation gets a receipt and the answer, each once, in its language',
  async (database) => {
    const { partnershipId, seats, keeper } = await publicCommittee(
      database,
      languages.length,
      'Comitato della posta',
    );
    const { id } = await published(database, partnershipId);
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
          email: `posta${place}@example.it`,
          request: JSON.stringify({ language: languages[place] }),
          decided_at: today,
          decided_by: 'elena',
          reason: null,
        } as never)
        .execute();
    const words = [
      'Accolto in parte',
      'Accepted in part',
      'Teilweise angenommen',
      'Accepté en partie',
      'Delno sprejeto',
    ];
    const said = { outcome: 'partially_accepted', answer: 'Il criterio 4 cambia come chiesto.' };
    for (const [place, one] of seats.entries()) {
      const sent = await contribute(database, id, one);
      const taken = await step(database, 'acknowledgeContribution', sent, {}, { principal: keeper });
      const [receipt, ...others] = await delivered(database);
      assert.deepEqual([receipt?.recipient, others.length], [`posta${place}@example.it`, 0]);
      assert.ok(receipt?.subject.includes(sent.reference) && receipt.text.includes('Criteri di selezione'));
      const answered = await step(database, 'answerContribution', taken, said, { principal: keeper });
      const [told, ...rest] = await delivered(database);
      assert.equal(rest.length, 0);
      for (const fact of [sent.reference, said.answer, words[place]!])
        assert.ok(told?.text.includes(fact), fact);
      // That a change landed somewhere is no new answer.
      await step(
        database,
        'answerContribution',
        answered,
        { ...said, traceableTo: { url: 'https://esempio.it/programma#4' } },
        { principal: keeper },
      );
      assert.deepEqual(await delivered(database), []);
    }
  },
);

onEachEngine('a contribution tells the category of the seat it was sent from', async (database) => {
  const { partnershipId, programmeCode, seats, keeper } = await publicCommittee(
    database,
    2,
    'Comitato per categorie',
  );
  const { id: consultation } = await published(database, partnershipId);
  const [one, two] = [seats[0]!, seats[1]!];
  const change = (membershipId: string, values: object) =>
    database.updateTable('membership').set(values).where('id', '=', membershipId).execute();
  await change(two.membershipId, { category: 'B1' });
  // One had no seat when it sent; one had a seat that was entered later.
  const strangers = [];
  for (const name of ['Ente arrivato dopo', 'Ente scritto dopo']) {
    const organisationId = await organisation(database, name);
    strangers.push({
      organisationId,
      partner: someone('partner_editor', { organisations: [organisationId] }),
    });
  }
  const sent = new Map<string, string>();
  for (const [name, author] of Object.entries({ one, two, after: strangers[0]!, written: strangers[1]! })) {
    const given = await contribute(database, consultation, author);
    await step(database, 'acknowledgeContribution', given, {}, { principal: keeper });
    sent.set(given.id, name);
  }
  const [after, written] = strangers.map(({ organisationId }) => organisationId);
  const joining = { category: 'D', role: 'voting_member' } as const;
  await publishedSeat(database, partnershipId, {
    ...joining,
    organisationId: after!,
    validFrom: '2026-11-24',
  });
  await publishedSeat(database, partnershipId, {
    ...joining,
    organisationId: written!,
    validFrom: '2026-11-23',
  });
  const search = async (query: object = {}) => {
    const { items } = await call(
      database,
      'searchContributions',
      { query: { consultation, ...query } },
      later,
    );
    return Object.fromEntries(items.map(({ id, category }) => [sent.get(id)!, category]));
  };
  assert.deepEqual(await search(), { one: 'C1', two: 'B1', after: undefined, written: 'D' });
  for (const [category, names] of [
    [['C'], ['one']],
    [['C1'], ['one']],
    [['C2'], []],
    [
      ['B', 'D'],
      ['two', 'written'],
    ],
  ] as const)
    assert.deepEqual(Object.keys(await search({ category })).toSorted(), names, category.join());
  const kept = await call(database, 'searchContributionRecords', {
    query: { consultation, category: ['B'] },
    principal: keeper,
  });
  assert.deepEqual(
    kept.items.map(({ category }) => category),
    ['B1'],
  );
  // The same in the figures: who had no seat is of no category.
  const { items } = await call(
    database,
    'explainIndicator',
    {
      parameters: { indicatorCode: 'CONTR_N' },
      query: { programme: programmeCode, period: '2026', limit: 100 },
    },
    later,
  );
  const own = items.filter((item) => item.partnershipId === partnershipId);
  assert.deepEqual(own.map(({ category }) => category ?? '').toSorted(), ['', 'B', 'C', 'D']);
  // A seat that is no longer public is not told.
  await change(two.membershipId, { status: 'suspended' });
  assert.equal((await search())['two'], undefined);
  const cells = Object.fromEntries(
    contributionSheet.columns.map(({ key, value }) => [key, value(kept.items[0]!)]),
  );
  assert.equal(cells['category'], 'B1');
});

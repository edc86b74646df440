import assert from 'node:assert/strict';
import type { BodyOf } from '@officine-coesione/contract';
import { ask, problemOf } from '../../ask.ts';
import { onEachEngine } from '../../engines.ts';
import { committee, handlersOn, organisation, publishedSeat, seat, someone } from './composition.ts';

const reason = 'Nota della segreteria tecnica';

onEachEngine('a seat is a draft until it is validated, and ends on a day', async (database) => {
  const handlers = handlersOn(database);
  const { id: partnershipId } = await committee(database);
  await ask(handlers, 'publishPartnership', { parameters: { partnershipId }, ifVersion: 1, body: {} });
  const membersOn = async (asOf?: string) =>
    (await ask(handlers, 'searchMembers', { parameters: { partnershipId }, query: { asOf } })).items.length;
  const added = await seat(database, partnershipId, {
    validFrom: '2023-01-01',
    mandate: { act: 'Delibera 3', designatedBy: 'Direttivo' },
  });
  assert.deepEqual(
    [added.status, added.categoryValidated, added.voting, added.seats],
    ['draft', false, true, 1],
  );
  assert.equal(await membersOn(), 0);
  const parameters = { membershipId: added.id };
  const validated = await ask(handlers, 'validateMembership', { parameters, ifVersion: 1, body: {} });
  assert.deepEqual([validated.status, validated.categoryValidated], ['published', true]);
  assert.equal(await membersOn(), 1);
  await ask(handlers, 'suspendMembership', { parameters, ifVersion: 2, body: { reason } });
  assert.equal(await membersOn(), 0);
  await ask(handlers, 'validateMembership', { parameters, ifVersion: 3, body: {} });
  const end = (validTo: string, ifVersion: number) =>
    ask(handlers, 'endMembership', { parameters, ifVersion, body: { validTo, endReason: 'Fine mandato' } });
  assert.deepEqual((await problemOf(end('2022-12-31', 4))).faults, ['/validTo ends_before_start']);
  assert.equal((await problemOf(end('2026-10-31', 1))).key, 'precondition-failed');
  const ended = await end('2026-10-31', 4);
  assert.deepEqual(
    [ended.status, ended.validTo, ended.endReason],
    ['published', '2026-10-31', 'Fine mandato'],
  );
  assert.deepEqual([await membersOn(), await membersOn('2026-10-31')], [0, 1]);
  const other = await seat(database, partnershipId);
  const rejected = await ask(handlers, 'rejectMembership', {
    parameters: { membershipId: other.id },
    ifVersion: 1,
    body: { reason },
  });
  assert.equal(rejected.status, 'rejected');
  assert.equal(
    (
      await problemOf(
        ask(handlers, 'validateMembership', {
          parameters: { membershipId: other.id },
          ifVersion: 2,
          body: {},
        }),
      )
    ).key,
    'transition-not-allowed',
  );
});

onEachEngine(
  'a seat is validated with a first day: its own, or that of the partnership',
  async (database) => {
    const handlers = handlersOn(database);
    const validate = (membershipId: string, ifVersion = 1) =>
      ask(handlers, 'validateMembership', { parameters: { membershipId }, ifVersion, body: {} });
    const undated = await committee(database);
    const waiting = await seat(database, undated.id);
    assert.deepEqual(await problemOf(validate(waiting.id)), {
      key: 'validation-failed',
      faults: ['/validFrom first_day_unknown'],
    });
    const { id } = await committee(database, { establishedOn: '2023-02-14' });
    const own = await seat(database, id, { validFrom: '2024-01-01' });
    assert.equal((await validate(own.id)).validFrom, '2024-01-01');
    const taken = await validate((await seat(database, id)).id);
    assert.deepEqual([taken.status, taken.validFrom], ['published', '2023-02-14']);
    const over = await seat(database, id, { validTo: '2023-02-13' });
    assert.deepEqual((await problemOf(validate(over.id))).faults, ['/validTo ends_before_start']);
    // What is public keeps its first day.
    const amend = (body: object) =>
      ask(handlers, 'amendMembership', { parameters: { membershipId: taken.id }, ifVersion: 2, body });
    assert.deepEqual((await problemOf(amend({ validFrom: null }))).faults, ['/validFrom required']);
    assert.equal((await amend({ validFrom: '2023-03-01' })).validFrom, '2023-03-01');
  },
);

onEachEngine('I3: a seat that overlaps another is refused, naming it and its days', async (database) => {
  const { id } = await committee(database);
  const organisationId = await organisation(database);
  const days = { validFrom: '2023-01-01', validTo: '2024-12-31' };
  const first = await seat(database, id, { organisationId, ...days });
  const refused = (request: Partial<BodyOf<'addMembership'>>) =>
    assert.rejects(seat(database, id, { organisationId, ...request }), {
      key: 'already-registered',
      faults: [
        {
          pointer: '/validFrom',
          code: 'seat_overlaps',
          params: { seat: first.id, from: '2023-01-01', to: '2024-12-31' },
        },
      ],
    });
  await refused({ validFrom: '2024-12-31' });
  await refused({ validTo: '2023-01-01' });
  await refused({});
  const next = await seat(database, id, { organisationId, validFrom: '2025-01-01' });
  await seat(database, id, { organisationId, role: 'observer' });
  const back = ask(handlersOn(database), 'amendMembership', {
    parameters: { membershipId: next.id },
    ifVersion: 1,
    body: { validFrom: '2024-12-31' },
  });
  assert.deepEqual(await problemOf(back), {
    key: 'already-registered',
    faults: ['/validFrom seat_overlaps'],
  });
});

onEachEngine('of two that overlap and arrive at once, exactly one is added', async (database) => {
  const { id } = await committee(database);
  for (let round = 0; round < 5; round += 1) {
    const organisationId = await organisation(database);
    const results = await Promise.allSettled(
      ['2023-01-01', '2024-01-01', '2025-01-01'].map((validFrom) =>
        seat(database, id, { organisationId, validFrom }),
      ),
    );
    const refusals = results.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as { key: string }] : [],
    );
    assert.deepEqual(
      refusals.map(({ key }) => key),
      ['already-registered', 'already-registered'],
    );
  }
});

onEachEngine('there is one chair at a time', async (database) => {
  const { id } = await committee(database);
  const chair = await publishedSeat(database, id, { role: 'chair', category: 'A1', validTo: '2024-06-30' });
  const beside = seat(database, id, { role: 'chair', category: 'A1', validFrom: '2024-06-30' });
  assert.deepEqual(await problemOf(beside), { key: 'already-registered', faults: ['/role chair_taken'] });
  await publishedSeat(database, id, { role: 'chair', category: 'A1', validFrom: '2024-07-01' });
  await assert.rejects(
    database.updateTable('membership').set({ valid_to: null }).where('id', '=', chair.id).execute(),
    { constraint: 'membership_one_chair' },
  );
});

onEachEngine('what is wrong with a seat is told value by value', async (database) => {
  const { id } = await committee(database);
  const organisationId = await organisation(database);
  const unknown = '019363c0-0000-7000-8000-00000000ffff';
  const faultsOf = async (request: Partial<BodyOf<'addMembership'>>) =>
    (await problemOf(seat(database, id, { organisationId, ...request }))).faults;
  assert.deepEqual(
    await faultsOf({
      category: 'A2',
      role: 'observer',
      voting: true,
      validFrom: '2024-01-02',
      validTo: '2024-01-01',
      representsOrganisationIds: [organisationId, unknown],
    }),
    [
      '/category category_not_in_scheme',
      '/validTo ends_before_start',
      '/voting role_without_vote',
      '/representsOrganisationIds/0 represents_itself',
      '/representsOrganisationIds/1 unknown_reference',
    ],
  );
  assert.deepEqual(await faultsOf({ organisationId: unknown }), ['/organisationId unknown_reference']);
  assert.deepEqual(await faultsOf({ category: 'E1' }), ['/category category_not_in_scheme']);
  const nowhere = seat(database, unknown, { organisationId });
  assert.deepEqual((await problemOf(nowhere)).faults, ['/partnershipId unknown_reference']);
  const hidden = await seat(database, id, {
    organisationId: await organisation(database, 'Bozza', 'draft'),
    validFrom: '2023-01-01',
  });
  const validation = ask(handlersOn(database), 'validateMembership', {
    parameters: { membershipId: hidden.id },
    ifVersion: 1,
    body: {},
  });
  assert.deepEqual((await problemOf(validation)).faults, ['/organisationId organisation_not_public']);
});

onEachEngine('I8: the vote is as the law gives it, by cycle, type and role', async (database) => {
  const now = await committee(database);
  const before = await committee(database, { cycle: '2014-2020' });
  const table = await committee(database, { type: 'partnership_table' });
  const voting = async (partnershipId: string, role: BodyOf<'addMembership'>['role']) =>
    (await seat(database, partnershipId, { role, category: 'B1' })).voting;
  const all = [
    await voting(now.id, 'voting_member'),
    await voting(now.id, 'vice_chair'),
    await voting(now.id, 'observer'),
    await voting(now.id, 'advisory_member'),
    await voting(now.id, 'permanent_invitee'),
    await voting(now.id, 'secretariat'),
    await voting(before.id, 'voting_member'),
    await voting(table.id, 'voting_member'),
  ];
  assert.deepEqual(all, [true, true, false, false, false, false, false, false]);
  // With the role the vote changes, unless it is said.
  const one = await seat(database, now.id);
  const amend = (ifVersion: number, body: object) =>
    ask(handlersOn(database), 'amendMembership', { parameters: { membershipId: one.id }, ifVersion, body });
  assert.equal((await amend(1, { role: 'observer' })).voting, false);
  assert.equal((await amend(2, { role: 'voting_member' })).voting, true);
});

onEachEngine(
  'a change of a validated category is decided on, that of a draft waits for it',
  async (database) => {
    const handlers = handlersOn(database);
    const { id, programmeCodes } = await committee(database);
    const editor = someone('authority_editor', { programmes: programmeCodes });
    const draft = await seat(database, id);
    const published = await publishedSeat(database, id);
    const amend = (membershipId: string, ifVersion: number, principal = editor) =>
      ask(handlers, 'amendMembership', {
        parameters: { membershipId },
        ifVersion,
        body: { category: 'B2', mandate: { act: 'Decreto 9' } },
        principal,
      });
    const amended = await amend(draft.id, 1);
    assert.deepEqual(
      [amended.category, amended.categoryValidated, amended.mandate?.act],
      ['B2', false, 'Decreto 9'],
    );
    assert.equal((await problemOf(amend(published.id, 2))).key, 'forbidden');
    const decided = await amend(
      published.id,
      2,
      someone('authority_validator', { programmes: programmeCodes }),
    );
    assert.deepEqual([decided.category, decided.categoryValidated], ['B2', true]);
    const stranger = someone('authority_validator', { programmes: ['altro'] });
    assert.equal((await problemOf(amend(draft.id, 2, stranger))).key, 'not-found');
    const seen = async (principal = editor) =>
      (await ask(handlers, 'searchMemberships', { query: { partnership: id }, principal })).items.map(
        (one) => one.id,
      );
    assert.deepEqual((await seen()).toSorted(), [draft.id, published.id].toSorted());
    assert.deepEqual(await seen(stranger), []);
    const shown = ask(handlers, 'showMembership', {
      parameters: { membershipId: draft.id },
      principal: stranger,
    });
    assert.equal((await problemOf(shown)).key, 'not-found');
  },
);

onEachEngine('a new cycle takes the composition of the last one over, as drafts', async (database) => {
  const handlers = handlersOn(database);
  const last = await committee(database, { cycle: '2014-2020' });
  const parameters = { partnershipId: last.id };
  const university = await organisation(database, 'Università di prova');
  const union = await organisation(database, 'Sindacato di prova');
  const cooperation = await organisation(database, 'Altro di prova');
  await publishedSeat(database, last.id, {
    organisationId: university,
    category: 'A2',
    mandate: { act: 'Decreto 1' },
  });
  await publishedSeat(database, last.id, { organisationId: union, category: 'B1', role: 'chair' });
  await publishedSeat(database, last.id, { organisationId: cooperation, validTo: '2020-12-31' });
  const next = await committee(database);
  const copy = (body: object) =>
    ask(handlers, 'copyComposition', { parameters: { partnershipId: next.id }, body });
  const unpublished = await copy({ fromPartnershipId: last.id, validFrom: '2023-01-01' });
  assert.equal(unpublished.membershipIds.length, 2);
  const records = await ask(handlers, 'searchMemberships', { query: { partnership: next.id } });
  assert.deepEqual(
    records.items.map((one) => [
      one.organisationLegalName,
      one.category,
      one.categoryScheme,
      one.categoryValidated,
      one.role,
      one.voting,
      one.status,
      one.mandate,
      one.validFrom,
    ]),
    [
      ['Sindacato di prova', 'B1', 'CPR-2021', false, 'chair', true, 'draft', undefined, '2023-01-01'],
      [
        'Università di prova',
        'D',
        'CPR-2021',
        false,
        'voting_member',
        true,
        'draft',
        undefined,
        '2023-01-01',
      ],
    ],
  );
  await ask(handlers, 'publishPartnership', { parameters, ifVersion: 1, body: {} });
  const again = await copy({ fromPartnershipId: last.id, onDay: '2020-06-30' });
  assert.equal(again.membershipIds.length, 1);
  assert.deepEqual(
    again.skipped.map(({ organisationId, reason }) => [organisationId, reason]),
    [
      [union, 'already_there'],
      [university, 'already_there'],
    ],
  );
  assert.deepEqual((await problemOf(copy({ fromPartnershipId: next.id }))).faults, [
    '/fromPartnershipId unknown_reference',
  ]);
});

onEachEngine('who sat without a vote is taken over with one, where that is asked', async (database) => {
  const handlers = handlersOn(database);
  const last = await committee(database, { cycle: '2014-2020' });
  const adviser = await organisation(database, 'Consulta di prova');
  const observer = await organisation(database, 'Osservatore di prova');
  await publishedSeat(database, last.id, { organisationId: adviser, role: 'advisory_member', voting: false });
  await publishedSeat(database, last.id, { organisationId: observer, role: 'observer', voting: false });
  const next = await committee(database);
  await ask(handlers, 'copyComposition', {
    parameters: { partnershipId: next.id },
    body: { fromPartnershipId: last.id, memberRole: 'voting_member' },
  });
  const { items } = await ask(handlers, 'searchMemberships', { query: { partnership: next.id } });
  assert.deepEqual(
    items.map(({ organisationLegalName, role, voting }) => [organisationLegalName, role, voting]),
    [
      ['Consulta di prova', 'voting_member', true],
      ['Osservatore di prova', 'observer', false],
    ],
  );
});

onEachEngine(
  'the seats that have what they need are validated together, the others named',
  async (database) => {
    const handlers = handlersOn(database);
    const { id: partnershipId } = await committee(database);
    const mandate = { act: 'Nota 12', date: '2026-01-20', designatedBy: 'Giunta' };
    const named = async (name: string, facts: object, status = 'published') =>
      seat(database, partnershipId, {
        organisationId: await organisation(database, name, status),
        validFrom: '2026-02-01',
        mandate,
        ...facts,
      });
    const ready = await named('Pronta di prova', {});
    const chair = await named('Presidenza di prova', { role: 'chair' });
    await named('Senza atto di prova', { mandate: undefined });
    await named('Senza giorno di prova', { validFrom: undefined });
    await named('Ancora in esame', {}, 'under_validation');
    const validate = (principal = someone('authority_validator')) =>
      ask(handlers, 'validateComposition', { parameters: { partnershipId }, body: {}, principal });
    const elsewhere = someone('authority_validator', { territories: ['ITC1'] });
    assert.equal((await problemOf(validate(elsewhere))).key, 'not-found');
    const { membershipIds, skipped } = await validate();
    assert.deepEqual(membershipIds.toSorted(), [ready.id, chair.id].toSorted());
    assert.deepEqual(
      skipped.map(({ organisationLegalName, reason }) => [organisationLegalName, reason]),
      [
        ['Ancora in esame', 'not_public'],
        ['Senza atto di prova', 'no_mandate'],
        ['Senza giorno di prova', 'no_first_day'],
      ],
    );
    const { items } = await ask(handlers, 'searchMemberships', { query: { partnership: partnershipId } });
    assert.deepEqual(
      items.map(({ status, categoryValidated }) => `${status} ${categoryValidated}`).toSorted(),
      ['draft false', 'draft false', 'draft false', 'published true', 'published true'],
    );
    assert.deepEqual((await validate()).membershipIds, [], 'what was left is left again');
  },
);

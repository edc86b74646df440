import assert from 'node:assert/strict';
import type { BodyOf } from '@officine-coesione/contract';
import { operations } from '@officine-coesione/contract/operations';
import type { Operation } from '@officine-coesione/contract/operations';
import type { Database } from '../../../../packages/server/src/database/database.ts';
import { countsUntil } from '../../../../packages/server/src/registry/composition/declarations.ts';
import { test } from 'node:test';
import { ask, problemOf } from '../../ask.ts';
import { onEachEngine } from '../../engines.ts';
import { committee, handlersOn, publishedSeat, someone } from './composition.ts';

const person = {
  kind: 'effective',
  givenName: 'Ada',
  familyName: 'Lorussobianchi',
  institutionalEmail: 'ada.lorussobianchi@esempio.it',
  validFrom: '2023-01-01',
  privacyNoticeVersion: '2026-11',
  acknowledgedAt: '2026-11-20T10:00:00Z',
} as const;

const name = (
  database: Database,
  membershipId: string,
  request: Partial<BodyOf<'nameRepresentative'>> = {},
  principal = someone('authority_editor'),
) =>
  ask(handlersOn(database), 'nameRepresentative', {
    body: { membershipId, ...person, ...request },
    principal,
  });

const seatOf = async (database: Database, seats = 1) => {
  const { id } = await committee(database);
  return publishedSeat(database, id, { seats, validFrom: '2023-01-01' });
};

onEachEngine('a representative is named, changed and ended, by the organisation too', async (database) => {
  const handlers = handlersOn(database);
  const { id, organisationId, partnershipId } = await seatOf(database);
  const own = someone('partner_editor', { organisations: [organisationId] });
  const named = await name(database, id, { jobTitle: 'Presidente' }, own);
  assert.deepEqual(
    [named.gender, named.publishName, named.partnershipId, named.familyName],
    ['not_declared', false, partnershipId, 'Lorussobianchi'],
  );
  const parameters = { representativeId: named.id };
  const amend = (ifVersion: number, body: object, principal = own) =>
    ask(handlers, 'amendRepresentative', { parameters, ifVersion, body, principal });
  const amended = await amend(1, { jobTitle: null, publishName: true, publishNameBasis: 'D.Lgs. 33/2013' });
  assert.deepEqual([amended.jobTitle, amended.publishName, amended.version], [undefined, true, 2]);
  assert.equal((await problemOf(amend(1, { givenName: 'Eva' }))).key, 'precondition-failed');
  const end = (validTo: string, ifVersion: number) =>
    ask(handlers, 'endRepresentative', { parameters, ifVersion, body: { validTo }, principal: own });
  assert.deepEqual((await problemOf(end('2022-12-31', 2))).faults, ['/validTo ends_before_start']);
  assert.equal((await end('2025-12-31', 2)).validTo, '2025-12-31');
  assert.deepEqual((await problemOf(end('2026-12-31', 3))).faults, ['/validTo already_ended']);

  const stranger = someone('partner_editor', { organisations: ['019363c0-0000-7000-8000-00000000ffff'] });
  for (const call of [amend(3, { givenName: 'Eva' }, stranger), name(database, id, {}, stranger)])
    assert.equal((await problemOf(call)).key, 'not-found');
  const seen = async (principal = own, onDay?: string) =>
    (
      await ask(handlers, 'searchRepresentatives', {
        query: { partnership: partnershipId, onDay },
        principal,
      })
    ).items.length;
  assert.deepEqual(
    [await seen(), await seen(own, '2025-12-31'), await seen(own, '2026-01-01'), await seen(stranger)],
    [1, 1, 0, 0],
  );
  assert.equal(await seen(someone('authority_editor', { partnerships: [partnershipId] })), 1);
  assert.equal(await seen(someone('authority_editor', { partnerships: [organisationId] })), 0);
});

onEachEngine('what is wrong with a representative is told value by value', async (database) => {
  const { id } = await seatOf(database);
  const faultsOf = async (request: Partial<BodyOf<'nameRepresentative'>>) =>
    (await problemOf(name(database, id, request))).faults;
  assert.deepEqual(
    await faultsOf({ validTo: '2022-01-01', publishName: true, acknowledgedAt: '2027-01-01T00:00:00Z' }),
    ['/validTo ends_before_start', '/publishNameBasis required', '/acknowledgedAt in_future'],
  );
  assert.deepEqual(await faultsOf({ kind: 'delegate' }), ['/validTo required']);
  assert.deepEqual(await faultsOf({ validFrom: '2022-12-31' }), ['/validFrom seat_not_begun']);
  // The notice began on 1 November in Rome, an hour before it did in UTC.
  assert.deepEqual(await faultsOf({ acknowledgedAt: '2026-10-31T22:59:59Z' }), [
    '/acknowledgedAt notice_not_in_force',
  ]);
  const named = await name(database, id, { acknowledgedAt: '2026-10-31T23:00:00Z' });
  const before = ask(handlersOn(database), 'amendRepresentative', {
    parameters: { representativeId: named.id },
    ifVersion: 1,
    body: { validFrom: '2022-12-31' },
  });
  assert.deepEqual((await problemOf(before)).faults, ['/validFrom seat_not_begun']);
  assert.deepEqual(await faultsOf({ membershipId: '019363c0-0000-7000-8000-00000000ffff' }), [
    '/membershipId unknown_reference',
  ]);
});

onEachEngine(
  'there are no more effective representatives than seats, also when they come at once',
  async (database) => {
    const { id } = await seatOf(database, 2);
    await name(database, id, { validTo: '2023-06-30' });
    await name(database, id, { validFrom: '2023-07-01', validTo: '2023-12-31' });
    // These two never sit together: over the whole year there is room for one more.
    await name(database, id, { validTo: '2023-12-31' });
    const results = await Promise.allSettled(
      [1, 2, 3, 4].map(() => name(database, id, { validFrom: '2024-01-01' })),
    );
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 2);
    assert.deepEqual(await problemOf(name(database, id, { validFrom: '2023-12-31' })), {
      key: 'validation-failed',
      faults: ['/kind seats_taken'],
    });
    await name(database, id, { kind: 'alternate', validFrom: '2023-12-31' });
  },
);

onEachEngine('representatives end with their seat', async (database) => {
  const handlers = handlersOn(database);
  const { id, version } = await seatOf(database);
  await name(database, id, { validTo: '2024-12-31' });
  await name(database, id, { validFrom: '2025-01-01' });
  await ask(handlers, 'endMembership', {
    parameters: { membershipId: id },
    ifVersion: version,
    body: { validTo: '2025-06-30', endReason: 'Recesso' },
  });
  const { items } = await ask(handlers, 'searchRepresentatives', { query: { membership: id } });
  assert.deepEqual(
    items.map(({ validTo }) => validTo),
    ['2024-12-31', '2025-06-30'],
  );
});

onEachEngine('a seat changes with those who sit on it in view', async (database) => {
  const handlers = handlersOn(database);
  const { id } = await seatOf(database, 3);
  const amend = (body: BodyOf<'amendMembership'>) =>
    ask(handlers, 'amendMembership', { parameters: { membershipId: id }, body });
  await name(database, id, { validTo: '2026-06-30' });
  await name(database, id);
  await name(database, id);
  assert.deepEqual(await problemOf(amend({ seats: 1 })), {
    key: 'validation-failed',
    faults: ['/seats seats_taken'],
  });
  // Who sat on the third is out of office.
  await amend({ seats: 2 });
  await amend({ validTo: '2026-12-31' });
  const { items } = await ask(handlers, 'searchRepresentatives', { query: { membership: id } });
  assert.deepEqual(
    items.map(({ validTo }) => validTo),
    ['2026-06-30', '2026-12-31', '2026-12-31'],
  );
  assert.deepEqual(await problemOf(name(database, id, { kind: 'alternate', validFrom: '2027-01-01' })), {
    key: 'validation-failed',
    faults: ['/validFrom seat_ended'],
  });
  await name(database, id, { kind: 'alternate', validFrom: '2026-12-31' });
});

onEachEngine('persons stand in no revision, and in no answer that anyone gets', async (database) => {
  const handlers = handlersOn(database);
  const { id, partnershipId, organisationId } = await seatOf(database);
  await ask(handlers, 'publishPartnership', { parameters: { partnershipId }, ifVersion: 1, body: {} });
  const { id: representativeId } = await name(database, id, {
    publishName: true,
    publishNameBasis: 'CPR art. 38',
  });
  await ask(handlers, 'amendRepresentative', {
    parameters: { representativeId },
    ifVersion: 1,
    body: { phone: '+39 080 1234567' },
  });
  await ask(handlers, 'declareInterests', {
    body: {
      representativeId,
      declaredOn: '2026-11-20',
      noInterest: false,
      interests: [{ kind: 'employment', description: 'Consulente Lorussobianchi' }],
    },
  });
  const revisions = await database
    .selectFrom('revision')
    .select(['content', 'change'])
    .where('record_id', '=', representativeId)
    .execute();
  assert.equal(revisions.length, 2);
  const kept = await database.selectFrom('revision').select('content').execute();
  assert.doesNotMatch(JSON.stringify(kept), /lorussobianchi/i);
  assert.ok(revisions.every(({ change }) => change === null));
  const events = await database.selectFrom('audit_event').select('event').execute();
  assert.doesNotMatch(JSON.stringify(events), /lorussobianchi/i);

  const ids = { partnershipId, organisationId, membershipId: id } as Readonly<Record<string, string>>;
  for (const operation of operations as readonly Operation[]) {
    const handler = (handlers as Record<string, ((call: unknown) => Promise<unknown>) | undefined>)[
      operation.id
    ];
    if (operation.access !== 'public' || operation.method !== 'GET' || !handler) continue;
    const parameters = Object.fromEntries(
      Object.keys(operation.parameters.shape as object).map((key) => [key, ids[key]]),
    );
    const answer = await handler({ parameters, query: {}, language: 'it', principal: undefined });
    assert.doesNotMatch(JSON.stringify(answer), /lorussobianchi/i, operation.id);
  }
});

onEachEngine('interests are declared for a year and reviewed', async (database) => {
  const handlers = handlersOn(database);
  const { id, organisationId, partnershipId } = await seatOf(database);
  const own = someone('partner_editor', { organisations: [organisationId] });
  const { id: representativeId } = await name(database, id);
  const declare = (request: Partial<BodyOf<'declareInterests'>>) =>
    ask(handlers, 'declareInterests', {
      body: { representativeId, declaredOn: '2026-11-20', noInterest: true, ...request },
      principal: own,
    });
  const declared = await declare({});
  assert.deepEqual(
    [declared.validUntil, declared.interests, declared.outcome],
    ['2027-11-20', [], undefined],
  );
  const interests = [{ kind: 'beneficiary' as const, description: 'Bando 3', reference: 'Bando 3/2026' }];
  assert.deepEqual((await problemOf(declare({ interests }))).faults, ['/interests interests_contradict']);
  assert.deepEqual((await problemOf(declare({ noInterest: false, declaredOn: '2026-11-24' }))).faults, [
    '/declaredOn in_future',
    '/interests interests_contradict',
  ]);
  const second = await declare({ noInterest: false, interests });
  const review = (principal: typeof own, ifVersion = 1) =>
    ask(handlers, 'reviewDeclaration', {
      parameters: { declarationId: second.id },
      ifVersion,
      body: { outcome: 'recusal' },
      principal,
    });
  const validator = someone('authority_validator', { partnerships: [partnershipId] });
  const stranger = someone('authority_validator', { partnerships: [organisationId] });
  assert.equal((await problemOf(review(stranger))).key, 'not-found');
  assert.equal((await problemOf(review(own))).key, 'forbidden');
  const reviewed = await review(validator);
  assert.deepEqual([reviewed.outcome, reviewed.reviewedBy], ['recusal', validator.subject]);
  assert.equal((await problemOf(review(validator))).key, 'precondition-failed');
  const found = async (query: Readonly<Record<string, unknown>>, principal = own) =>
    (await ask(handlers, 'searchDeclarations', { query, principal })).items.map((one) => one.id);
  assert.deepEqual(await found({ partnership: partnershipId, reviewed: false }), [declared.id]);
  assert.deepEqual(await found({ partnership: partnershipId, onDay: '2027-11-21' }), []);
  assert.deepEqual(await found({ partnership: partnershipId }, stranger), []);
});

test('a declaration of 29 February counts until 28 February', () => {
  assert.equal(countsUntil('2024-02-29'), '2025-02-28');
  assert.equal(countsUntil('2026-12-31'), '2027-12-31');
});

import assert from 'node:assert/strict';
import { v7 as uuid } from 'uuid';
import type { Compliance } from '@officine-coesione/contract';
import { asActor } from '../../../packages/server/src/database/as-actor.ts';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { ask, clock, problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { insertOrganisation, insertPartnership, insertSeat, now } from './records.ts';

const askOf = (database: Database, partnershipId: string, asOf?: string): Promise<Compliance> =>
  ask(registryHandlers(database, clock), 'showCompliance', {
    parameters: { partnershipId },
    query: asOf === undefined ? {} : { asOf },
  });

const checkOf = ({ checks }: Compliance, code: string) => {
  const found = checks.find((check) => check.code === code);
  assert.ok(found, code);
  return found;
};
const outcome = (compliance: Compliance, code: string) => checkOf(compliance, code).outcome;
const missing = (compliance: Compliance, code: string) =>
  checkOf(compliance, code).missing.map((gap) => gap.code);
const count = (compliance: Compliance, code: string, evidence: string) => {
  const found = checkOf(compliance, code).evidence.find((one) => one.code === evidence);
  return found && `${found.count} ${found.total ?? ''}`.trim();
};

/** A published committee with one seat for each of these categories. */
const committee = async (database: Database, categories: readonly string[]) => {
  const partnershipId = await insertPartnership(database, `Comitato ${uuid()}`);
  const programme = database
    .selectFrom('programme')
    .where('cycle', '=', '2021-2027')
    .orderBy('code')
    .limit(1);
  await database
    .updateTable('partnership_programme')
    .set({ programme_code: programme.select('code') })
    .where('partnership_id', '=', partnershipId)
    .execute();
  const seats: string[] = [];
  for (const category of categories) {
    const organisationId = await insertOrganisation(database, `Ente ${category} ${uuid()}`);
    seats.push(
      await insertSeat(database, partnershipId, organisationId, { category, valid_from: '2023-01-01' }),
    );
  }
  return { partnershipId, seats };
};

const insertDocument = (
  database: Database,
  partnershipId: string,
  {
    details = {},
    ...change
  }: { access?: string; withdrawn_at?: string; type?: string; details?: object } = {},
) =>
  database
    .insertInto('document')
    .values({
      id: uuid(),
      created_at: now,
      updated_at: now,
      partnership_id: partnershipId,
      title: 'Regolamento interno',
      type: 'regulation',
      language: 'it',
      access: 'public',
      url: 'https://esempio.it/regolamento',
      details: JSON.stringify({ accessible: true, relatesTo: ['rules_of_procedure'], ...details }),
      ...change,
    })
    .execute();

const insertRepresentative = async (
  database: Database,
  membershipId: string,
  change: { valid_from?: string; valid_to?: string } = {},
): Promise<string> => {
  const id = uuid();
  await database
    .insertInto('representative')
    .values({
      id,
      created_at: now,
      updated_at: now,
      membership_id: membershipId,
      kind: 'effective',
      person: JSON.stringify({
        givenName: 'Ada',
        familyName: 'Lorusso',
        institutionalEmail: 'ada.lorusso@esempio.it',
        gender: 'not_declared',
      }),
      valid_from: '2023-01-01',
      publish_name: false,
      privacy_notice_version: '2026-11',
      acknowledged_at: now,
      ...change,
    })
    .execute();
  return id;
};

const declare = (database: Database, representativeId: string, declaredOn: string, validUntil: string) =>
  database
    .insertInto('declaration')
    .values({
      id: uuid(),
      created_at: now,
      updated_at: now,
      representative_id: representativeId,
      declared_on: declaredOn,
      valid_until: validUntil,
      no_interest: true,
      interests: '[]',
    })
    .execute();

const detail = (database: Database, id: string, changes: object, at = now) =>
  database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor: 'officer-7' });
    const { details } = await transaction
      .selectFrom('partnership')
      .select('details')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await transaction
      .updateTable('partnership')
      .set((eb) => ({
        details: JSON.stringify({ ...details, ...changes }),
        updated_at: at,
        version: eb('version', '+', 1),
      }))
      .where('id', '=', id)
      .execute();
  });

onEachEngine('every rule is answered once, in five languages, with where it stands', async (database) => {
  const { partnershipId } = await committee(database, ['A1', 'B1', 'C1']);
  const compliance = await askOf(database, partnershipId);
  assert.equal(compliance.checks.length, 26);
  assert.equal(compliance.asOf, '2026-11-23');
  assert.equal(compliance.computedAt, clock().toISOString());
  assert.match(compliance.methodVersion, /^\d+\.\d+\.\d+$/);
  assert.equal(
    Object.values(compliance.counts).reduce((sum, one) => sum + one, 0),
    26,
  );
  for (const { code, title, wording, sources, evidence, missing: gaps, outcome: come } of compliance.checks) {
    assert.ok(sources.length > 0, code);
    for (const labels of [
      title,
      wording,
      ...evidence.map(({ label }) => label),
      ...gaps.map(({ text }) => text),
    ])
      for (const language of ['it', 'en', 'de', 'fr', 'sl'] as const) assert.ok(labels[language], code);
    // What is met lacks nothing; what is not says what to do.
    if (come === 'met' || come === 'not_applicable') assert.deepEqual(gaps, [], code);
    else assert.ok(gaps.length > 0, code);
  }
  assert.equal(outcome(compliance, 'R02'), 'met');
  assert.deepEqual(missing(compliance, 'R05'), ['consultation_days']);
  assert.equal(checkOf(compliance, 'R05').missing[0]!.recordable, true);
  assert.equal(checkOf(compliance, 'R08').missing[0]!.recordable, false);
});

onEachEngine(
  'who has no mandate is told by name of the organisation, the others are counted',
  async (database) => {
    const { partnershipId, seats } = await committee(database, ['A1', 'B1']);
    await database
      .updateTable('membership')
      .set({
        details: JSON.stringify({
          seats: 1,
          representsOrganisationIds: [],
          involvedInPreparation: true,
          mandate: { act: 'DGR 1' },
        }),
      })
      .where('id', '=', seats[0]!)
      .execute();
    const compliance = await askOf(database, partnershipId);
    assert.equal(count(compliance, 'R01', 'members_with_mandate'), '1 2');
    assert.match(checkOf(compliance, 'R01').missing[1]!.organisations[0]!.legalName, /^Ente B1/);
    assert.equal(checkOf(compliance, 'R01').missing[1]!.organisations.length, 1);
    assert.equal(count(compliance, 'R09', 'involved_in_preparation'), '1 2');
  },
);

onEachEngine(
  'seats that ended, drafts and organisations that are not public do not count',
  async (database) => {
    const { partnershipId } = await committee(database, ['A1', 'B1']);
    const [c1, c2, c3] = [
      await insertOrganisation(database, `Cessato ${uuid()}`),
      await insertOrganisation(database, `Bozza ${uuid()}`),
      await insertOrganisation(database, `Riservato ${uuid()}`, { status: 'draft' }),
    ];
    await insertSeat(database, partnershipId, c1, {
      category: 'C1',
      valid_from: '2023-01-01',
      valid_to: '2026-11-22',
    });
    await insertSeat(database, partnershipId, c2, { category: 'C1', status: 'draft' });
    await insertSeat(database, partnershipId, c3, { category: 'C1' });
    const compliance = await askOf(database, partnershipId);
    assert.equal(outcome(compliance, 'R02'), 'partly');
    assert.equal(count(compliance, 'R02', 'category_c'), '0');
    // The seat that ended yesterday still counted then.
    assert.equal(count(await askOf(database, partnershipId, '2026-11-22'), 'R02', 'category_c'), '1');
  },
);

onEachEngine('documents count when anyone can see them', async (database) => {
  const { partnershipId } = await committee(database, ['A1']);
  await insertDocument(database, partnershipId, { access: 'members' });
  await insertDocument(database, partnershipId, { access: 'restricted' });
  await insertDocument(database, partnershipId, { withdrawn_at: now });
  await insertDocument(database, partnershipId, { details: { publishedAt: '2027-01-01T00:00:00Z' } });
  assert.deepEqual(missing(await askOf(database, partnershipId), 'R04'), [
    'public_documents',
    'consultation_deadlines',
  ]);
  await insertDocument(database, partnershipId, { details: { publishedAt: '2023-05-10T00:00:00Z' } });
  const compliance = await askOf(database, partnershipId);
  assert.equal(count(compliance, 'R04', 'public_documents'), '1');
  assert.equal(
    checkOf(compliance, 'R23').evidence.find(({ code }) => code === 'rules_document')?.url,
    'https://esempio.it/regolamento',
  );
  assert.deepEqual(missing(await askOf(database, partnershipId, '2023-05-09'), 'R04')[0], 'public_documents');
  assert.equal(count(await askOf(database, partnershipId, '2023-05-10'), 'R04', 'public_documents'), '1');
});

onEachEngine('declarations are counted by member, valid on the day, and tell of nobody', async (database) => {
  const { partnershipId, seats } = await committee(database, ['A1', 'B1', 'C1']);
  const [first, second, third] = seats as [string, string, string];
  const one = await insertRepresentative(database, first);
  // Who sat before and never declared takes nothing from who sits now.
  await insertRepresentative(database, first, { valid_to: '2025-12-31' });
  const two = await insertRepresentative(database, second);
  await insertRepresentative(database, second);
  await insertRepresentative(database, third, { valid_to: '2026-11-22' });
  // One of two representatives declared: the second member has not; nor has one with nobody.
  await declare(database, two, '2026-01-10', '2027-01-10');
  await declare(database, one, '2025-11-22', '2026-11-22');
  assert.equal(count(await askOf(database, partnershipId), 'R15', 'declarations'), '0 3');
  assert.equal(count(await askOf(database, partnershipId, '2026-11-22'), 'R15', 'declarations'), '1 3');
  await declare(database, one, '2026-11-23', '2027-11-23');
  const compliance = await askOf(database, partnershipId);
  assert.equal(count(compliance, 'R15', 'declarations'), '1 3');
  assert.equal(outcome(compliance, 'R15'), 'partly');
  assert.deepEqual(
    checkOf(compliance, 'R15').missing.map(({ organisations }) => organisations),
    [[], []],
  );
  assert.ok(!/Lorusso|ada\./.test(JSON.stringify(compliance)));
});

onEachEngine('working groups of it count while they are public and at work', async (database) => {
  const { partnershipId } = await committee(database, ['A1']);
  const group = async (status: string, dissolvedOn?: string, type = 'working_group') => {
    const id = await insertPartnership(database, `Gruppo ${uuid()}`, { status });
    await database
      .updateTable('partnership')
      .set({ parent_id: partnershipId, type })
      .where('id', '=', id)
      .execute();
    if (dissolvedOn) await detail(database, id, { dissolvedOn });
  };
  await group('draft');
  await group('published', '2026-11-23');
  await group('published', undefined, 'laboratory');
  assert.equal(outcome(await askOf(database, partnershipId), 'R14'), 'not_recorded');
  await group('published');
  const compliance = await askOf(database, partnershipId);
  assert.equal(outcome(compliance, 'R14'), 'met');
  assert.equal(count(compliance, 'R14', 'working_groups'), '1');
  assert.equal(count(await askOf(database, partnershipId, '2026-11-23'), 'R14', 'working_groups'), '1');
});

onEachEngine('a day past answers with the rules of procedure of then', async (database) => {
  const partnershipId = await insertPartnership(database, `Comitato ${uuid()}`, {
    at: '2024-01-10T09:00:00.000Z',
  });
  // The revision of a partnership is written as of its own instant.
  const rulesOfProcedure = { voting: true, noticeWorkingDays: 10, quorumFraction: 0.5 };
  await detail(database, partnershipId, { rulesOfProcedure }, '2025-03-01T09:00:00.000Z');
  assert.equal(outcome(await askOf(database, partnershipId, '2025-02-28'), 'R10'), 'not_recorded');
  assert.equal(outcome(await askOf(database, partnershipId, '2025-03-01'), 'R10'), 'met');
  assert.equal(outcome(await askOf(database, partnershipId), 'R10'), 'met');
});

onEachEngine('the demonstration committees and the real table can be asked about', async (database) => {
  const { items } = await ask(registryHandlers(database, clock), 'searchPartnerships', {
    query: { limit: 200 },
  });
  const seeded = items.filter(({ createdAt }) => createdAt !== now);
  assert.ok(seeded.length >= 2);
  for (const { id, type, demo } of seeded) {
    const compliance = await askOf(database, id);
    assert.deepEqual([compliance.type, compliance.demo], [type, demo]);
    assert.ok(compliance.cycles.length > 0);
  }
});

onEachEngine('what is not public is not found', async (database) => {
  const draft = await insertPartnership(database, `Bozza ${uuid()}`, { status: 'draft' });
  for (const id of [draft, uuid()]) assert.equal((await problemOf(askOf(database, id))).key, 'not-found');
  const later = await insertPartnership(database, `Dopo ${uuid()}`);
  assert.equal((await problemOf(askOf(database, later, '2020-01-01'))).key, 'not-found');
});

onEachEngine('how a partnership meets and consults is looked at, up to the day', async (database) => {
  const { partnershipId } = await committee(database, ['A1', 'B1', 'C1']);
  const row = { created_at: now, updated_at: now, partnership_id: partnershipId };
  const item = {
    id: uuid(),
    title: 'Avvisi',
    kind: 'discussion',
    documentIds: [],
    recusedMembershipIds: [] as string[],
  };
  const held = (
    startsAt: string,
    convenedAt: string,
    agenda: readonly object[] = [item],
    minutes: object | null = null,
  ) =>
    database
      .insertInto('meeting')
      .values({
        ...row,
        id: uuid(),
        title: 'Seduta',
        mode: 'in_person',
        starts_at: startsAt,
        convened_at: convenedAt,
        urgent: false,
        status: 'held',
        languages: ['it'],
        accessibility_measures: [],
        agenda: JSON.stringify(agenda),
        minutes: minutes && JSON.stringify(minutes),
      })
      .execute();
  await held('2025-03-10T09:00:00.000Z', '2025-03-07T09:00:00.000Z');
  await held(
    '2026-05-20T09:00:00.000Z',
    '2026-04-20T09:00:00.000Z',
    [{ ...item, recusedMembershipIds: [uuid()] }],
    { publishedAt: '2026-06-01T09:00:00.000Z', url: 'https://esempio.it/verbale' },
  );
  await held('2026-10-07T09:00:00.000Z', '2026-10-05T09:00:00.000Z');
  const consultationId = uuid();
  const details = { objectDocumentIds: [], questions: [], channels: [], prolongations: [] };
  await database
    .insertInto('consultation')
    .values({
      ...row,
      id: consultationId,
      title: 'Criteri',
      phase: 'monitoring',
      involvement_level: 'dialogue',
      opens_at: '2026-09-01T08:00:00.000Z',
      closes_at: '2026-09-21T08:00:00.000Z',
      status: 'published',
      published_at: '2026-08-20T08:00:00.000Z',
      details: JSON.stringify({ ...details, timetablePublishedAt: '2026-08-20T08:00:00.000Z' }),
    })
    .execute();

  const compliance = await askOf(database, partnershipId);
  const counts = (code: string) =>
    checkOf(compliance, code).evidence.flatMap(({ code: of, count, total }) =>
      count === undefined ? [] : [[of, count, ...(total === undefined ? [] : [total])].join(' ')],
    );
  assert.deepEqual(counts('R03'), ['timetables_published 1 1']);
  assert.deepEqual(counts('R04'), ['consultations_documented 0 1']);
  assert.deepEqual(counts('R05'), ['consultations 1', 'shortest_consultation 20']);
  assert.deepEqual(counts('R07'), ['outcomes_published 0 1']);
  assert.deepEqual(counts('R11'), ['notices_kept 1 2']);
  assert.deepEqual(counts('R13'), ['minutes_published 1 2']);
  assert.deepEqual(counts('R18'), ['recusals 1']);
  assert.deepEqual(counts('R23'), ['meetings_of_year 2']);
  assert.deepEqual(missing(compliance, 'R11'), ['rules_of_procedure', 'notices_short']);
});

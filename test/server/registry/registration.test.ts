import assert from 'node:assert/strict';
import type { Registration, RegistrationRequest } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { ask, clock, problemOf, validator } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { requestOf, taxCodeNumber } from '../request.ts';

const on = (database: Database) => registryHandlers(database, clock);

const partnershipOf = async (database: Database, programme: string): Promise<string> => {
  const { items } = await ask(on(database), 'searchPartnerships', { query: { programme: [programme] } });
  return items[0]!.id;
};
const umbria = (database: Database) => partnershipOf(database, 'pr-fesr-umbria-2021-2027');

const register = (database: Database, body: RegistrationRequest) =>
  ask(on(database), 'registerOrganisation', { body });

const filed = async (database: Database, reference: string): Promise<Registration> => {
  const { items } = await ask(on(database), 'searchRegistrations', { query: { q: reference } });
  assert.equal(items.length, 1);
  return items[0]!;
};

type Deciding = 'requestIntegration' | 'acceptIntegration' | 'validateRegistration' | 'rejectRegistration';
const decide = (
  database: Database,
  id: Deciding,
  registrationId: string,
  reason?: string,
  ifVersion?: number,
) =>
  ask(on(database), id, {
    parameters: { registrationId },
    body: reason === undefined ? {} : { reason },
    principal: validator,
    ...(ifVersion !== undefined && { ifVersion }),
  });

const listed = async (database: Database, q: string) =>
  (await ask(on(database), 'searchOrganisations', { query: { q, embed: ['memberships'] } })).items;

onEachEngine('from the request to the directory, and nothing public before', async (database) => {
  const taxCode = taxCodeNumber(11);
  const request = requestOf({
    organisation: {
      legalName: 'Società dei girasoli',
      taxCode,
      ipaCode: 'girasoli_1',
      membersRepresented: 40,
    },
    adhesion: { partnershipId: await umbria(database), category: 'C1', motivation: 'Perché sì' },
  });
  const receipt = await register(database, request);
  assert.match(receipt.reference, /^OC-2026-[0-9A-HJKMNP-TV-Z]{8}$/);
  assert.deepEqual(
    { ...receipt, reference: '' },
    {
      reference: '',
      status: 'submitted',
      submittedAt: '2026-11-23T09:00:00.000Z',
      legalName: 'Società dei girasoli',
      partnershipTitle: 'Comitato di sorveglianza, PR FESR Umbria 2021-2027',
      answerDueOn: '2026-12-23',
    },
  );
  const { id } = await filed(database, receipt.reference);
  assert.deepEqual(await listed(database, 'girasoli'), []);

  const asked = await decide(database, 'requestIntegration', id, 'Manca lo statuto dell’associazione', 1);
  assert.deepEqual([asked.status, asked.version], ['integration_requested', 2]);
  assert.deepEqual(await listed(database, 'girasoli'), []);
  const arrived = await decide(database, 'acceptIntegration', id, undefined, 2);
  assert.deepEqual([arrived.status, arrived.version], ['submitted', 3]);

  const stale = decide(database, 'validateRegistration', id, undefined, 2);
  assert.equal((await problemOf(stale)).key, 'precondition-failed');
  const validated = await decide(database, 'validateRegistration', id, 'Requisiti verificati', 3);
  assert.deepEqual([validated.status, validated.version], ['validated', 4]);
  assert.deepEqual(
    validated.history.map(({ from, to, actor, reason }) => [from, to, actor, reason]),
    [
      ['draft', 'submitted', 'applicant', undefined],
      ['submitted', 'integration_requested', 'officer-7', 'Manca lo statuto dell’associazione'],
      ['integration_requested', 'submitted', 'officer-7', undefined],
      ['submitted', 'under_validation', 'officer-7', 'Requisiti verificati'],
      ['under_validation', 'validated', 'officer-7', 'Requisiti verificati'],
    ],
  );

  const [organisation] = await listed(database, 'girasole');
  assert.equal(organisation?.id, validated.organisationId);
  assert.equal(organisation?.status, 'published');
  // Only the applicant knows the reference.
  assert.deepEqual(organisation?.sources, [{ system: 'manual', fetchedAt: '2026-11-23T09:00:00.000Z' }]);
  assert.equal(organisation?.registeredOffice?.municipality, 'Matera');
  const [seat] = organisation?._embedded?.memberships ?? [];
  assert.deepEqual(
    [
      seat?.role,
      seat?.voting,
      seat?.validFrom,
      seat?.category,
      seat?.categoryScheme,
      seat?.categoryValidated,
    ],
    ['voting_member', true, '2026-11-23', 'C1', 'CPR-2021', true],
  );
  const members = await ask(on(database), 'searchMembers', {
    parameters: { partnershipId: await umbria(database) },
  });
  assert.ok(members.items.some((member) => member.id === validated.membershipId));
  assert.doesNotMatch(JSON.stringify([organisation, members]), new RegExp(`Anna|${receipt.reference}`));

  // Who is there already is told so, and decisions are not taken twice.
  assert.deepEqual(await problemOf(register(database, request)), {
    key: 'already-registered',
    faults: ['/adhesion/partnershipId already_member'],
  });
  const again = decide(database, 'validateRegistration', id);
  assert.equal((await problemOf(again)).key, 'transition-not-allowed');
});

onEachEngine('a known organisation that joins keeps its record and gets its seat', async (database) => {
  const before = (await listed(database, 'regione umbria'))[0]!;
  const request = requestOf({
    organisation: { legalName: 'Umbria', taxCode: before.taxCode! },
    adhesion: {
      partnershipId: await partnershipOf(database, 'pn-cultura-2021-2027'),
      category: 'A1',
    },
  });
  const { reference } = await register(database, request);
  const registration = await filed(database, reference);
  assert.equal(registration.knownOrganisationId, before.id);
  const validated = await decide(database, 'validateRegistration', registration.id);
  assert.equal(validated.organisationId, before.id);
  const after = (await listed(database, 'regione umbria'))[0]!;
  assert.equal(after.legalName, 'Regione Umbria');
  assert.equal(after._embedded!.memberships!.length, before._embedded!.memberships!.length + 1);
});

onEachEngine('an organisation registered without a seat is published without one', async (database) => {
  const organisation = { legalName: 'Lega dei fari', taxCode: taxCodeNumber(12) };
  const receipt = await register(database, requestOf({ organisation }));
  assert.equal(receipt.partnershipTitle, undefined);
  const { id } = await filed(database, receipt.reference);
  const validated = await decide(database, 'validateRegistration', id);
  assert.equal(validated.membershipId, undefined);
  assert.equal((await listed(database, 'fari'))[0]?.id, validated.organisationId);
  assert.deepEqual(await problemOf(register(database, requestOf({ organisation }))), {
    key: 'already-registered',
    faults: ['/organisation/taxCode already_registered'],
  });
});

onEachEngine('what the registry does not know is pointed at', async (database) => {
  const table = await partnershipOf(database, 'por-basilicata-fesr-2014-2020');
  const cases: readonly (readonly [RegistrationRequest, string[]])[] = [
    [
      requestOf({
        adhesion: { partnershipId: '0192f0c0-0000-7000-8000-000000000001', category: 'B1' },
        organisation: {
          coverageNuts: ['ITF5', 'ITC9Z'],
          registeredOffice: { municipality: 'Matera', nuts3: 'ITF5Z' },
        },
      }),
      [
        '/adhesion/partnershipId unknown_reference',
        '/organisation/registeredOffice/nuts3 unknown_reference',
        '/organisation/coverageNuts/1 unknown_reference',
      ],
    ],
    [
      requestOf({ adhesion: { partnershipId: table, category: 'B1' } }),
      ['/adhesion/partnershipId partnership_not_open'],
    ],
    [
      requestOf({ adhesion: { partnershipId: await umbria(database), category: 'A2' } }),
      ['/adhesion/category category_not_in_scheme'],
    ],
  ];
  for (const [request, faults] of cases)
    assert.deepEqual(await problemOf(register(database, request)), { key: 'validation-failed', faults });
});

onEachEngine('the same request twice is one request, also when both arrive at once', async (database) => {
  const request = requestOf({
    organisation: { taxCode: taxCodeNumber(13) },
    adhesion: { partnershipId: await umbria(database), category: 'C1' },
  });
  const results = await Promise.allSettled([1, 2, 3, 4].map(() => register(database, request)));
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  for (const result of results)
    if (result.status === 'rejected')
      assert.equal((result.reason as { key?: string }).key, 'already-registered', String(result.reason));
  // Another seat, and the organisation alone, are other requests.
  await register(database, requestOf({ organisation: { taxCode: taxCodeNumber(13) } }));
  // Once rejected, it may be sent again.
  const { items } = await ask(on(database), 'searchRegistrations', { query: { limit: 200 } });
  const first = items.find((item) => item.adhesion && item.organisation.taxCode === taxCodeNumber(13))!;
  const rejected = await decide(database, 'rejectRegistration', first.id, 'Documenti non conformi');
  assert.equal(rejected.status, 'rejected');
  assert.equal(rejected.organisationId, undefined);
  await register(database, request);
});

onEachEngine('two decisions at once: one is taken', async (database) => {
  const { reference } = await register(
    database,
    requestOf({
      organisation: { taxCode: taxCodeNumber(14), legalName: 'Unione delle maree' },
      adhesion: { partnershipId: await umbria(database), category: 'C1' },
    }),
  );
  const { id } = await filed(database, reference);
  const results = await Promise.allSettled([
    decide(database, 'validateRegistration', id, undefined, 1),
    decide(database, 'validateRegistration', id, undefined, 1),
    decide(database, 'rejectRegistration', id, 'Documenti non conformi', 1),
  ]);
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  for (const result of results)
    if (result.status === 'rejected')
      assert.equal((result.reason as { key?: string }).key, 'precondition-failed', String(result.reason));
  assert.equal((await filed(database, reference)).version, 2);
});

onEachEngine('two seats of a new organisation, validated at once: one organisation', async (database) => {
  const organisation = {
    taxCode: taxCodeNumber(18),
    ipaCode: 'scogliere',
    legalName: 'Unione delle scogliere',
  };
  const programmes = ['pr-fesr-umbria-2021-2027', 'pn-cultura-2021-2027'];
  const ids: string[] = [];
  for (const programme of programmes) {
    const adhesion = { partnershipId: await partnershipOf(database, programme), category: 'C1' } as const;
    const { reference } = await register(database, requestOf({ organisation, adhesion }));
    ids.push((await filed(database, reference)).id);
  }
  const decided = await Promise.all(ids.map((id) => decide(database, 'validateRegistration', id)));
  const [found, ...others] = await listed(database, 'scogliere');
  assert.deepEqual(others, []);
  assert.deepEqual(
    decided.map(({ organisationId }) => organisationId),
    [found?.id, found?.id],
  );
  assert.equal(found?._embedded?.memberships?.length, 2);
});

onEachEngine('a validation that cannot publish leaves everything as it was', async (database) => {
  const send = async (number: number) => {
    const organisation = {
      taxCode: taxCodeNumber(number),
      ipaCode: 'codice_conteso',
      legalName: `Ente ${number}`,
    };
    const { reference } = await register(database, requestOf({ organisation }));
    return filed(database, reference);
  };
  const [first, second] = [await send(15), await send(16)];
  await decide(database, 'validateRegistration', first.id);
  assert.deepEqual(await problemOf(decide(database, 'validateRegistration', second.id)), {
    key: 'already-registered',
    faults: ['/organisation/ipaCode already_registered'],
  });
  assert.deepEqual(await filed(database, second.reference), second);
  const third = requestOf({ organisation: { taxCode: taxCodeNumber(17), ipaCode: 'codice_conteso' } });
  assert.deepEqual((await problemOf(register(database, third))).faults, [
    '/organisation/ipaCode already_registered',
  ]);
});

onEachEngine('nobody enters a partnership that was archived since', async (database) => {
  const partnershipId = await umbria(database);
  const adhesion = { partnershipId, category: 'C1' } as const;
  const organisation = { taxCode: taxCodeNumber(970), legalName: 'Ente arrivato tardi' };
  const { reference } = await register(database, requestOf({ organisation, adhesion }));
  const sent = await filed(database, reference);
  const become = (status: string) =>
    database.updateTable('partnership').set({ status }).where('id', '=', partnershipId).execute();
  await become('archived');
  try {
    assert.deepEqual(await problemOf(decide(database, 'validateRegistration', sent.id)), {
      key: 'transition-not-allowed',
      faults: ['/adhesion/partnershipId partnership_not_open'],
    });
    assert.deepEqual(await filed(database, reference), sent);
  } finally {
    await become('published');
  }
});

onEachEngine('registrations are searched by state and words, oldest first', async (database) => {
  const search = async (query: Record<string, unknown>) =>
    (await ask(on(database), 'searchRegistrations', { query: { limit: 200, ...query } })).items;
  const all = await search({});
  assert.ok(all.length >= 7);
  assert.deepEqual(
    (await search({ sort: '-submittedAt' })).map(({ id }) => id),
    all.map(({ id }) => id).toReversed(),
  );
  const open = await search({ status: ['submitted', 'rejected'] });
  assert.ok(open.length > 0 && open.length < all.length);
  assert.deepEqual(
    (await search({ q: 'maree' })).map(({ organisation }) => organisation.legalName),
    ['Unione delle maree'],
  );
  const shown = await ask(on(database), 'showRegistration', { parameters: { registrationId: all[0]!.id } });
  assert.deepEqual(shown, all[0]);
});

onEachEngine('registrations are listed by the day on which something is due', async (database) => {
  const search = (query: Record<string, unknown>) =>
    ask(on(database), 'searchRegistrations', { query: { limit: 200, ...query } });
  const due = ({ integrationDueOn, answerDueOn }: Registration) => integrationDueOn ?? answerDueOn;
  const [first, second] = (await search({ status: ['submitted'] })).items;
  // What was filed last is due first, and what was filed first last.
  await database
    .updateTable('registration')
    .set({ answer_due_on: '2026-12-01' })
    .where('id', '=', second!.id)
    .execute();
  await database
    .updateTable('registration')
    .set({ integration_due_on: '2027-12-01' })
    .where('id', '=', first!.id)
    .execute();
  const { items } = await search({ sort: 'dueOn' });
  assert.deepEqual(items.map(due), items.map(due).toSorted());
  assert.equal(items[0]?.id, second?.id);
  assert.equal(items.at(-1)?.id, first?.id);
  assert.deepEqual((await search({ sort: '-dueOn' })).items, items.toReversed());

  const walked: string[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await search({ sort: 'dueOn', limit: 2, ...(cursor && { cursor }) });
    walked.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
    if (!cursor) break;
  }
  assert.deepEqual(
    walked,
    items.map(({ id }) => id),
  );
});

onEachEngine('what does not exist is refused', async (database) => {
  const registrationId = '0192f0c0-0000-7000-8000-000000000001';
  const shown = ask(on(database), 'showRegistration', { parameters: { registrationId } });
  assert.equal((await problemOf(shown)).key, 'not-found');
  const decided = decide(database, 'acceptIntegration', registrationId);
  assert.equal((await problemOf(decided)).key, 'not-found');
});

onEachEngine('the time on the form and the trap field are not kept', async (database) => {
  const rows = await database.selectFrom('registration').select('request').execute();
  for (const { request } of rows)
    for (const name of Object.keys(request))
      assert.ok(
        ['organisation', 'adhesion', 'contact', 'language', 'privacyNoticeVersion'].includes(name),
        name,
      );
});

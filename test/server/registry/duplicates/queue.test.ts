import assert from 'node:assert/strict';
import type { Database } from '../../../../packages/server/src/database/database.ts';
import { compareDue } from '../../../../packages/server/src/registry/duplicates/comparing.ts';
import { registryHandlers } from '../../../../packages/server/src/registry/handlers.ts';
import { ask, clock, problemOf } from '../../ask.ts';
import { onEachEngine } from '../../engines.ts';
import { requestOf, taxCodeNumber } from '../../request.ts';
import { insertOrganisation } from '../records.ts';

const on = (database: Database) => registryHandlers(database, clock);
const at = '2026-11-01T08:00:00.000Z';

const organisation = (
  database: Database,
  legalName: string,
  { taxCode, details, nuts3 }: { taxCode?: string; details?: object; nuts3?: string } = {},
) =>
  insertOrganisation(database, legalName, {
    at,
    tax_code: taxCode,
    office_nuts3: nuts3,
    ...(details && { details }),
  });

/** The queue with all that is due compared. */
const queue = async (database: Database, query: Readonly<Record<string, unknown>> = {}) => {
  await compareDue(database, 1000, clock());
  return (await ask(on(database), 'searchDuplicates', { query })).items;
};

const scoped = (territory: string) => ({
  subject: 'funzionario',
  roles: ['authority_editor'] as const,
  scopes: { organisations: [], partnerships: [], programmes: [], territories: [territory] },
});

onEachEngine(
  'two records of one body come into the queue, with the reasons field by field',
  async (database) => {
    const first = await organisation(database, 'Lega per il recupero dei calanchi', {
      nuts3: 'ITF52',
      details: { pec: 'calanchi@pec.legacalanchi.it', phone: '0835 111222' },
    });
    const second = await organisation(database, 'LEGA RECUPERO CALANCHI - ONLUS', {
      taxCode: taxCodeNumber(7001),
      nuts3: 'ITF52',
      details: { pec: 'CALANCHI@pec.legacalanchi.it', phone: '+39 0835 111222' },
    });
    const [pair, ...others] = await queue(database, { organisation: first });
    assert.ok(pair);
    assert.deepEqual(others, []);
    assert.deepEqual([pair.first.id, pair.second.id].toSorted(), [first, second].toSorted());
    assert.equal(pair.verdict, 'same');
    assert.ok(pair.probability > 0.98 && pair.probability <= 1);
    const byField = new Map(pair.explanation.map((one) => [one.field, one]));
    assert.deepEqual([...byField].map(([field, { agreement }]) => [field, agreement]).toSorted(), [
      ['legalName', 'equal'],
      ['pec', 'equal'],
      ['phone', 'equal'],
    ]);
    const total = pair.explanation.reduce((sum, { weight }) => sum + weight, 0);
    assert.ok(Math.abs(total - pair.weight) < 0.06, 'the weights of the fields add up');
    assert.deepEqual([byField.get('phone')!.first, byField.get('phone')!.second].toSorted(), [
      '+39 0835 111222',
      '0835 111222',
    ]);
  },
);

onEachEngine(
  'a dismissed pair stays away, also when a record changes, until it is opened again',
  async (database) => {
    const first = await organisation(database, 'Comitato Murgia Selvatica');
    await organisation(database, 'Comitato Murgia Selvatica ETS');
    const [pair] = await queue(database, { organisation: first });
    const parameters = { duplicateId: pair!.id };
    const reason = 'Statuti e soci sono diversi';
    const stale = ask(on(database), 'dismissDuplicate', { parameters, body: { reason }, ifVersion: 9 });
    assert.equal((await problemOf(stale)).key, 'precondition-failed');
    const dismissed = await ask(on(database), 'dismissDuplicate', {
      parameters,
      body: { reason },
      ifVersion: pair!.version,
    });
    assert.deepEqual(
      [dismissed.status, dismissed.reason, dismissed.version],
      ['dismissed', reason, pair!.version + 1],
    );
    await database
      .updateTable('organisation')
      .set({ legal_name: 'Comitato per la Murgia Selvatica', acronym: 'CMS' })
      .where('id', '=', first)
      .execute();
    assert.deepEqual(await queue(database, { organisation: first }), []);
    assert.equal((await queue(database, { organisation: first, status: ['dismissed'] })).length, 1);
    const twice = ask(on(database), 'dismissDuplicate', { parameters, body: { reason } });
    assert.equal((await problemOf(twice)).key, 'transition-not-allowed');
    // Nor is the decision forgotten when the two resemble each other no more for a while.
    const rename = (legalName: string) =>
      database
        .updateTable('organisation')
        .set({ legal_name: legalName, acronym: null })
        .where('id', '=', first)
        .execute();
    await rename('Cineclub Ginestra');
    assert.equal((await queue(database, { organisation: first, status: ['dismissed'] })).length, 1);
    await rename('Comitato Murgia Selvatica');
    assert.deepEqual(await queue(database, { organisation: first }), []);
    await ask(on(database), 'reopenDuplicate', { parameters, body: { reason: 'Nuovi documenti agli atti' } });
    assert.equal((await queue(database, { organisation: first })).length, 1);
  },
);

onEachEngine('a pair that no longer resembles leaves the queue', async (database) => {
  const first = await organisation(database, 'Osservatorio Vulture Alto Bradano');
  await organisation(database, 'Osservatorio del Vulture-Alto Bradano');
  assert.equal((await queue(database, { organisation: first })).length, 1);
  await database
    .updateTable('organisation')
    .set({ legal_name: 'Cineclub Zagara' })
    .where('id', '=', first)
    .execute();
  assert.deepEqual(await queue(database, { organisation: first }), []);
});

onEachEngine('the same name with two tax codes is a doubt, never the same', async (database) => {
  const details = { pec: 'box@pec.gemelli.it', website: 'https://gemelli.it', phone: '0971 555666' };
  const first = await organisation(database, 'Accademia dei Gemelli Ritrovati', {
    taxCode: taxCodeNumber(7101),
    details,
  });
  await organisation(database, 'Accademia dei Gemelli Ritrovati', { taxCode: taxCodeNumber(7102), details });
  const [pair] = await queue(database, { organisation: first });
  assert.equal(pair?.verdict, 'possible');
});

onEachEngine('the queue of one territory is not that of another', async (database) => {
  const first = await organisation(database, 'Pro Natura Castelmezzano');
  await organisation(database, 'Pro Natura di Castelmezzano');
  const [pair] = await queue(database, { organisation: first });
  const ask1 = (territory: string) =>
    ask(on(database), 'searchDuplicates', { query: { organisation: first }, principal: scoped(territory) });
  assert.equal((await ask1('ITF5')).items.length, 1);
  assert.equal((await ask1('ITH3')).items.length, 0);
  const parameters = { duplicateId: pair!.id };
  const shown = ask(on(database), 'showDuplicate', { parameters, principal: scoped('ITH3') });
  assert.equal((await problemOf(shown)).key, 'not-found');
  const auditor = { ...scoped('ITF5'), roles: ['auditor'] as const };
  const decided = ask(on(database), 'dismissDuplicate', {
    parameters,
    body: { reason: 'Non sono lo stesso ente' },
    principal: auditor,
  });
  assert.equal((await problemOf(decided)).key, 'forbidden');
});

onEachEngine('servers that compare at once do the work once', async (database) => {
  const ids = await Promise.all(
    ['Borgo Lucente', 'Borgo Lucente APS', 'Associazione Borgo Lucente'].map((name) =>
      organisation(database, name),
    ),
  );
  await Promise.all([1, 2, 3].map(() => compareDue(database, 100, clock())));
  assert.equal(await compareDue(database, 100, clock()), 0);
  const pairs = await queue(database, { organisation: ids[0] });
  assert.equal(pairs.length, 2);
});

onEachEngine(
  'an applicant learns that it seems registered and nothing else; the authority sees why',
  async (database) => {
    const known = await organisation(database, 'Consorzio Tutela Peperone Crusco', {
      nuts3: 'ITF52',
      details: { pec: 'consorzio@pec.peperonecrusco.it', phone: '0835 777888' },
    });
    const applicant = {
      legalName: 'Consorzio di tutela del peperone crusco S.r.l.',
      taxCode: taxCodeNumber(7201),
      pec: 'consorzio@pec.peperonecrusco.it',
    };
    const refused = ask(on(database), 'registerOrganisation', {
      body: requestOf({ organisation: applicant }),
    });
    assert.deepEqual(await problemOf(refused), {
      key: 'already-registered',
      faults: ['/organisation/legalName seems_registered'],
    });
    const { items } = await ask(on(database), 'searchPartnerships', {
      query: { programme: ['pr-fesr-umbria-2021-2027'] },
    });
    const adhesion = { partnershipId: items[0]!.id, category: 'C1' } as const;
    const { reference } = await ask(on(database), 'registerOrganisation', {
      body: requestOf({ organisation: applicant, adhesion }),
    });
    const found = await ask(on(database), 'searchRegistrations', { query: { q: reference } });
    const parameters = { registrationId: found.items[0]!.id };
    const { candidates } = await ask(on(database), 'showRegistrationCandidates', { parameters });
    assert.deepEqual(
      candidates.map(({ organisation: { id }, verdict }) => [id, verdict]),
      [[known, 'same']],
    );
    const outside = ask(on(database), 'showRegistrationCandidates', {
      parameters,
      principal: scoped('ITH3'),
    });
    assert.equal((await problemOf(outside)).key, 'not-found');
  },
);

onEachEngine('providers open to all do not bring strangers together', async (database) => {
  const first = await organisation(database, 'Banda musicale di Tricarico', {
    details: { pec: 'banda@pec.it' },
  });
  await organisation(database, 'Apicoltori del Pollino', {
    details: { pec: 'api@pec.it', website: 'https://www.facebook.com/api' },
  });
  assert.deepEqual(await queue(database, { organisation: first }), []);
});

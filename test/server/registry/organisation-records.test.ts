import assert from 'node:assert/strict';
import type { AnswerOf, OperationId } from '@officine-coesione/contract';
import { OrganisationFacts, validate } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { columnsOf, factsOf } from '../../../packages/server/src/registry/organisation-facts.ts';
import { ask, clock, problemOf } from '../ask.ts';
import type { Asked } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { emptyOutbox } from '../notification/mailbox.ts';
import { taxCodeNumber } from '../request.ts';
import { committee, publishedSeat, someone } from './composition/composition.ts';
import { insertOrganisation } from './records.ts';

const call = <Id extends OperationId>(database: Database, id: Id, asked?: Asked) =>
  ask(registryHandlers(database, clock) as never, id, asked) as Promise<AnswerOf<Id>>;

const reason = 'Ente soppresso con la legge regionale n. 3 del 2026';
const body = { reason };

const of = (organisationId: string) => ({ parameters: { organisationId } });

/** An organisation with a seat in a published committee. */
async function seated(database: Database, legalName: string) {
  const organisationId = await insertOrganisation(database, legalName, {
    confirmation_due_on: '2027-03-01',
  });
  const { id: partnershipId, version } = await committee(database);
  const seat = await publishedSeat(database, partnershipId, { organisationId });
  await call(database, 'publishPartnership', {
    parameters: { partnershipId },
    ifVersion: version,
    body: {},
  });
  const members = async () => {
    const { items } = await call(database, 'searchMembers', { parameters: { partnershipId } });
    return items.map((item) => item.organisationId);
  };
  return { organisationId, partnershipId, seat, members };
}

onEachEngine('a correction merges, takes away, and is held against the whole', async (database) => {
  const id = await insertOrganisation(database, 'Consorzio da correggere');
  const amend = (ifVersion: number, patch: object) =>
    call(database, 'amendOrganisation', { ...of(id), ifVersion, body: patch });
  const taxCode = taxCodeNumber(8101);
  const amended = await amend(1, {
    legalName: 'Consorzio corretto',
    taxCode,
    ipaCode: 'consorzio_8101',
    transparencyRegisterId: '123456789012-34',
    website: 'https://esempio.it',
    registeredOffice: { municipality: 'Potenza', municipalityIstat: '076063', nuts3: 'ITF51' },
    coverageNuts: ['ITF51'],
    smallLocalAuthority: true,
  });
  assert.deepEqual(
    [amended.version, amended.legalName, amended.taxCode, amended.ipaCode, amended.smallLocalAuthority],
    [2, 'Consorzio corretto', taxCode, 'consorzio_8101', true],
  );
  assert.deepEqual(amended.registeredOffice, {
    municipality: 'Potenza',
    municipalityIstat: '076063',
    nuts3: 'ITF51',
    country: 'IT',
  });
  // The code of a municipality goes with it.
  const moved = await amend(2, {
    website: null,
    registeredOffice: { municipality: 'Matera', nuts3: 'ITF52' },
  });
  assert.deepEqual(
    [moved.website, moved.registeredOffice],
    [undefined, { municipality: 'Matera', nuts3: 'ITF52', country: 'IT' }],
  );

  assert.equal((await problemOf(amend(2, { acronym: 'CC' }))).key, 'precondition-failed');
  assert.deepEqual(await problemOf(amend(3, { legalName: null, tags: null })), {
    key: 'validation-failed',
    faults: ['/legalName required', '/tags required'],
  });
  assert.deepEqual(
    await problemOf(amend(3, { coverageNuts: ['ITF51', 'ITF9'], registeredOffice: { nuts3: 'ITF5' } })),
    {
      key: 'validation-failed',
      faults: ['/coverageNuts/1 unknown_reference', '/registeredOffice/nuts3 unknown_reference'],
    },
  );
  const found = await call(database, 'searchOrganisationRecords', { query: { q: taxCode } });
  assert.deepEqual(
    found.items.map((item) => [item.id, item.version, item.taxCode]),
    [[id, 3, taxCode]],
  );
});

onEachEngine('a code that another organisation has is refused, naming the field', async (database) => {
  const [mine, theirs] = [
    await insertOrganisation(database, 'Ente senza codici'),
    await insertOrganisation(database, 'Ente con i codici'),
  ];
  const codes = {
    taxCode: taxCodeNumber(8202),
    ipaCode: 'ente_8202',
    transparencyRegisterId: '210987654321-43',
  };
  await call(database, 'amendOrganisation', { ...of(theirs), ifVersion: 1, body: codes });
  for (const [field, code] of Object.entries(codes))
    assert.deepEqual(
      await problemOf(
        call(database, 'amendOrganisation', { ...of(mine), ifVersion: 1, body: { [field]: code } }),
      ),
      { key: 'already-registered', faults: [`/${field} code_taken`] },
    );
});

onEachEngine('nobody corrects an organisation out of the own reach', async (database) => {
  const id = await insertOrganisation(database, 'Ente della Basilicata');
  const principal = someone('authority_editor', { territories: ['ITF5'] });
  const amend = (patch: object) =>
    call(database, 'amendOrganisation', { ...of(id), principal, ifVersion: 1, body: patch });
  assert.equal((await problemOf(amend({ coverageNuts: ['ITF4'] }))).key, 'forbidden');
  assert.equal((await amend({ coverageNuts: ['ITF51'] })).version, 2);
  const elsewhere = someone('authority_editor', { territories: ['ITF4'] });
  const asked = { ...of(id), principal: elsewhere };
  assert.equal((await problemOf(call(database, 'showOrganisationRecord', asked))).key, 'not-found');
});

onEachEngine('a former address is told of a correction', async (database) => {
  const id = await insertOrganisation(database, 'Ente con la PEC');
  const amend = (ifVersion: number, pec: string) =>
    call(database, 'amendOrganisation', { ...of(id), ifVersion, body: { pec } });
  await amend(1, 'prima@pec.example.it');
  await emptyOutbox(database);
  await amend(2, 'dopo@pec.example.it');
  const letters = await database
    .selectFrom('notification')
    .select(['kind', 'recipient'])
    .where('event_key', 'like', `organisation/${id}/%`)
    .execute();
  assert.deepEqual(letters, [{ kind: 'address_replaced', recipient: 'prima@pec.example.it' }]);
});

onEachEngine('a suspended organisation is out of sight with its seats, and comes back', async (database) => {
  const { organisationId, members } = await seated(database, 'Ente da sospendere');
  const asAnyone = () => call(database, 'showOrganisation', of(organisationId));
  assert.deepEqual(await members(), [organisationId]);
  const suspended = await call(database, 'suspendOrganisation', {
    ...of(organisationId),
    ifVersion: 1,
    body,
  });
  assert.deepEqual(
    [suspended.status, suspended.version, suspended.openSeats, suspended.confirmationDueOn],
    ['suspended', 2, 1, undefined],
  );
  assert.equal((await problemOf(asAnyone())).key, 'not-found');
  assert.deepEqual(await members(), []);
  const found = await call(database, 'searchOrganisationRecords', {
    query: { q: 'Ente da sospendere', status: ['suspended'] },
  });
  assert.ok(found.items.some(({ id }) => id === organisationId));

  // What its authority suspended does not come back by a confirmation.
  const confirming = { ...of(organisationId), ifVersion: 2, body: { reason: 'Ha risposto al telefono' } };
  const refused = [
    () => call(database, 'confirmOrganisation', confirming),
    () => call(database, 'suspendOrganisation', { ...of(organisationId), ifVersion: 2, body }),
  ];
  for (const one of refused) assert.equal((await problemOf(one())).key, 'transition-not-allowed');

  const back = await call(database, 'restoreOrganisation', { ...of(organisationId), ifVersion: 2, body });
  assert.deepEqual([back.status, back.version, back.confirmationDueOn], ['published', 3, '2027-11-23']);
  assert.deepEqual(await members(), [organisationId]);
  assert.equal((await asAnyone()).status, 'published');
});

onEachEngine('an organisation is archived once its seats are over, for good', async (database) => {
  const { organisationId, seat } = await seated(database, 'Ente da archiviare');
  const archive = (ifVersion: number) =>
    call(database, 'archiveOrganisation', { ...of(organisationId), ifVersion, body });
  assert.deepEqual(await problemOf(archive(1)), {
    key: 'transition-not-allowed',
    faults: [' seat_in_force'],
  });
  // To suspend it first is no way round.
  await call(database, 'suspendOrganisation', { ...of(organisationId), ifVersion: 1, body });
  assert.deepEqual((await problemOf(archive(2))).faults, [' seat_in_force']);
  await call(database, 'restoreOrganisation', { ...of(organisationId), ifVersion: 2, body });
  const kept = await call(database, 'showMembership', { parameters: { membershipId: seat.id } });
  await call(database, 'endMembership', {
    parameters: { membershipId: seat.id },
    ifVersion: kept.version,
    body: { validTo: '2026-11-23', endReason: reason },
  });
  const archived = await archive(3);
  assert.deepEqual([archived.status, archived.openSeats], ['archived', 0]);
  const refused = [
    () => archive(4),
    () => call(database, 'restoreOrganisation', { ...of(organisationId), ifVersion: 4, body }),
    () =>
      call(database, 'amendOrganisation', { ...of(organisationId), ifVersion: 4, body: { acronym: 'EA' } }),
  ];
  for (const one of refused) assert.equal((await problemOf(one())).key, 'transition-not-allowed');

  const revisions = await database
    .selectFrom('revision')
    .select(['actor', 'reason', 'change', 'content'])
    .where('record_id', '=', organisationId)
    .orderBy('seq')
    .execute();
  assert.deepEqual(
    revisions.map(({ content, change }) => [content['status'], change]),
    [
      ['published', 'published'],
      ['suspended', 'withdrawn'],
      ['published', 'published'],
      ['archived', 'archived'],
    ],
  );
  assert.deepEqual([revisions.at(-1)?.actor, revisions.at(-1)?.reason], ['officer-7', reason]);
});

onEachEngine('an organisation is told each step and why, also at its certified address', async (database) => {
  const id = await insertOrganisation(database, 'Ente avvisato');
  const addresses = { email: 'ente@example.it', pec: 'ente@pec.example.it' };
  await call(database, 'amendOrganisation', { ...of(id), ifVersion: 1, body: addresses });
  const told = async () => {
    const letters = await database
      .selectFrom('notification')
      .select(['kind', 'recipient', 'facts'])
      .where('event_key', 'like', `organisation/${id}/%`)
      .orderBy('event_key')
      .execute();
    return letters.map(({ kind, recipient, facts }) => [
      kind,
      recipient,
      (facts as { reason: string }).reason,
    ]);
  };
  const twice = (kind: string) => [
    [kind, 'ente@example.it', reason],
    [kind, 'ente@pec.example.it', reason],
  ];
  await call(database, 'suspendOrganisation', { ...of(id), ifVersion: 2, body });
  assert.deepEqual(await told(), twice('suspension_decided'));
  await call(database, 'restoreOrganisation', { ...of(id), ifVersion: 3, body });
  await call(database, 'archiveOrganisation', { ...of(id), ifVersion: 4, body });
  assert.deepEqual(await told(), [
    ...twice('suspension_decided'),
    ...twice('restoration_decided'),
    ...twice('archival_decided'),
  ]);
  // What is refused is not told.
  await problemOf(call(database, 'suspendOrganisation', { ...of(id), ifVersion: 5, body }));
  assert.equal((await told()).length, 6);
});

onEachEngine(
  'every organisation of the registry can be corrected as it is, and stays so',
  async (database) => {
    const rows = await database.selectFrom('organisation').selectAll().orderBy('id').execute();
    assert.ok(rows.length > 30, `${rows.length}`);
    const wrong = rows.flatMap((row) => {
      const read = validate(OrganisationFacts, factsOf(row));
      if (!read.valid) return [[row.legal_name, JSON.stringify(read.faults)]];
      const { details, ...columns } = columnsOf(read.value, row);
      try {
        assert.deepEqual(JSON.parse(JSON.stringify(details)), row.details);
        for (const [name, value] of Object.entries(columns))
          assert.deepEqual(value, row[name as keyof typeof columns]);
        return [];
      } catch (error) {
        return [[row.legal_name, String(error)]];
      }
    });
    assert.deepEqual(wrong.slice(0, 10), []);
  },
);

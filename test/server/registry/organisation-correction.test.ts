import assert from 'node:assert/strict';
import type { OrganisationCorrection } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { addresseeOf } from '../../../packages/server/src/keeping/addressee.ts';
import { clock, problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { delivered, emptyOutbox, tokenIn } from '../notification/mailbox.ts';
import { requestOf, taxCodeNumber } from '../request.ts';
import { call } from './call.ts';

const hours = (count: number) => () => new Date(clock().getTime() + count * 3_600_000);

let number = 7100;

/** A published organisation, and links to its data as they are sent to an address. */
async function published(database: Database) {
  number += 1;
  await emptyOutbox(database);
  const request = requestOf({
    organisation: { legalName: `Corretta ${number}`, taxCode: taxCodeNumber(number) },
  });
  request.organisation.pec = `pec.${number}@pec.example.it`;
  request.organisation.email = `info.${number}@example.it`;
  request.contact.institutionalEmail = `referente.${number}@example.it`;
  const { reference } = await call(database, 'registerOrganisation', { body: request });
  const found = await call(database, 'searchRegistrations', { query: { q: reference } });
  const parameters = { registrationId: found.items[0]!.id };
  const { organisationId } = await call(database, 'validateRegistration', { parameters, body: {} });
  await emptyOutbox(database);
  let asked = 0;
  const link = async (address: string | undefined): Promise<string> => {
    asked += 1;
    const now = hours(asked);
    await call(database, 'requestLink', { body: { institutionalEmail: address, language: 'it' } }, now);
    return (await delivered(database, now)).map(tokenIn).find((token) => token !== '')!;
  };
  const show = async () =>
    call(database, 'showOrganisation', { parameters: { organisationId: organisationId! } });
  const correct = (
    token: string,
    organisation: OrganisationCorrection['organisation'],
    { confirms = false, ifVersion = 1 }: { confirms?: boolean; ifVersion?: number } = {},
  ) =>
    call(
      database,
      'correctLinkedOrganisation',
      { body: { token, organisation, confirms }, ifVersion },
      hours(asked),
    );
  return { organisationId: organisationId!, request, link, show, correct };
}

onEachEngine(
  'what an organisation says of itself changes at once, and the authority reads it',
  async (database) => {
    const { organisationId, request, link, show, correct } = await published(database);
    const token = await link(request.organisation.pec);
    const seen = await call(database, 'showLinkedRecord', { body: { token } }, hours(1));
    assert.ok(seen.actions.includes('edit_organisation'));
    assert.deepEqual([seen.organisation!.version, seen.organisation!.pec], [1, request.organisation.pec]);
    const before = await show();

    const corrected = await correct(token, {
      website: null,
      phone: '+39 0835 111',
      registeredOffice: { street: 'Via Ridola 1', municipality: 'Potenza', nuts3: 'ITF51' },
    });
    assert.deepEqual([corrected.actions, corrected.organisation!.version], [seen.actions, 2]);
    const after = await show();
    assert.equal(after.website, undefined);
    assert.equal(after.phone, '+39 0835 111');
    assert.deepEqual(after.registeredOffice, {
      ...before.registeredOffice,
      street: 'Via Ridola 1',
      municipality: 'Potenza',
      nuts3: 'ITF51',
    });
    assert.deepEqual(
      [after.legalName, after.taxCode, after.email, after.sources, after.confirmationDueOn],
      [before.legalName, before.taxCode, before.email, before.sources, before.confirmationDueOn],
    );
    const row = await database
      .selectFrom('organisation')
      .select(['office_nuts3', 'search_labels'])
      .where('id', '=', organisationId)
      .executeTakeFirstOrThrow();
    assert.equal(row.office_nuts3, 'ITF51');
    assert.match(row.search_labels, /Potenza/);
    const revision = await database
      .selectFrom('revision')
      .select(['actor', 'actor_kind', 'reason', 'change'])
      .where('record_id', '=', organisationId)
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    assert.match(revision.actor, /^link:[0-9a-f-]{36}$/);
    assert.deepEqual(
      [revision.actor_kind, revision.reason, revision.change],
      ['partner', 'data corrected', 'changed'],
    );
    const [told, ...others] = await delivered(database, hours(2));
    assert.deepEqual(
      [told, ...others].map((mail) => [mail!.recipient, mail!.subject]),
      [
        ['authority@example.it', `Dati corretti: Corretta ${number}`],
        [request.organisation.pec, `Correzione ricevuta: Corretta ${number}`],
        [request.contact.institutionalEmail, `Correzione ricevuta: Corretta ${number}`],
      ],
    );
    for (const { text } of others) assert.match(text, /> phone: .* → \+39 0835 111/);
    assert.match(told!.text, /> phone: .* → \+39 0835 111/);
    assert.match(told!.text, /registeredOffice.municipality: .* → Potenza/);
    assert.match(told!.text, /la conferma annuale resta da fare/);
    // Who asked for the link may go on with it, from what the data are now.
    const stale = await problemOf(correct(token, { phone: null }, { ifVersion: 1 }));
    assert.equal(stale.key, 'precondition-failed');
    assert.equal((await correct(token, { phone: null }, { ifVersion: 2 })).organisation!.phone, undefined);
  },
);

onEachEngine('with the rest confirmed it is the yearly confirmation too', async (database) => {
  const { organisationId, request, link, show, correct } = await published(database);
  await database
    .updateTable('organisation')
    .set({ confirmation_due_on: '2026-12-10' })
    .where('id', '=', organisationId)
    .execute();
  const { organisation } = await correct(
    await link(request.organisation.pec),
    { phone: '+39 0835 222' },
    { confirms: true },
  );
  assert.deepEqual([organisation!.confirmationDueOn, organisation!.version], ['2027-12-10', 2]);
  assert.equal((await show()).phone, '+39 0835 222');
  // Nothing but the confirmation: nothing to tell the authority.
  await emptyOutbox(database);
  await correct(await link(request.organisation.pec), {}, { confirms: true, ifVersion: 2 });
  assert.deepEqual(
    (await delivered(database, hours(9))).map(({ recipient, subject }) => [recipient, subject]),
    [request.organisation.pec, request.contact.institutionalEmail].map((address) => [
      address,
      `Dati confermati: Corretta ${number}`,
    ]),
  );
});

onEachEngine('someone else was first: nothing is lost, and the link still holds', async (database) => {
  const { organisationId, request, link, show, correct } = await published(database);
  const token = await link(request.organisation.pec);
  await database.updateTable('organisation').set({ version: 2 }).where('id', '=', organisationId).execute();
  assert.equal((await problemOf(correct(token, { phone: '+39 1 234' }))).key, 'precondition-failed');
  await correct(token, { phone: '+39 1 234' }, { ifVersion: 2 });
  assert.equal((await show()).phone, '+39 1 234');
});

onEachEngine('what is wrong is named, and nothing changes', async (database) => {
  const { request, link, show, correct } = await published(database);
  const before = await show();
  const token = await link(request.organisation.pec);
  const faults = async (organisation: OrganisationCorrection['organisation']) => {
    const problem = await problemOf(correct(token, organisation));
    assert.equal(problem.key, 'validation-failed');
    return problem.faults;
  };
  assert.deepEqual(await faults({}), ['/organisation nothing_changed']);
  assert.deepEqual(await faults({ phone: before.phone! }), ['/organisation nothing_changed']);
  assert.deepEqual(await faults({ pec: null, email: null }), ['/organisation/pec no_address']);
  assert.deepEqual(await faults({ registeredOffice: { municipality: null as never } }), [
    '/organisation/registeredOffice/municipality required',
  ]);
  for (const nuts3 of ['ITC9', 'ITF4', 'ITF99'])
    assert.deepEqual(await faults({ registeredOffice: { nuts3 } }), [
      '/organisation/registeredOffice/nuts3 unknown_reference',
    ]);
  assert.deepEqual(await show(), before);
});

onEachEngine('what it is known by is not changed with a link', async (database) => {
  const { request, link, correct } = await published(database);
  const token = await link(request.organisation.pec);
  for (const known of ['legalName', 'taxCode', 'ipaCode', 'legalForm', 'coverageNuts', 'tags'])
    await assert.rejects(correct(token, { [known]: 'x' }), /unknown_property/, known);
});

onEachEngine('an address that is no longer theirs is told, and opens nothing more', async (database) => {
  const { request, link, correct } = await published(database);
  const { pec, email } = request.organisation;
  const [former, mine] = [await link(pec), await link(email)];
  await correct(mine, { pec: `nuova.${number}@pec.example.it` });
  const seen = call(database, 'showLinkedRecord', { body: { token: former } }, hours(2));
  assert.equal((await problemOf(seen)).key, 'link-not-valid');
  const mails = await delivered(database, hours(3));
  assert.deepEqual(
    mails.map(({ recipient, subject }) => [recipient, subject]),
    [
      [pec, `Indirizzo cambiato: Corretta ${number}`],
      ['authority@example.it', `Dati corretti: Corretta ${number}`],
      [email, `Correzione ricevuta: Corretta ${number}`],
      [request.contact.institutionalEmail, `Correzione ricevuta: Corretta ${number}`],
    ],
  );
  // Who has exchanged the two has lost neither.
  const token = await link(email);
  await correct(token, { pec: email!, email: `nuova.${number}@pec.example.it` }, { ifVersion: 2 });
  assert.ok(!(await delivered(database, hours(9))).some(({ subject }) => /Indirizzo cambiato/.test(subject)));
});

onEachEngine('the municipality keeps its code only while it is the same', async (database) => {
  const { organisationId, request, link, show, correct } = await published(database);
  const { details } = await database
    .selectFrom('organisation')
    .select('details')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const registeredOffice = { ...details.registeredOffice!, municipalityIstat: '077014' };
  await database
    .updateTable('organisation')
    .set({ details: JSON.stringify({ ...details, registeredOffice }) })
    .where('id', '=', organisationId)
    .execute();
  await correct(await link(request.organisation.pec), { registeredOffice: { street: 'Via Lucana 2' } });
  assert.equal((await show()).registeredOffice!.municipalityIstat, '077014');
  await correct(
    await link(request.organisation.pec),
    { registeredOffice: { municipality: 'Irsina' } },
    { ifVersion: 2 },
  );
  assert.equal((await show()).registeredOffice!.municipalityIstat, undefined);
});

onEachEngine('a later registration of a known organisation does not speak for it', async (database) => {
  const { organisationId, request, show } = await published(database);
  const next = hours(24);
  const [partnership] = (await call(database, 'searchPartnerships', { query: {} })).items;
  const stranger = `estraneo.${number}@example.it`;
  const { reference } = await call(
    database,
    'registerOrganisation',
    {
      body: {
        ...request,
        adhesion: { partnershipId: partnership!.id, category: 'C1' },
        contact: { ...request.contact, institutionalEmail: stranger },
      },
    },
    next,
  );
  const found = await call(database, 'searchRegistrations', { query: { q: reference } });
  const parameters = { registrationId: found.items[0]!.id };
  const validated = await call(database, 'validateRegistration', { parameters, body: {} }, next);
  assert.equal(validated.organisationId, organisationId);
  await emptyOutbox(database);
  const before = await show();
  await call(database, 'requestLink', { body: { institutionalEmail: stranger, language: 'it' } }, next);
  const token = (await delivered(database, next)).map(tokenIn).find((one) => one !== '')!;
  const seen = await call(database, 'showLinkedRecord', { body: { token } }, next);
  assert.deepEqual(seen.actions, ['confirm', 'edit_contact', 'leave']);
  const replaced = { pec: `estraneo.${number}@pec.example.it`, email: stranger };
  const body = { token, organisation: replaced, confirms: true };
  const taken = call(
    database,
    'correctLinkedOrganisation',
    { body, ifVersion: seen.organisation!.version },
    next,
  );
  assert.equal((await problemOf(taken)).key, 'transition-not-allowed');
  assert.deepEqual(await show(), before);
  // Nor is it who is asked for the yearly confirmation.
  assert.equal((await addresseeOf(database, organisationId))!.address, request.contact.institutionalEmail);
  await database
    .updateTable('registration')
    .set({ organisation_id: null })
    .where('organisation_id', '=', organisationId)
    .where('reference', '<>', reference)
    .execute();
  assert.equal((await addresseeOf(database, organisationId))!.address, request.organisation.email);
});

onEachEngine('an office that says which authority decides is moved by the authority', async (database) => {
  const { organisationId, request, link, show, correct } = await published(database);
  const cover = (coverage_nuts: string[]) =>
    database.updateTable('organisation').set({ coverage_nuts }).where('id', '=', organisationId).execute();
  await cover([]);
  const token = await link(request.organisation.pec);
  assert.deepEqual(await problemOf(correct(token, { registeredOffice: { nuts3: 'ITF51' } })), {
    key: 'validation-failed',
    faults: ['/organisation/registeredOffice/nuts3 office_elsewhere'],
  });
  await correct(token, { registeredOffice: { municipality: 'Irsina' } });
  assert.equal((await show()).registeredOffice!.municipality, 'Irsina');
  await cover(['ITF5']);
  await correct(
    await link(request.organisation.pec),
    { registeredOffice: { nuts3: 'ITF51' } },
    { ifVersion: 2 },
  );
  assert.equal((await show()).registeredOffice!.nuts3, 'ITF51');
});

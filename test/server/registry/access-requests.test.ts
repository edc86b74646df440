import assert from 'node:assert/strict';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { notify } from '../../../packages/server/src/notification/outbox.ts';
import { addresseeOf } from '../../../packages/server/src/keeping/addressee.ts';
import { reachableFrom } from '../../../packages/server/src/registry/linked-record.ts';
import { problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { delivered, emptyOutbox, tokenIn } from '../notification/mailbox.ts';
import { requestOf, taxCodeNumber } from '../request.ts';
import { call } from './call.ts';
import { someone } from './composition/composition.ts';

let number = 900;

/** An organisation of Matera, and what someone sends who wants to look after it. */
async function prepared(database: Database) {
  await emptyOutbox(database);
  number += 1;
  const request = requestOf({
    organisation: { legalName: `Curanda ${number}`, taxCode: taxCodeNumber(number) },
  });
  request.contact.institutionalEmail = `first.${number}@example.it`;
  const { reference } = await call(database, 'registerOrganisation', { body: request });
  const found = await call(database, 'searchRegistrations', { query: { q: reference } });
  const registration = await call(database, 'validateRegistration', {
    parameters: { registrationId: found.items[0]!.id },
    body: {},
  });
  await emptyOutbox(database);
  const organisationId = registration.organisationId!;
  const body = {
    privacyNoticeVersion: '2026-11',
    privacyAcknowledged: true,
    contact: { givenName: 'Ivo', familyName: 'Secondo', institutionalEmail: `Ivo.${number}@example.it` },
    motivation: 'Sono il nuovo segretario',
    language: 'sl',
  };
  const apply = () => call(database, 'requestAccess', { parameters: { organisationId }, body });
  const waiting = async (principal = someone('admin', '*')) =>
    (
      await call(database, 'searchAccessRequests', { query: { status: ['submitted'] }, principal })
    ).items.filter((one) => one.organisationId === organisationId);
  return {
    organisationId,
    legalName: `Curanda ${number}`,
    former: request.contact.institutionalEmail,
    body,
    apply,
    waiting,
  };
}

onEachEngine('asked, told to both, granted: the newcomer looks after the organisation', async (database) => {
  const { organisationId, legalName, former, body, apply, waiting } = await prepared(database);
  assert.deepEqual(await apply(), {
    organisationLegalName: legalName,
    submittedAt: '2026-11-23T09:00:00.000Z',
  });
  assert.deepEqual(await apply(), await apply(), 'a second time changes nothing, and looks the same');
  const [request, ...others] = await waiting();
  assert.deepEqual([request!.status, request!.contact, others.length], ['submitted', body.contact, 0]);
  assert.deepEqual(
    (await delivered(database)).map(({ recipient, subject }) => [recipient, subject]).sort(),
    [
      ['authority@example.it', `Richiesta di accesso: ${legalName}`],
      [former, `Richiesta di accesso: ${legalName}`],
    ].sort(),
  );

  const parameters = { accessRequestId: request!.id };
  const principal = someone('authority_validator', { territories: ['ITF5'] });
  const granted = await call(database, 'grantAccess', { parameters, body: {}, principal, ifVersion: 1 });
  assert.deepEqual(
    [granted.status, granted.version, granted.decidedBy, granted.decidedAt],
    ['granted', 2, 'authority_validator-1', '2026-11-23T09:00:00.000Z'],
  );
  const sent = await delivered(database);
  const byRecipient = new Map(sent.map((mail) => [mail.recipient, mail]));
  assert.equal(byRecipient.get(body.contact.institutionalEmail)!.subject, `Dostop odobren: ${legalName}`);
  assert.match(byRecipient.get(former)!.text, /Ivo Secondo ora può curare/);
  const token = tokenIn(byRecipient.get(body.contact.institutionalEmail)!);
  const seen = await call(database, 'showLinkedRecord', { body: { token } });
  assert.deepEqual(
    [seen.organisation!.id, seen.registration, seen.actions],
    [organisationId, undefined, ['confirm', 'edit_organisation']],
  );

  const twice = call(database, 'refuseAccess', {
    parameters,
    body: { reason: 'Ci ho ripensato' },
    principal,
  });
  assert.equal((await problemOf(twice)).key, 'transition-not-allowed');
  // From now on it is the newcomer who is written to and who can ask for links.
  await call(database, 'requestLink', {
    body: { institutionalEmail: body.contact.institutionalEmail, language: 'it' },
  });
  assert.equal((await delivered(database)).length, 1);
});

onEachEngine(
  'taken back: who was let in is out, and the links that were sent open nothing',
  async (database) => {
    const { organisationId, body, apply, waiting, legalName, former } = await prepared(database);
    await apply();
    const [request] = await waiting();
    const parameters = { accessRequestId: request!.id };
    const near = someone('authority_validator', { territories: ['ITF5'] });
    const withdraw = (ifVersion: number, principal = near) =>
      call(database, 'withdrawAccess', {
        parameters,
        ifVersion,
        principal,
        body: { reason: 'Ha cambiato incarico' },
      });
    assert.equal((await problemOf(withdraw(1))).key, 'transition-not-allowed');
    await call(database, 'grantAccess', { parameters, body: {}, principal: near, ifVersion: 1 });
    const sent = await delivered(database);
    const email = body.contact.institutionalEmail;
    const tokens = [tokenIn(sent.find(({ recipient }) => recipient === email)!)];
    await call(database, 'requestLink', { body: { institutionalEmail: email, language: 'it' } });
    tokens.push(tokenIn((await delivered(database))[0]!));
    for (const token of tokens) await call(database, 'showLinkedRecord', { body: { token } });
    // One that waits to be sent.
    await notify(database, {
      kind: 'confirmation_due',
      eventKey: `confirmation/${organisationId}/withdrawn`,
      recipient: email,
      language: 'it',
      facts: { legalName, dueOn: '2026-12-01', suspendedOn: '2027-02-01', late: false },
      link: { purpose: 'confirmation', organisationId, days: 30 },
      at: '2026-11-23T09:00:00.000Z',
    });

    const far = someone('authority_validator', { territories: ['ITC4'] });
    assert.equal((await problemOf(withdraw(2, far))).key, 'not-found');
    const own = someone('partner_editor', { organisations: [organisationId] });
    assert.equal((await problemOf(withdraw(2, own))).key, 'forbidden');
    assert.equal((await problemOf(withdraw(1))).key, 'precondition-failed');
    const withdrawn = await withdraw(2);
    assert.deepEqual(
      [withdrawn.status, withdrawn.version, withdrawn.decidedBy, withdrawn.reason],
      ['withdrawn', 3, 'authority_validator-1', 'Ha cambiato incarico'],
    );
    for (const token of tokens)
      assert.equal(
        (await problemOf(call(database, 'showLinkedRecord', { body: { token } }))).key,
        'link-not-valid',
      );
    const told = await delivered(database);
    assert.deepEqual(
      told.map(({ recipient, subject }) => [recipient, subject]),
      [[email, `Dostop odvzet: ${legalName}`]],
    );
    assert.match(told[0]!.text, /> Ha cambiato incarico/);
    assert.equal((await problemOf(withdraw(3))).key, 'transition-not-allowed');
    assert.deepEqual(
      (await reachableFrom(database, email)).map(({ label }) => label),
      [],
    );
    assert.equal((await addresseeOf(database, organisationId))!.address, former);
    const query = { query: { status: ['withdrawn'] }, principal: near };
    const listed = await call(database, 'searchAccessRequests', query);
    assert.ok(listed.items.some(({ id }) => id === request!.id));
  },
);

onEachEngine('refused: with the reason, and nothing is opened', async (database) => {
  const { body, apply, waiting, former } = await prepared(database);
  await apply();
  const [request] = await waiting();
  await emptyOutbox(database);
  const parameters = { accessRequestId: request!.id };
  const principal = someone('authority_validator', '*');
  const stale = call(database, 'refuseAccess', {
    parameters,
    body: { reason: 'Non risulta' },
    principal,
    ifVersion: 7,
  });
  assert.equal((await problemOf(stale)).key, 'precondition-failed');
  await call(database, 'refuseAccess', {
    parameters,
    body: { reason: 'Non risulta alcun incarico' },
    principal,
  });
  const sent = await delivered(database);
  assert.deepEqual(
    sent.map(({ recipient }) => recipient).sort(),
    [body.contact.institutionalEmail, former].sort(),
  );
  assert.match(sent.find(({ recipient }) => recipient !== former)!.text, /> Non risulta alcun incarico/);
  assert.equal(
    (
      await database
        .selectFrom('access_link')
        .select('hash')
        .where('purpose', '=', 'self_service')
        .where('organisation_id', '=', request!.organisationId)
        .execute()
    ).length,
    0,
  );
  await call(database, 'requestLink', {
    body: { institutionalEmail: body.contact.institutionalEmail, language: 'it' },
  });
  assert.deepEqual(await delivered(database), []);
  // Refused once is not refused for ever.
  await apply();
  assert.equal((await waiting()).length, 1);
});

onEachEngine('who decides: within the scope, and nobody else', async (database) => {
  const { organisationId, apply, waiting } = await prepared(database);
  await apply();
  const [request] = await waiting();
  const parameters = { accessRequestId: request!.id };
  const attempt = async (principal: ReturnType<typeof someone>) => {
    const decided = call(database, 'grantAccess', { parameters, body: {}, principal, ifVersion: 99 });
    return (await problemOf(decided)).key;
  };
  const allowed = 'precondition-failed';
  const cases: [ReturnType<typeof someone>, string, number][] = [
    [someone('admin', '*'), allowed, 1],
    [someone('authority_validator', '*'), allowed, 1],
    [someone('authority_validator', { territories: ['ITF'] }), allowed, 1],
    [someone('authority_validator', { territories: ['ITC'] }), 'not-found', 0],
    // What it covers counts, not where its office is: that a link can change.
    [someone('authority_validator', { territories: ['ITF52'] }), 'not-found', 0],
    [someone('authority_validator', { programmes: ['pr-puglia-2021-2027'] }), 'not-found', 0],
    [someone('partner_editor', { organisations: [organisationId] }), allowed, 1],
    [someone('partner_editor', { territories: ['ITF'] }), 'not-found', 0],
    [someone('partner_editor', '*'), 'not-found', 0],
    [someone('authority_editor', '*'), 'forbidden', 1],
    [someone('auditor', '*'), 'forbidden', 1],
  ];
  for (const [principal, expected, seen] of cases) {
    const who = JSON.stringify(principal);
    assert.equal(await attempt(principal), expected, who);
    assert.equal((await waiting(principal)).length, seen, who);
  }
});

onEachEngine('an organisation that is not public is not there', async (database) => {
  const { organisationId, apply } = await prepared(database);
  await database
    .updateTable('organisation')
    .set({ status: 'archived' })
    .where('id', '=', organisationId)
    .execute();
  assert.equal((await problemOf(apply())).key, 'not-found');
});

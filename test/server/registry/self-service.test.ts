import assert from 'node:assert/strict';
import type { Registration } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { clock, problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { delivered, emptyOutbox, sha256, tokenIn } from '../notification/mailbox.ts';
import { requestOf, taxCodeNumber } from '../request.ts';
import { call } from './call.ts';

const days = (count: number) => () => new Date(clock().getTime() + count * 86_400_000);

let number = 700;

/** A registration and how to act on it. */
async function registered(database: Database, { partnership = true } = {}) {
  await emptyOutbox(database);
  number += 1;
  const { items } = await call(database, 'searchPartnerships', {
    query: { programme: ['pr-fesr-umbria-2021-2027'] },
  });
  const request = requestOf({
    organisation: { legalName: `Rete ${number}`, taxCode: taxCodeNumber(number) },
    ...(partnership && { adhesion: { partnershipId: items[0]!.id, category: 'C1' } }),
  });
  request.contact.institutionalEmail = `Rete.${number}@example.it`;
  const { reference } = await call(database, 'registerOrganisation', { body: request });
  const found = await call(database, 'searchRegistrations', { query: { q: reference } });
  const { id } = found.items[0]!;
  const decide = (
    what: 'requestIntegration' | 'validateRegistration' | 'rejectRegistration',
    body: object = {},
  ): Promise<Registration> => call(database, what, { parameters: { registrationId: id }, body });
  const show = () => call(database, 'showRegistration', { parameters: { registrationId: id } });
  return { id, reference, request, decide, show };
}

/** A link to everything that an address may open. */
async function linkFor(database: Database, institutionalEmail: string, now = clock): Promise<string[]> {
  await call(database, 'requestLink', { body: { institutionalEmail, language: 'it' } }, now);
  const mails = await delivered(database, now);
  return mails.flatMap(({ text }) =>
    [...text.matchAll(/#([A-Za-z0-9_-]{43})\s/g)].map(([, token]) => token!),
  );
}

onEachEngine('a question, its answer with a correction, another question: one thread', async (database) => {
  const { id, reference, request, decide, show } = await registered(database);
  const asked = await decide('requestIntegration', { reason: 'Manca lo statuto', dueOn: '2026-12-10' });
  assert.equal(asked.integrationDueOn, '2026-12-10');
  const [received, arrived, question] = await delivered(database);
  assert.deepEqual(
    [arrived!.recipient, arrived!.subject],
    ['authority@example.it', `Nuova richiesta: ${reference}`],
  );
  assert.equal(received!.subject, `Richiesta ricevuta: ${reference}`);
  assert.match(question!.text, /> Manca lo statuto/);
  assert.match(question!.text, /entro il 10 dicembre 2026/);
  const token = tokenIn(question!);
  assert.match(question!.text, new RegExp(`https://example\\.it/conferma#${token}`));

  // Only its hash is kept.
  const kept = JSON.stringify([
    await database.selectFrom('access_link').selectAll().execute(),
    await database.selectFrom('notification').selectAll().execute(),
  ]);
  assert.ok(!kept.includes(token));
  assert.ok(kept.includes(sha256(token)));

  const seen = await call(database, 'showLinkedRecord', { body: { token } });
  assert.deepEqual(seen.actions, ['answer_integration']);
  assert.deepEqual(
    seen.registration!.thread.map(({ from, text, dueOn }) => [from, text, dueOn]),
    [['authority', 'Manca lo statuto', '2026-12-10']],
  );
  assert.ok(!JSON.stringify(seen).includes('officer-7'), 'who asks is not told');

  const body = {
    token,
    text: 'Lo statuto è sul nostro sito',
    organisation: { ...request.organisation, acronym: 'RETE', website: 'https://rete.example.it/statuto' },
  };
  const answered = await call(database, 'answerIntegration', { body });
  assert.deepEqual([answered.actions, answered.registration!.status], [[], 'submitted']);
  assert.equal((await problemOf(call(database, 'answerIntegration', { body }))).key, 'link-not-valid');
  assert.equal(
    (await problemOf(call(database, 'showLinkedRecord', { body: { token } }))).key,
    'link-not-valid',
  );

  const registration = await show();
  assert.equal(registration.integrationDueOn, undefined);
  assert.equal(registration.organisation.website, 'https://rete.example.it/statuto');
  assert.deepEqual(registration.history.at(-1)!.changes, [
    { field: 'acronym', from: 'APPN', to: 'RETE' },
    { field: 'website', to: 'https://rete.example.it/statuto' },
  ]);
  assert.equal(registration.history.at(-1)!.actor, 'applicant');
  const [told] = await delivered(database);
  assert.equal(told!.recipient, 'authority@example.it');
  assert.match(told!.text, /> Lo statuto è sul nostro sito[\s\S]*acronym, website/);

  await decide('requestIntegration', { reason: 'Lo statuto non è firmato' });
  const [again] = await delivered(database);
  await call(database, 'answerIntegration', { body: { token: tokenIn(again!), text: 'Ora sì' } });
  const { history } = await show();
  assert.deepEqual(
    history.slice(1).map(({ to, reason, dueOn, changes }) => [to, reason, dueOn, changes?.length]),
    [
      ['integration_requested', 'Manca lo statuto', '2026-12-10', undefined],
      ['submitted', 'Lo statuto è sul nostro sito', undefined, 2],
      ['integration_requested', 'Lo statuto non è firmato', '2026-12-23', undefined],
      ['submitted', 'Ora sì', undefined, 0],
    ],
  );
  const revisions = await database
    .selectFrom('revision')
    .select(['actor_kind', 'reason'])
    .where('record_id', '=', id)
    .orderBy('seq')
    .execute();
  assert.deepEqual(
    revisions.map(({ actor_kind, reason }) => [actor_kind, reason]),
    [
      ['applicant', null],
      ['authority', 'Manca lo statuto'],
      ['applicant', 'Lo statuto è sul nostro sito'],
      ['authority', 'Lo statuto non è firmato'],
      ['applicant', 'Ora sì'],
    ],
  );
});

onEachEngine(
  'a day that has passed is refused, and one that passes is shown to the authority',
  async (database) => {
    const { id, reference, decide } = await registered(database);
    for (const dueOn of ['2026-11-23', '2020-01-01'])
      assert.deepEqual(await problemOf(decide('requestIntegration', { reason: 'Manca lo statuto', dueOn })), {
        key: 'validation-failed',
        faults: ['/dueOn date_not_ahead'],
      });
    await decide('requestIntegration', { reason: 'Manca lo statuto', dueOn: '2026-11-25' });
    const overdue = async (count: number, integrationOverdue: boolean) =>
      (
        await call(
          database,
          'searchRegistrations',
          { query: { q: reference, integrationOverdue } },
          days(count),
        )
      ).items.map((one) => one.id);
    assert.deepEqual([await overdue(2, true), await overdue(2, false)], [[], [id]]);
    assert.deepEqual([await overdue(3, true), await overdue(3, false)], [[id], []]);
    // A late answer counts as long as nothing was decided.
    const question = (await delivered(database)).at(-1)!;
    const body = { token: tokenIn(question), text: 'Scusate il ritardo' };
    assert.equal(
      (await call(database, 'answerIntegration', { body }, days(10))).registration!.status,
      'submitted',
    );
  },
);

onEachEngine(
  'a correction is held against the registry, and a refused one changes nothing',
  async (database) => {
    const other = await registered(database);
    const { request, decide, show } = await registered(database);
    await decide('requestIntegration', { reason: 'Correggi il codice fiscale' });
    const before = await show();
    const token = tokenIn((await delivered(database)).at(-1)!);
    const correct = (change: object) =>
      problemOf(
        call(database, 'answerIntegration', {
          body: { token, text: 'Corretto', organisation: { ...request.organisation, ...change } },
        }),
      );
    assert.deepEqual(await correct({ coverageNuts: ['ITC9'] }), {
      key: 'validation-failed',
      faults: ['/organisation/coverageNuts/0 unknown_reference'],
    });
    assert.equal((await correct({ taxCode: other.request.organisation.taxCode })).key, 'already-registered');
    assert.deepEqual(await show(), before);
    // The link is not used up by what failed.
    const { registration } = await call(database, 'answerIntegration', {
      body: {
        token,
        text: 'Corretto',
        organisation: { ...request.organisation, taxCode: taxCodeNumber(9000 + number) },
      },
    });
    assert.equal(registration!.organisation.taxCode, taxCodeNumber(9000 + number));
  },
);

onEachEngine(
  'the answer to who asks for a link says nothing, and neither does the outbox',
  async (database) => {
    const { request } = await registered(database);
    await delivered(database);
    const email = request.contact.institutionalEmail;
    const known = await call(database, 'requestLink', {
      body: { institutionalEmail: email, language: 'de' },
    });
    const unknown = await call(database, 'requestLink', {
      body: { institutionalEmail: 'nobody@example.it', language: 'de' },
    });
    assert.deepEqual(known, unknown);
    const rows = await database
      .selectFrom('notification')
      .select(['kind', 'status', 'attempts'])
      .where('status', '=', 'pending')
      .execute();
    assert.deepEqual(rows, [
      { kind: 'link', status: 'pending', attempts: 0 },
      { kind: 'link', status: 'pending', attempts: 0 },
    ]);
    // However often, and however it is spelt: one mail each ten minutes.
    for (const spelling of [email.toUpperCase(), email.toLowerCase(), email])
      await call(database, 'requestLink', { body: { institutionalEmail: spelling, language: 'de' } });
    const mails = await delivered(database);
    assert.deepEqual(
      mails.map(({ subject }) => subject),
      ['Der angeforderte Link'],
    );
  },
);

onEachEngine('links expire, and one unknown or half is as good as one that was used', async (database) => {
  const { request } = await registered(database);
  const [token] = await linkFor(database, request.contact.institutionalEmail);
  assert.equal(
    (await call(database, 'showLinkedRecord', { body: { token } })).actions.includes('edit_contact'),
    true,
  );
  const late = problemOf(call(database, 'showLinkedRecord', { body: { token } }, days(1.01)));
  assert.equal((await late).key, 'link-not-valid');
  const other = problemOf(call(database, 'showLinkedRecord', { body: { token: 'A'.repeat(43) } }));
  assert.deepEqual(await other, await late);
});

onEachEngine('a link that was asked for serves for several acts, until it expires', async (database) => {
  const { request, decide } = await registered(database);
  const validated = await decide('validateRegistration');
  const { membershipId, organisationId } = validated as { membershipId: string; organisationId: string };
  const [token] = await linkFor(database, request.contact.institutionalEmail);
  const confirmed = await call(database, 'confirmLinkedRecord', { body: { token } });
  assert.ok(confirmed.actions.includes('leave'), 'what it still lets one do is told');
  const website = 'https://rete.example.it/nuovo';
  const corrected = await call(database, 'correctLinkedOrganisation', {
    body: { token, organisation: { website }, confirms: false },
  });
  assert.equal(corrected.organisation!.website, website);
  const left = await call(database, 'leavePartnership', {
    body: { token, membershipId, reason: 'Chiudiamo la sede' },
  });
  assert.ok(!left.actions.includes('leave'));
  const row = await database
    .selectFrom('organisation')
    .select('version')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  assert.equal(row.version, left.organisation!.version);
  const late = problemOf(call(database, 'confirmLinkedRecord', { body: { token } }, days(1.01)));
  assert.equal((await late).key, 'link-not-valid');
});

onEachEngine('of two uses at once one counts', async (database) => {
  const { request, show } = await registered(database);
  const [token] = await linkFor(database, request.contact.institutionalEmail);
  const change = (givenName: string) =>
    call(database, 'changeLinkedContact', { body: { token, contact: { ...request.contact, givenName } } });
  const results = await Promise.allSettled(['Ada', 'Bea', 'Cleo'].map(change));
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  assert.equal((await show()).version, 2);
});

onEachEngine('a new contact: the former is told, and its links open nothing more', async (database) => {
  const { request, reference, show } = await registered(database);
  const [first] = await linkFor(database, request.contact.institutionalEmail);
  const hour = () => new Date(clock().getTime() + 3_600_000);
  const [second] = await linkFor(database, request.contact.institutionalEmail, hour);
  const contact = { givenName: 'Zoe', familyName: 'Nuova', institutionalEmail: `zoe.${number}@example.it` };
  await call(database, 'changeLinkedContact', { body: { token: first, contact } }, hour);
  assert.deepEqual((await show()).contact, contact);
  assert.equal(
    (await problemOf(call(database, 'showLinkedRecord', { body: { token: second } }, hour))).key,
    'link-not-valid',
  );
  const [told] = await delivered(database, hour);
  assert.deepEqual(
    [told!.recipient, told!.subject],
    [request.contact.institutionalEmail, `Referente cambiato: ${reference}`],
  );
  assert.deepEqual(await linkFor(database, request.contact.institutionalEmail, days(1)), []);
  assert.equal((await linkFor(database, contact.institutionalEmail, days(1))).length, 1);
  // The person stays out of what is never deleted.
  const revisions = JSON.stringify(await database.selectFrom('revision').select('content').execute());
  assert.ok(!revisions.includes('Zoe'));
});

onEachEngine('who leaves is gone after today, and the authority knows why', async (database) => {
  const { request, decide } = await registered(database);
  const validated = await decide('validateRegistration');
  const { membershipId, organisationId } = validated as { membershipId: string; organisationId: string };
  await call(database, 'nameRepresentative', {
    body: {
      membershipId,
      kind: 'effective',
      givenName: 'Ada',
      familyName: 'Lorussobianchi',
      institutionalEmail: 'ada.lorussobianchi@example.it',
      validFrom: '2026-11-23',
      privacyNoticeVersion: '2026-11',
      acknowledgedAt: '2026-11-20T10:00:00Z',
    },
  });
  const [token] = await linkFor(database, request.contact.institutionalEmail, days(40));
  const leave = (asked: string | undefined, membership: string, now = days(40)) =>
    call(
      database,
      'leavePartnership',
      { body: { token: asked, membershipId: membership, reason: 'Non abbiamo più tempo' } },
      now,
    );
  const seen = await call(database, 'showLinkedRecord', { body: { token } }, days(40));
  assert.deepEqual(
    seen.organisation!.memberships.map(({ id }) => id),
    [membershipId],
  );
  assert.equal((await problemOf(leave(token, organisationId))).key, 'not-found');
  const left = await leave(token, membershipId);
  assert.deepEqual(left.organisation!.memberships, []);
  // Nobody sits for a seat that is no more.
  const sitting = await database
    .selectFrom('representative')
    .select(['valid_to', 'version'])
    .where('membership_id', '=', membershipId)
    .execute();
  assert.deepEqual(sitting, [{ valid_to: '2027-01-02', version: 2 }]);
  const seats = async (now: () => Date) =>
    (
      await call(
        database,
        'showOrganisation',
        { parameters: { organisationId }, query: { embed: ['memberships'] } },
        now,
      )
    )._embedded!.memberships!.length;
  assert.deepEqual([await seats(days(40)), await seats(days(41))], [1, 0]);
  const [told, receipt, ...others] = await delivered(database, days(40));
  assert.equal(told!.recipient, 'authority@example.it');
  assert.match(told!.text, /> Non abbiamo più tempo/);
  assert.deepEqual([receipt!.recipient, others.length], [request.contact.institutionalEmail, 0]);
  assert.match(receipt!.text, /ha lasciato: [\s\S]*2 gennaio 2027/);
  const revision = await database
    .selectFrom('revision')
    .select(['actor', 'actor_kind', 'reason'])
    .where('record_id', '=', membershipId)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  assert.match(revision.actor, /^link:[0-9a-f-]{36}$/);
  assert.deepEqual([revision.actor_kind, revision.reason], ['partner', 'Non abbiamo più tempo']);
});

onEachEngine('a link does only what it was made for', async (database) => {
  const { decide } = await registered(database);
  await decide('requestIntegration', { reason: 'Manca lo statuto' });
  const token = tokenIn((await delivered(database)).at(-1)!);
  await decide('validateRegistration');
  const seen = await call(database, 'showLinkedRecord', { body: { token } });
  assert.deepEqual(seen.actions, []);
  const contact = { givenName: 'Eva', familyName: 'Ladra', institutionalEmail: 'eva@example.it' };
  for (const attempt of [
    () => call(database, 'answerIntegration', { body: { token, text: 'Troppo tardi' } }),
    () => call(database, 'confirmLinkedRecord', { body: { token } }),
    () =>
      call(database, 'correctLinkedOrganisation', {
        body: { token, organisation: { phone: '+39 080 1' }, confirms: true },
      }),
    () => call(database, 'changeLinkedContact', { body: { token, contact } }),
    () =>
      call(database, 'leavePartnership', {
        body: { token, membershipId: seen.organisation!.memberships[0]!.id, reason: 'Me ne vado subito' },
      }),
  ])
    assert.equal((await problemOf(attempt())).key, 'transition-not-allowed');
});

onEachEngine('each decision is told to the applicant in its language', async (database) => {
  const { request, decide, reference } = await registered(database, { partnership: false });
  await decide('rejectRegistration', { reason: 'Il codice fiscale è di altri' });
  const mails = await delivered(database);
  assert.deepEqual(
    mails.map(({ recipient, subject }) => [recipient, subject]),
    [
      [request.contact.institutionalEmail, `Richiesta ricevuta: ${reference}`],
      ['authority@example.it', `Nuova richiesta: ${reference}`],
      [request.contact.institutionalEmail, `Richiesta respinta: ${reference}`],
      [request.organisation.pec, `Richiesta respinta: ${reference}`],
    ],
  );
  for (const { text } of mails.slice(2)) assert.match(text, /> Il codice fiscale è di altri/);
  assert.deepEqual(await linkFor(database, request.contact.institutionalEmail), []);
});

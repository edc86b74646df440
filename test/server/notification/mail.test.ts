import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { languages } from '@officine-coesione/contract';
import type { Facts, NotificationKind } from '../../../packages/server/src/notification/letter.ts';
import { createMailPage } from '../../../packages/server/src/notification/mail-page.ts';
import { oneLine, writeMail } from '../../../packages/server/src/notification/mail.ts';
import { folderSender, smtpSender } from '../../../packages/server/src/notification/sender.ts';
import { mailServer } from './mailbox.ts';

const facts: { readonly [Kind in NotificationKind]: Facts[Kind] } = {
  registration_received: {
    reference: 'OC-1',
    legalName: 'Ente',
    answerDueOn: '2026-12-23',
    partnershipTitle: 'Comitato',
  },
  registration_arrived: {
    reference: 'OC-1',
    legalName: 'Ente',
    answerDueOn: '2026-12-23',
    partnershipTitle: 'Comitato',
  },
  integration_requested: { reference: 'OC-1', legalName: 'Ente', question: 'Statuto?', dueOn: '2026-12-10' },
  integration_answered: { reference: 'OC-1', legalName: 'Ente', answer: 'Eccolo', changes: ['acronym'] },
  registration_validated: { reference: 'OC-1', legalName: 'Ente', partnershipTitle: 'Comitato' },
  registration_rejected: { reference: 'OC-1', legalName: 'Ente', reason: 'Manca' },
  confirmation_due: { legalName: 'Ente', dueOn: '2027-01-10', suspendedOn: '2027-03-11', late: true },
  organisation_suspended: { legalName: 'Ente', dueOn: '2027-01-10' },
  suspension_decided: { legalName: 'Ente', reason: 'Verifica in corso' },
  restoration_decided: { legalName: 'Ente', reason: 'Verifica conclusa' },
  archival_decided: { legalName: 'Ente', reason: 'Ente soppresso' },
  confirmations_to_collect: {
    total: 52,
    organisations: [
      { legalName: 'Ente', dueOn: '2027-01-10', suspended: true },
      { legalName: 'Rete', dueOn: '2027-01-11', suspended: false },
    ],
  },
  confirmation_recorded: { legalName: 'Ente', dueOn: '2028-01-10' },
  confirmation_given: { legalName: 'Ente', dueOn: '2028-01-10' },
  link: {},
  contact_changed: { reference: 'OC-1', legalName: 'Ente' },
  organisation_corrected: { legalName: 'Ente', changes: ['phone: 1 → 2'], confirmed: false },
  correction_given: { legalName: 'Ente', changes: ['phone: 1 → 2'], confirmed: false },
  address_replaced: { legalName: 'Ente' },
  seat_left: { legalName: 'Ente', partnershipTitle: 'Comitato', reason: 'Addio' },
  departure_given: { legalName: 'Ente', partnershipTitle: 'Comitato', lastOn: '2026-11-23' },
  access_requested: { legalName: 'Ente', applicant: 'Ada Bianchi', motivation: 'Segretaria' },
  access_granted: { legalName: 'Ente' },
  access_refused: { legalName: 'Ente', reason: 'Nessun incarico' },
  access_withdrawn: { legalName: 'Ente', reason: 'Ha cambiato incarico' },
  access_decided: { legalName: 'Ente', applicant: 'Ada Bianchi', granted: true },
  consultation_prolonged: {
    legalName: 'Ente',
    consultationTitle: 'Criteri',
    closesOn: '2027-01-04',
    closingTime: '23:59',
  },
  survey_invitation: {
    legalName: 'Ente',
    partnershipTitle: 'Comitato',
    surveyTitle: 'Soddisfazione',
    closesOn: '2027-02-12',
    due: true,
  },
  contribution_acknowledged: { reference: 'OC-C-1', legalName: 'Ente', consultationTitle: 'Criteri' },
  contribution_answered: {
    reference: 'OC-C-1',
    legalName: 'Ente',
    consultationTitle: 'Criteri',
    outcome: 'Accolto',
    answer: 'Abbiamo cambiato il criterio',
  },
  meeting_convened: {
    partnershipTitle: 'Comitato',
    title: 'Terza seduta',
    heldOn: '2027-02-18',
    time: '10:30',
    place: 'Bari',
    onlineUrl: 'https://riunioni.example.it/3',
    agenda: ['Relazione annuale', 'Varie'],
    moved: false,
  },
  meeting_cancelled: {
    partnershipTitle: 'Comitato',
    title: 'Terza seduta',
    heldOn: '2027-02-18',
    time: '10:30',
    reason: 'Sciopero dei treni',
  },
};
const kinds = Object.keys(facts) as NotificationKind[];
const address = 'https://example.it/conferma#abc';

const mailOf = (
  kind: NotificationKind,
  change: object = {},
  language = 'it',
  id = '019363c0-0000-7000-8000-000000000101',
) =>
  writeMail({
    id,
    kind,
    recipient: 'ada@example.it',
    language,
    facts: { ...facts[kind], ...change },
    links: [{ address }],
  });

void test('every kind in every language: whole, with its facts and its link, in text and HTML', () => {
  const subjects = new Set<string>();
  for (const kind of kinds)
    for (const language of languages) {
      const { subject, text, html } = mailOf(kind, {}, language);
      const what = `${kind} ${language}`;
      subjects.add(`${language} ${subject}`);
      for (const part of [subject, text, html])
        assert.ok(
          !/\b(undefined|null|NaN|Invalid)\b|\[object/.test(part) && part.length > 5,
          `${what}: ${part}`,
        );
      assert.ok(text.includes(address) && html.includes('href="https://example.it/conferma#abc"'), what);
      assert.ok(html.includes(`<html lang="${language}">`), what);
      assert.ok(!/style|<script|onclick/i.test(html), what);
      for (const [key, value] of Object.entries(facts[kind])) {
        const shown = text + subject;
        if (typeof value === 'string' && !key.endsWith('On'))
          assert.ok(shown.includes(value), `${what} lacks ${key}`);
        if (key.endsWith('On')) assert.ok(shown.includes(String(value).slice(0, 4)), `${what} lacks ${key}`);
      }
    }
  assert.equal(subjects.size, kinds.length * languages.length);
});

void test('the footer speaks of links where there are some, and names whom to write to instead', () => {
  for (const language of languages) {
    const told = (kind: NotificationKind, more: Partial<Parameters<typeof writeMail>[0]>) =>
      writeMail({
        id: '019363c0-0000-7000-8000-000000000101',
        kind,
        recipient: 'ada@example.it',
        language,
        facts: facts[kind],
        links: [],
        ...more,
      });
    const notice = ({ text }: { readonly text: string }) => text.split('\n-- \n')[1]!;
    const bare = notice(told('registration_rejected', {}));
    const linked = notice(told('registration_rejected', { links: [{ address }] }));
    assert.ok(
      linked.length > bare.length && !/colleg|link|liens|povezav/i.test(bare),
      `${language}: ${bare}`,
    );
    const reached = told('registration_rejected', { authority: 'autorita@example.it' });
    assert.ok(notice(reached).includes('autorita@example.it') && !bare.includes('@'), language);
    assert.ok(reached.html.includes('autorita@example.it'), language);
    const linkPage = 'https://example.it/conferma';
    for (const kind of kinds)
      assert.equal(
        told(kind, { linkPage }).text.includes(`:\n${linkPage}\n`),
        /^registration_(received|validated)$|_given$/.test(kind),
        `${kind} ${language}`,
      );
  }
});

void test('what people wrote begins no header, no tag and no line of its own', () => {
  const evil = 'Ente\r\nBcc: all@example.it\u2028<img src=x onerror=alert(1)>"\u202E\u0000';
  for (const kind of kinds) {
    const change = Object.fromEntries(
      Object.keys(facts[kind])
        .filter((key) => !/On$|late|granted|changes|total|confirmed|agenda|moved/.test(key))
        .map((key) => [
          key,
          key === 'organisations' ? [{ legalName: evil, dueOn: '2027-01-10', suspended: false }] : evil,
        ]),
    );
    const { subject, html, text } = mailOf(kind, change);
    assert.ok(!/[\r\n\u2028\u202E\0]/.test(subject), kind);
    assert.ok(!html.includes('<img') && !/[\r\u202E\0]/.test(html + text), kind);
  }
  assert.equal(oneLine(' a\r\n\tb\u0085c '), 'a b c');
  assert.ok(oneLine('x'.repeat(149) + '😀').isWellFormed());
});

void test('over the wire a hostile name stays in the subject, a hostile address is one recipient', async () => {
  const server = await mailServer();
  try {
    const sender = smtpSender(server.url, 'anagrafe@example.it');
    await sender.send(mailOf('access_granted', { legalName: 'Ente\r\nBcc: all@example.it\r\n\r\nciao' }));
    const { raw, to } = server.received[0]!;
    const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
    assert.ok(!/^Bcc:/im.test(head), head);
    assert.equal(to, 'ada@example.it');
    assert.match(head, /^Content-Language: it$/m);
    const mail = { ...mailOf('access_granted'), recipient: 'ada@example.it, all@example.it' };
    await sender.send(mail).catch(() => undefined);
    assert.ok(server.received.every((one) => !one.to.split(',').includes('all@example.it')));
  } finally {
    await server.close();
  }
});

void test('without a mail server: a folder for the owner alone, and the page that shows it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'coesione-mail-'));
  try {
    const mails = join(folder, 'mail');
    const page = createMailPage(mails, 'http://localhost:8080');
    const get = (path: string, host = 'localhost:8080') => page.request(`http://${host}${path}`);
    assert.match(await (await get('/')).text(), /Ancora nessun messaggio/);
    const first = mailOf('registration_rejected', { reason: '<b>no</b>' });
    const second = mailOf('access_granted', {}, 'de', '019363c1-0000-7000-8000-000000000102');
    const sender = folderSender(mails, 'Anagrafe <anagrafe@example.it>');
    await sender.send(first);
    await sender.send(first);
    await sender.send(second);
    assert.deepEqual(
      (await readdir(mails)).sort(),
      [first, second].flatMap(({ id }) => [`${id}.eml`, `${id}.json`]),
    );
    const eml = await readFile(join(mails, `${first.id}.eml`), 'utf8');
    assert.match(eml, new RegExp(`^Message-ID: <${first.id}@example\\.it>\r$`, 'm'));
    assert.match(eml, /^Content-Type: multipart\/alternative;/m);
    assert.equal((await stat(join(mails, `${first.id}.eml`))).mode & 0o077, 0);

    const list = await get('/');
    assert.match(list.headers.get('Content-Security-Policy')!, /default-src 'none'/);
    assert.equal(list.headers.get('Cache-Control'), 'no-store');
    const html = await list.text();
    assert.ok(html.indexOf(second.subject) < html.indexOf(first.subject), 'newest first');
    const shown = await (await get(`/${first.id}`)).text();
    assert.ok(shown.includes('&lt;b&gt;no&lt;/b&gt;') && !shown.includes('<b>no'));
    assert.ok(shown.includes(`<a href="${address}">`));
    assert.ok(!/style=|<script/.test(html + shown));
    for (const path of ['/nothing', '/..%2f..%2fetc%2fpasswd', `/${'0'.repeat(36)}`])
      assert.equal((await get(path)).status, 404, path);
    // A name of someone else's that leads to this machine (DNS rebinding).
    for (const host of ['evil.example:8080', '127.0.0.1:8080', 'localhost'])
      for (const path of ['/', `/${first.id}`])
        assert.equal((await get(path, host)).status, 404, host + path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

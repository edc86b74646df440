import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { languages } from '@officine-coesione/contract';
import type { App } from '../../../packages/server/src/app.ts';
import { auditLog } from '../../../packages/server/src/audit/audit-log.ts';
import type { Database } from '../../../packages/server/src/database/database.ts';
import type { Exchange } from '../../../packages/server/src/http/exchange.ts';
import type { IdempotencyStore } from '../../../packages/server/src/http/idempotency.ts';
import { idempotencyStore } from '../../../packages/server/src/http/idempotency-store.ts';
import { formPath } from '../../../packages/server/src/plain-form/frame.ts';
import { createPlainForm } from '../../../packages/server/src/plain-form/plain-form.ts';
import { personalDataHandlers } from '../../../packages/server/src/registry/personal-data/handlers.ts';
import { words } from '../../../packages/server/src/plain-form/words/index.ts';
import { ask } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { trial } from '../http/trial.ts';
import { taxCodeNumber } from '../request.ts';

const own = 'http://localhost:8080';
const linkPage = `${own}/conferma`;

/** A server with the form, whose time the test decides, and someone at an address of their own. */
const opened = (database: Database, store?: IdempotencyStore) => {
  let now = Date.parse('2026-11-23T09:00:00Z');
  const clock = () => now;
  const pages: App = new Hono<Exchange>();
  const reported: unknown[] = [];
  pages.route(
    formPath,
    createPlainForm({
      database,
      settings: { publicUrl: own, trustedProxies: 0, linkPage },
      idempotency: store ?? idempotencyStore(database, clock),
      audit: auditLog(database),
      report: (error) => void reported.push(error),
      clock,
    }),
  );
  const { app } = trial({ pages });
  const bindings = { incoming: { socket: { remoteAddress: '192.0.2.7' } } };
  const get = async (path: string, headers: Record<string, string> = {}) =>
    app.request(own + path, { headers }, bindings);
  return {
    reported,
    get,
    later: (seconds: number) => void (now += seconds * 1000),
    /** The stamp of a new form. */
    stamp: async (path = formPath) => stampIn(await (await get(path)).text()),
    post: async (fields: Fields, { path = formPath, headers = {} } = {}) =>
      app.request(
        own + path,
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: own, ...headers },
          body: new URLSearchParams(
            Object.entries(fields).flatMap(([name, value]) =>
              (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, one]),
            ),
          ).toString(),
        },
        bindings,
      ),
  };
};

type Fields = Readonly<Record<string, string | string[]>>;

const stampIn = (page: string): string => /name="aperto" value="([^"]+)"/.exec(page)![1]!;

let number = 7000;

const answers = (more: Fields = {}): Fields => {
  number += 1;
  return {
    '/privacyAcknowledged': 'true',
    '/organisation/legalName': `Senza script ${number}`,
    '/organisation/taxCode': taxCodeNumber(number),
    '/organisation/vatNumber': '',
    '/organisation/legalForm': '1.7.10',
    '/organisation/pec': 'prova@pec.example.it',
    '/organisation/registeredOffice/nuts3': 'ITF52',
    '/organisation/registeredOffice/municipality': 'Matera',
    '/organisation/territorialLevel': 'regional',
    '/organisation/coverageNuts': ['ITF5', 'ITF4'],
    '/contact/givenName': 'Ada',
    '/contact/familyName': 'Prova',
    '/contact/institutionalEmail': 'ada@example.it',
    '/adhesion/partnershipId': '',
    '/adhesion/category': '',
    '/adhesion/motivation': '',
    ...more,
  };
};

const openPartnership = (database: Database) =>
  database
    .selectFrom('partnership')
    .select(['id', 'title'])
    .where('open_to_adhesion', '=', true)
    .where('category_scheme', '=', 'CPR-2021')
    .orderBy('id')
    .executeTakeFirstOrThrow();

const stored = (database: Database, fields: Fields) =>
  database
    .selectFrom('registration')
    .select(['id', 'reference', 'request', 'partnership_id'])
    .where('tax_code', '=', String(fields['/organisation/taxCode']))
    .execute();

onEachEngine('the form is a plain page: no script, nothing in lines of style', async (database) => {
  const { get } = opened(database);
  for (const language of languages) {
    const response = await get(`${formPath}?lang=${language}`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.equal(response.headers.get('Content-Language'), language);
    assert.match(response.headers.get('Content-Security-Policy')!, /^default-src 'none'; style-src 'self';/);
    const page = await response.text();
    assert.match(page, new RegExp(`<html lang="${language}">`));
    assert.ok(page.includes(`<h1>${words[language].title}</h1>`));
    assert.ok(page.includes(`<a href="${linkPage}">${words[language].askLink}</a>`));
    assert.doesNotMatch(page, /<script|<style|\sstyle=|\son\w+=/i);
    for (const id of page.matchAll(/\sfor="([^"]+)"/g)) assert.ok(page.includes(`id="${id[1]}"`), id[1]);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, 'no id twice');
  }
  assert.match(await (await get(formPath, { 'Accept-Language': 'sl' })).text(), /<html lang="sl">/);
  const sheet = await get(`${formPath}/stile.css`);
  assert.match(sheet.headers.get('Content-Type')!, /^text\/css/);
  assert.doesNotMatch(await sheet.text(), /url\(|@import/);
});

onEachEngine('an organisation registers and gets a receipt to keep', async (database) => {
  const { get, stamp, later, post, reported } = opened(database);
  const fields = answers({ aperto: await stamp() });
  later(90);
  const sent = await post(fields, { path: `${formPath}?lang=en` });
  assert.equal(sent.status, 303);
  const [kept] = await stored(database, fields);
  assert.equal(kept?.request.language, 'en');
  assert.deepEqual(kept.request.organisation.coverageNuts, ['ITF5', 'ITF4']);
  assert.equal(kept.partnership_id, null);

  const address = sent.headers.get('Location')!;
  assert.match(address, /^\/registrazione\/ricevuta\/OC-\d{4}-\w{8}\.\d+\.[\w-]{43}\?lang=en$/);
  const receipt = await get(address);
  assert.equal(receipt.status, 200);
  assert.equal(receipt.headers.get('Referrer-Policy'), 'no-referrer');
  const page = await receipt.text();
  assert.ok(page.includes(kept.reference) && page.includes(String(fields['/organisation/legalName'])));
  assert.doesNotMatch(page, /ada@example\.it|Ada/, 'nothing of a person');

  assert.equal((await get(address.replace(/OC-\d{4}-\w{8}/, 'OC-2026-AAAAAAAA'))).status, 410, 'guessed');
  later(3601);
  const over = await get(address);
  assert.equal(over.status, 410);
  assert.ok((await over.text()).includes(words.en.overTitle));

  const noted = await database.selectFrom('audit_event').select('event').execute();
  assert.match(JSON.stringify(noted), /registerOrganisation/, 'noted as the call it stands for');
  assert.deepEqual(reported, []);
});

onEachEngine(
  'the notice that is shown is the one that is recorded, and its text is kept',
  async (database) => {
    const { get, post, stamp, later } = opened(database);
    const fields = answers({ aperto: await stamp() });
    later(30);
    assert.equal((await post(fields)).status, 303);
    const [registration] = await stored(database, fields);
    const code = registration!.request.privacyNoticeVersion;
    const { texts } = await ask(
      personalDataHandlers(database, () => new Date()),
      'showPrivacyNotice',
      {
        parameters: { privacyNoticeCode: code },
      },
    );
    for (const language of languages) {
      const page = await (await get(`${formPath}?lang=${language}`)).text();
      assert.ok(page.includes(words[language].noticeVersion(code)), `${language}: the version`);
      const [caution, ...paragraphs] = texts[language].split('\n\n');
      assert.match(caution!, /^(MODELLO|MODEL|MUSTER|MODÈLE|VZOREC) /, 'nobody takes it for a valid notice');
      assert.equal(paragraphs.length, 6);
      for (const line of paragraphs.flatMap((paragraph) => paragraph.split('\n')))
        assert.ok(page.includes(line), `${language}: ${line}`);
    }
  },
);

onEachEngine('a partnership that the address names is chosen; its seat is asked for', async (database) => {
  const { get, stamp, later, post } = opened(database);
  const { id, title } = await openPartnership(database);
  const path = `${formPath}?lang=it&partenariato=${id}`;
  const page = await (await get(path)).text();
  assert.match(page, new RegExp(`value="${id}"\\s+selected`));
  assert.ok(page.includes(title));
  const aperto = await stamp(path);
  later(60);

  const missing = await post(answers({ aperto, '/adhesion/partnershipId': id }), { path });
  assert.equal(missing.status, 422);
  assert.match(await missing.text(), /href="#adhesion-category"/);

  const fields = answers({
    aperto,
    '/adhesion/partnershipId': id,
    '/adhesion/category': 'C1',
    '/adhesion/motivation': 'Prima riga\r\nseconda riga',
  });
  assert.equal((await post(fields, { path })).status, 303);
  const [kept] = await stored(database, fields);
  assert.deepEqual(kept?.request.adhesion, {
    partnershipId: id,
    category: 'C1',
    motivation: 'Prima riga\nseconda riga',
  });
  const closed = await (await get(`${formPath}?lang=it&partenariato=${randomUUID()}`)).text();
  assert.ok(closed.includes(words.it.closedPartnership));
});

onEachEngine(
  'what is wrong is said at the top and at its place, and nothing typed is lost',
  async (database) => {
    const { stamp, later, post } = opened(database);
    const fields = answers({
      aperto: await stamp(),
      '/privacyAcknowledged': [],
      '/organisation/taxCode': '123',
      '/organisation/legalForm': '',
      '/organisation/website': 'non un indirizzo',
      '/organisation/tags': ['youth', 'ngo'],
      '/contact/familyName': '   ',
    });
    later(60);
    const response = await post(fields);
    assert.equal(response.status, 422);
    const page = await response.text();
    assert.match(page, /<title>Errore: /);
    assert.match(page, /role="alert"/);
    const listed = [...page.matchAll(/<a href="#([\w-]+)"\s*>([^<]+)<\/a/g)].map(([, id, text]) => [
      id,
      text!.trim(),
    ]);
    assert.deepEqual(
      listed.map(([id]) => id),
      [
        'privacyAcknowledged',
        'organisation-taxCode',
        'organisation-legalForm',
        'organisation-website',
        'contact-familyName',
      ].toSorted((one, other) => page.indexOf(`href="#${one}"`) - page.indexOf(`href="#${other}"`)),
    );
    assert.match(listed.find(([id]) => id === 'organisation-taxCode')![1]!, /^Codice fiscale: .*11 cifre/);
    for (const [id] of listed) assert.ok(page.includes(`id="${id}-error"`), id);
    assert.match(page, /id="organisation-taxCode"[^>]+aria-describedby="[^"]*organisation-taxCode-error"/);
    assert.match(page, /id="organisation-taxCode"[^>]+aria-invalid="true"/);

    assert.ok(page.includes(`value="${String(fields['/organisation/legalName'])}"`));
    for (const value of ['123', 'non un indirizzo', 'Matera'])
      assert.ok(page.includes(`value="${value}"`), value);
    for (const value of ['youth', 'ngo', 'regional', 'ITF4', 'ITF5'])
      assert.match(page, new RegExp(`value="${value}"\\s+checked`), value);
    assert.match(page, /value="ITF52"[^>]*selected/);
    assert.deepEqual(await stored(database, fields), []);

    // The same form, corrected: it has been open since the first time.
    const corrected = { ...answers(), aperto: stampIn(page) };
    assert.equal((await post(corrected)).status, 303);
  },
);

onEachEngine('what was typed is text, never a part of the page', async (database) => {
  const { stamp, later, post, get } = opened(database);
  const evil = '"><script>alert(1)</script><input value=\'';
  const fields = answers({
    aperto: await stamp(),
    '/organisation/legalName': evil,
    '/organisation/taxCode': evil,
    '/adhesion/motivation': '</textarea><script>alert(2)</script>',
    '/adhesion/partnershipId': evil,
    '/organisation/tags': [evil],
  });
  later(60);
  const path = `${formPath}?lang=it&partenariato=${encodeURIComponent(evil)}`;
  const page = await (await post(fields, { path })).text();
  assert.doesNotMatch(page, /<script/);
  assert.doesNotMatch(page, /<\/textarea><script/);
  assert.ok(page.includes('&quot;&gt;&lt;script&gt;alert(1)'));
  assert.doesNotMatch(await (await get(path)).text(), /<script/);

  const named = answers({ aperto: await stamp(), '/organisation/legalName': '<b>Grassetto</b> & C.' });
  later(60);
  const receipt = await get((await post(named)).headers.get('Location')!);
  assert.match(await receipt.text(), /&lt;b&gt;Grassetto&lt;\/b&gt; &amp; C\./);

  const unstorable = answers({ aperto: await stamp(), '/organisation/legalName': 'Nu\0llo' });
  later(60);
  assert.equal((await post(unstorable)).status, 422);
});

onEachEngine(
  'a program is refused: too fast, the hidden field, a stamp of its own making',
  async (database) => {
    const { stamp, later, post } = opened(database);
    const fast = answers({ aperto: await stamp() });
    later(1);
    const refused = await post(fast);
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /troppo in fretta/);
    const empty = await (await post({ aperto: await stamp() })).text();
    assert.ok(
      empty.includes(words.it.summaryTitle) && !empty.includes('troppo in fretta'),
      'only the errors',
    );
    later(5);
    assert.equal((await post(fast)).status, 303, 'the same form, a little later');

    const filled = answers({ aperto: await stamp(), fax: 'http://example.com' });
    later(60);
    assert.equal((await post(filled)).status, 422);
    assert.deepEqual(await stored(database, filled), []);

    for (const aperto of ['', 'x', `${Date.now() - 60_000}.${randomUUID()}.${'A'.repeat(43)}`]) {
      const forged = answers({ aperto });
      later(61);
      const response = await post(forged);
      assert.equal(response.status, 422);
      const page = await response.text();
      assert.ok(page.includes(words.it.stale));
      assert.ok(
        page.includes(`value="${String(forged['/organisation/legalName'])}"`),
        'what was typed is kept',
      );
    }
    const old = answers({ aperto: await stamp() });
    later(25 * 3600);
    assert.ok((await (await post(old)).text()).includes(words.it.stale));
  },
);

onEachEngine('an address sends few forms in a minute, and keeps what was typed', async (database) => {
  const { stamp, later, post } = opened(database);
  const aperto = await stamp();
  later(60);
  for (let sent = 0; sent < 6; sent += 1) assert.equal((await post(answers({ aperto }))).status, 303);
  const fields = answers({ aperto });
  const response = await post(fields);
  assert.equal(response.status, 429);
  assert.ok(Number(response.headers.get('Retry-After')) > 0);
  const page = await response.text();
  assert.ok(page.includes(`value="${String(fields['/organisation/legalName'])}"`));
  later(61);
  assert.equal((await post({ ...fields, aperto: stampIn(page) })).status, 303);
});

onEachEngine('a form from another site, or of another kind, is refused', async (database) => {
  const { stamp, later, post } = opened(database);
  const fields = answers({ aperto: await stamp() });
  later(60);
  for (const headers of [
    { Origin: 'https://example.com' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
  ]) {
    const response = await post(fields, { headers });
    assert.equal(response.status, 403);
    assert.ok((await response.text()).includes(words.it.elsewhere));
  }
  assert.equal((await post(fields, { headers: { 'Content-Type': 'text/plain' } })).status, 415);
  assert.equal((await post({ ...fields, '/adhesion/motivation': 'x'.repeat(1_100_000) })).status, 400);
  assert.deepEqual(await stored(database, fields), []);
});

onEachEngine(
  'who presses twice registers once; a second request is told that the first is there',
  async (database) => {
    const { stamp, later, post } = opened(database);
    const fields = answers({ aperto: await stamp() });
    later(60);
    const both = await Promise.all([post(fields), post(fields)]);
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    );
    assert.equal(both[0].headers.get('Location'), both[1].headers.get('Location'));
    assert.equal((await stored(database, fields)).length, 1);

    const again = await post({ ...fields, aperto: await stamp() }, { path: `${formPath}?lang=de` });
    assert.equal(again.status, 422, 'too fast');
    const other = await stamp();
    later(60);
    const known = await post({ ...fields, aperto: other }, { path: `${formPath}?lang=de` });
    assert.equal(known.status, 409);
    assert.ok((await known.text()).includes(words.de.alreadyTitle));
  },
);

onEachEngine('when the registry fails, it is said and what was typed is there', async (database) => {
  const failing = { once: () => Promise.reject(new Error('The registry is away')) };
  const { stamp, later, post, reported } = opened(database, failing);
  const fields = answers({ aperto: await stamp() });
  later(60);
  const response = await post(fields);
  assert.equal(response.status, 503);
  const page = await response.text();
  assert.ok(page.includes(words.it.unavailable) && page.includes(String(fields['/organisation/legalName'])));
  assert.equal(reported.length, 1);
});

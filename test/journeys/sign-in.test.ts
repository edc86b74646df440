import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { registration } from '../server/http/trial.ts';
import { started } from './started.ts';

const browsers: Readonly<Record<string, () => Promise<Browser>>> = {
  Chromium: () =>
    puppeteer.launch({
      executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-sync', '--lang=it'],
    }),
  // Driven through WebDriver BiDi.
  Firefox: () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    }),
};

const reason = 'Manca lo statuto: va allegato alla PEC.';

for (const [browserName, launch] of Object.entries(browsers))
  test(`an officer signs in, keeps what was typed when the session ends, and signs out, in ${browserName}`, async () => {
    await using server = await started({ DATABASE_URL: '', PROOF_OF_WORK: '0' });
    await askToRegister(server.origin);
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.setExtraHTTPHeaders({ 'Accept-Language': 'it' });
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        // A refusal is a message of the browser, too.
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
          faults.push(message.text());
      });

      await page.goto(`${server.origin}/demonstration/authority.html`);
      await signIn(page, 'elena-validatrice');
      await says(page, '#who', 'Sei Elena Prova, Responsabile della validazione.');
      await waiting(page, 1);
      assert.equal(new URL(page.url()).search, '', 'the code has left the address');
      assert.deepEqual(await stored(page), [0, 0], 'no token is stored');

      await page.reload();
      await says(page, '#who', 'Sei Elena Prova, Responsabile della validazione.');
      await waiting(page, 1);
      assert.equal(new URL(page.url()).search, '');
      assert.deepEqual(await stored(page), [0, 0]);

      await open(page);
      await press(page, '>>> input[value=reject]', ' ');
      await page.type('>>> textarea', reason);
      await press(page, '>>> form.desk [part=forward]');
      await appears(page, '>>> #confirm-title');
      const refuse = (request: HTTPRequest): void =>
        void (request.url().includes('/rest/')
          ? request.respond({ status: 401, contentType: 'application/problem+json', body: '{"status":401}' })
          : request.continue());
      page.on('request', refuse);
      await page.setRequestInterception(true);
      await press(page, '>>> form.desk [part=forward]');
      await appears(page, '>>> #failure');
      assert.match(await read(page, '>>> #failure'), /L’accesso è scaduto: entra di nuovo/);
      assert.match(await read(page, '>>> form.desk'), new RegExp(reason));
      page.off('request', refuse);
      await page.setRequestInterception(false);

      await enter(page);
      await press(page, 'button[name=cancel]');
      await says(page, '#outcome', 'L’accesso è stato annullato.');
      await signIn(page, 'elena-validatrice');
      await appears(page, '>>> form.desk');
      assert.equal(await typed(page), reason, 'also after a sign-in that was cancelled');
      assert.deepEqual(await stored(page), [0, 0]);

      await press(page, '#leave');
      await appears(page, 'form[action$="/session/end/confirm"]');
      await press(page, 'button[name=logout]');
      await appears(page, '#enter:not([hidden])');
      assert.equal(await page.evaluate(() => location.href), `${server.origin}/demonstration/authority.html`);
      assert.equal(await page.$('>>> .item'), null);

      await signIn(page, 'marco-validatore');
      await waiting(page, 0);

      // Somebody else, without a sign-out: the provider still knows who was there.
      await page.goto(`${server.origin}/demonstration/authority.html?area=partenariati`);
      await signIn(page, 'elena-validatrice');
      await says(page, '#who', 'Sei Elena Prova, Responsabile della validazione.');
      assert.equal(new URL(page.url()).search, '?area=partenariati');

      await browser.deleteCookie(...(await browser.cookies()));
      await page.reload();
      await asksWhoIsThere(page);
      assert.equal(new URL(page.url()).search, '?area=partenariati');
      assert.deepEqual(faults, []);
    } finally {
      await browser.close();
    }
  });

/** Of an organisation alone, with its office in Puglia: out of reach for who decides for Basilicata. */
const askToRegister = async (origin: string): Promise<void> => {
  const response = await fetch(`${origin}/rest/coesione/v1/partenariato/registrations`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(registration),
  });
  assert.equal(response.status, 201, await response.text());
};

/** Waits until something is there, also across pages: a wait of the driver can be lost with the page it began on. */
const appears = async (page: Page, selector: string): Promise<void> => {
  for (const end = Date.now() + 30_000; Date.now() < end; await setTimeout(100))
    if (await page.$(selector).catch(() => null)) return;
  assert.fail(`${selector} is not there: ${page.url()}`);
};

/** By keyboard alone: the button, the person, the button. */
const signIn = async (page: Page, account: string): Promise<void> => {
  await enter(page);
  await page.focus('form input');
  const place = await page.$$eval(
    'form input',
    (inputs, id) => inputs.findIndex((one) => one.id === id),
    account,
  );
  await page.keyboard.press(' ');
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await appears(page, '#who');
};

/** To the form of the provider; the button is there once the page listens to it. */
const enter = async (page: Page): Promise<void> => {
  await appears(page, '#enter:not([hidden])');
  await press(page, '#enter');
  await appears(page, 'form input');
};

const press = async (page: Page, selector: string, key: 'Enter' | ' ' = 'Enter'): Promise<void> => {
  await page.focus(selector);
  await page.keyboard.press(key);
};

/** Waits until so many requests are shown. */
const waiting = async (page: Page, count: number): Promise<void> => {
  try {
    await appears(page, count === 0 ? '>>> [part=empty]' : '>>> .item');
  } catch {
    const said = await page.$eval('oc-review-queue', ({ shadowRoot }) => shadowRoot?.textContent ?? '');
    assert.fail(`${count} are not shown: ${page.url()} ${said.replace(/\s+/g, ' ')}`);
  }
  assert.equal((await page.$$('>>> .item')).length, count);
};

const open = async (page: Page): Promise<void> => {
  await press(page, '>>> .item button');
  await appears(page, '>>> form.desk');
};

const read = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (found) => found.textContent ?? '');

const says = async (page: Page, selector: string, text: string): Promise<void> => {
  for (const end = Date.now() + 15_000; Date.now() < end; await setTimeout(100))
    if ((await read(page, selector).catch(() => undefined)) === text) return;
  const said = await page.$eval('body', (body) => body.innerText);
  assert.fail(`"${text}" is not said: ${page.url()} ${said}`);
};

/** Waits until the provider has said that it knows nobody: the page is a new one, which was never signed in. */
const asksWhoIsThere = async (page: Page): Promise<void> => {
  const settled = () => history.state === null && document.querySelector('#enter:not([hidden])') !== null;
  const end = Date.now() + 15_000;
  while (!(await page.evaluate(settled).catch(() => false))) {
    assert.ok(Date.now() < end, page.url());
    await setTimeout(100);
  }
  await says(page, '#outcome', '');
};

const typed = (page: Page): Promise<string> => page.$eval('>>> textarea', (area) => area.value);

const stored = (page: Page): Promise<number[]> =>
  page.evaluate(() => [localStorage.length, sessionStorage.length]);

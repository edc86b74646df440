import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { Coesione } from '@officine-coesione/sdk';
import { adhere } from './adhering.ts';
import { watch } from './desk.ts';
import { openBrowser, started } from './started.ts';

const legalName = 'Associazione di prova per la partecipazione';

const engines: readonly [string, NodeJS.ProcessEnv][] = [
  ['the embedded database', { DATABASE_URL: '' }],
  ['PostgreSQL', { DATABASE_URL: process.env['TEST_DATABASE_URL'] }],
];

for (const [engine, environment] of engines)
  test(`an organisation registers, is validated, appears and is counted, on ${engine}`, async () => {
    assert.notEqual(environment['DATABASE_URL'], undefined, 'TEST_DATABASE_URL is set by npm test');
    await using server = await started(environment);
    const browser = await openBrowser();
    try {
      const page = await (await browser.newContext({ locale: 'it-IT' })).newPage();
      const faults = watch(page, server.origin);
      const workers: string[] = [];
      page.on('worker', (worker) => workers.push(worker.url()));

      await page.goto(`${server.origin}/`);
      const before = await activePartners(page);
      const reference = await adhere(page, {
        legalName,
        taxCode: '90000000001',
        pec: 'associazione@pec.esempio.it',
        province: 'ITI43',
        municipality: 'Roma',
        search: 'cultura',
        category: /Organismi attivi nei settori/,
      });
      assert.match(reference, /^OC-\d{4}-[0-9A-HJKMNP-TV-Z]{8}$/);
      assert.deepEqual(
        workers,
        [`${server.origin}/components/proof-worker.js`],
        'it comes with a proof of work',
      );

      await page.goto(`${server.origin}/`);
      assert.equal(await activePartners(page), before, 'nothing is published before validation');
      assert.equal(await found(page), 0);
      assert.deepEqual(await page.context().cookies(), [], 'who does not sign in gets no cookie');

      await validate(page, server.origin, reference);

      await page.goto(`${server.origin}/`);
      assert.equal(await activePartners(page), before + 1);
      assert.equal(await found(page), 1);

      const coesione = new Coesione({ baseUrl: `${server.origin}/rest/coesione/v1/partenariato` });
      const [organisation] = (await coesione.organisations.list({ q: legalName, embed: ['memberships'] }))
        .items;
      assert.equal(organisation?.taxCode, '90000000001');
      assert.equal(organisation?._embedded?.memberships?.[0]?.category, 'C1');
      assert.doesNotMatch(JSON.stringify(organisation), /Verdi|anna\.verdi/, 'the contact is not published');

      assert.deepEqual(faults, []);
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    } finally {
      await browser.close();
    }
  });

const activePartners = async (page: Page): Promise<number> => {
  const value = page.locator('oc-indicator[code=PART_N] [part~=value]').first();
  return Number(((await value.textContent()) ?? '').replace(/\D/g, ''));
};

const found = async (page: Page): Promise<number> => {
  const directory = page.locator('oc-partner-directory');
  await directory.getByLabel('Cerca un’organizzazione').fill(legalName);
  await directory.getByRole('button', { name: 'Cerca', exact: true }).click();
  await page.waitForFunction(
    () =>
      document.querySelector('oc-partner-directory')?.shadowRoot?.querySelector('[aria-busy=true]') === null,
  );
  await page.waitForTimeout(600);
  return directory.getByRole('heading', { name: legalName }).count();
};

const validate = async (page: Page, origin: string, reference: string): Promise<void> => {
  await page.goto(`${origin}/demonstration/authority.html`);
  await page.getByRole('button', { name: 'Entra' }).click();
  await page.getByLabel('Elena Prova').check();
  await page.getByRole('button', { name: 'Entra' }).click();
  const queue = page.locator('oc-review-queue');
  const item = queue.getByRole('listitem').filter({ hasText: reference });
  await item.getByRole('button', { name: legalName }).click();
  await queue.getByLabel('Valida e pubblica').check();
  await queue.getByRole('button', { name: 'Continua' }).click();
  await queue.getByRole('button', { name: 'Valida e pubblica' }).click();
  await queue.getByText(`${reference}: validata e pubblicata`).waitFor();
};

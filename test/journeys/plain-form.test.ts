import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { minimumSeconds } from '@officine-coesione/contract';
import { openBrowser, started } from './started.ts';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds on a page, in a context in which scripts run. */
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } })
      .axe;
    return (await run()).violations.map(({ id }) => id);
  });
};

const fill = async (page: Page): Promise<void> => {
  await page.getByLabel('Ho letto l’informativa').check();
  await page.getByLabel('Denominazione').fill('Associazione senza script');
  await page.getByLabel('Codice fiscale').fill('9000000000');
  await page.getByLabel('Forma giuridica').selectOption('1.7.10');
  await page.getByLabel('PEC').fill('associazione@pec.esempio.it');
  await page.getByLabel('Provincia', { exact: true }).selectOption('ITI43');
  await page.getByLabel('Comune').fill('Roma');
  await page.getByRole('radio', { name: 'Nazionale', exact: true }).check();
  await page.getByLabel('Tutta Italia').check();
  await page.getByLabel('Nome', { exact: true }).fill('Anna');
  await page.getByLabel('Cognome').fill('Verdi');
  await page.getByLabel('E-mail istituzionale').fill('anna.verdi@esempio.it');
};

test('an organisation registers without JavaScript', async () => {
  await using server = await started({ DATABASE_URL: '' });
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ locale: 'it-IT', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${server.origin}/registrazione`);
    await fill(page);
    // Nobody is so fast.
    await page.waitForTimeout(minimumSeconds * 1000);
    // By the keyboard alone: Enter sends from a field.
    await page.getByLabel('E-mail istituzionale').press('Enter');

    const summary = page.getByRole('alert');
    await summary.getByText('Ci sono risposte da correggere').waitFor();
    assert.match(await page.title(), /^Errore: /);
    await summary.getByRole('link', { name: /^Codice fiscale: / }).click();
    assert.match(page.url(), /#organisation-taxCode$/);
    assert.equal(await page.getByLabel('Denominazione').inputValue(), 'Associazione senza script');
    assert.equal(await page.getByLabel('Tutta Italia').isChecked(), true);
    await page.getByLabel('Codice fiscale').fill('90000000001');
    await page.getByRole('button', { name: 'Invia la richiesta' }).click();

    await page.getByRole('heading', { name: 'Richiesta inviata' }).waitFor();
    const reference = (await page.getByText(/^OC-\d{4}-/).textContent())?.trim();
    assert.match(reference ?? '', /^OC-\d{4}-[0-9A-HJKMNP-TV-Z]{8}$/);
    await page.reload();
    assert.equal(
      (await page.getByText(/^OC-\d{4}-/).textContent())?.trim(),
      reference,
      'nothing is sent again',
    );
    assert.deepEqual(await context.cookies(), []);

    const checked = await (await browser.newContext({ locale: 'de-DE', bypassCSP: true })).newPage();
    await checked.setViewportSize({ width: 320, height: 640 });
    const wide = () => checked.evaluate(() => document.documentElement.scrollWidth);
    await checked.goto(`${server.origin}/registrazione`);
    assert.deepEqual(await violations(checked), []);
    assert.ok((await wide()) <= 320);
    await checked.getByRole('button', { name: 'Antrag senden' }).click();
    await checked.getByRole('alert').waitFor();
    assert.deepEqual(await violations(checked), []);
    assert.ok((await wide()) <= 320);
    await checked.goto(page.url());
    assert.deepEqual(await violations(checked), []);
  } finally {
    await browser.close();
  }
});

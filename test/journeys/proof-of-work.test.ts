import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { basePath } from '@officine-coesione/contract';
import { requestOf } from '../server/request.ts';
import { started } from './started.ts';

const chunks = new URL('../../packages/components/dist/browser/chunk/', import.meta.url);

const browsers: Readonly<Record<string, () => Promise<Browser>>> = {
  Chromium: () =>
    puppeteer.launch({
      executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    }),
  Firefox: () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    }),
};

/** What came of a challenge, solved by the script as it is served, on a page with the policy of the project. */
interface Outcome {
  readonly proof: string;
  readonly workerFetched: boolean;
  readonly violations: readonly string[];
  /** Milliseconds of the tasks that held the page up, where the browser tells. */
  readonly longTasks: readonly number[];
}

const solveOn = async (page: Page, address: string, withWorker: boolean): Promise<Outcome> => {
  const script = (await readdir(chunks)).find((name) => /^proof-of-work-.*\.js$/.test(name));
  assert.ok(script, 'the solver is a file of its own');
  await page.goto(`${address}/`);
  return page.evaluate(
    async (module, challenges, workers) => {
      const violations: string[] = [];
      const longTasks: number[] = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        violations.push(violatedDirective),
      );
      const { prove } = Object.fromEntries(
        Object.values((await import(module)) as Record<string, (challenge: unknown) => Promise<string>>).map(
          (one) => ['prove', one],
        ),
      );
      if (!workers)
        window.Worker = class {
          constructor() {
            throw new DOMException('As from another site', 'SecurityError');
          }
        } as unknown as typeof Worker;
      const asked = await fetch(challenges, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"purpose":"registration"}',
      });
      const { challenge } = (await asked.json()) as { challenge: unknown };
      const observer = new PerformanceObserver((list) =>
        longTasks.push(...list.getEntries().map(({ duration }) => duration)),
      );
      if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
        observer.observe({ type: 'longtask' });
      const proof = await prove!(challenge);
      await new Promise((resolve) => setTimeout(resolve, 100));
      observer.disconnect();
      const workerFetched = performance
        .getEntriesByType('resource')
        .some(({ name }) => name.endsWith('/proof-worker.js'));
      return { proof, workerFetched, violations, longTasks };
    },
    `/components/chunk/${script}`,
    basePath + '/challenges',
    withWorker,
  );
};

for (const [name, launch] of Object.entries(browsers))
  test(`a challenge is solved under the strict policy, with a worker and without, in ${name}`, async () => {
    await using server = await started({ DATABASE_URL: '' });
    const browser = await launch();
    const send = (taxCode: string, proof?: string) =>
      fetch(`${server.origin}${basePath}/registrations`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...requestOf({ organisation: { taxCode, legalName: taxCode } }), proof }),
      });
    try {
      const page = await browser.newPage();
      const beside = await solveOn(page, server.origin, true);
      assert.deepEqual(beside.violations, []);
      assert.equal(beside.workerFetched, true);
      assert.equal((await send('90000000001')).status, 403, 'without a proof');
      assert.equal((await send('90000000001', beside.proof)).status, 201);
      assert.equal((await send('90000000019', beside.proof)).status, 403, 'a second time');

      const alone = await solveOn(page, server.origin, false);
      assert.equal(alone.workerFetched, false);
      assert.equal((await send('90000000019', alone.proof)).status, 201);
      const longest = Math.max(0, ...alone.longTasks);
      assert.ok(longest <= 50, `the page was held up for ${longest} ms`);
    } finally {
      await browser.close();
    }
  });

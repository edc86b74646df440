import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../journeys/started.ts';
import { startApi, walked } from './api.ts';
import { bundled, bundlers } from './bundlers.ts';
import { check } from './check.ts';

/** As strict as a page can be that shows something and asks an API. */
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.map': 'application/json',
};

/** The files of a folder; `/?module.js` is a page that loads that module. */
const pagesOf =
  (folder: string): RequestListener =>
  (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Content-Security-Policy', policy);
    if (pathname === '/')
      return void response
        .setHeader('Content-Type', 'text/html; charset=utf-8')
        .end(
          `<!doctype html><html lang="it"><title>Prova</title><script type="module" src="/${search.slice(1)}"></script>`,
        );
    readFile(join(folder, normalize(pathname))).then(
      (content) =>
        response.setHeader('Content-Type', mediaTypes[extname(pathname)] ?? 'text/plain').end(content),
      () => response.writeHead(404).end(),
    );
  };

/** Runs in the page before anything else: keeps what the policy refuses. */
const listen = (): void => {
  const refused: string[] = [];
  Object.assign(globalThis, { refused });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    refused.push([violatedDirective, blockedURI, sample].join(' ')),
  );
};

/** Pages of others, in Chromium. */
export const checkBrowser = async (project: string): Promise<void> => {
  await using api = await startApi(pagesOf(project));
  const browser = await openBrowser();
  /** Opens a page that loads a module, asks it something, and holds that nothing was refused or thrown. */
  const ask = async <Answer>(module: string, question: (page: Page) => Promise<Answer>): Promise<Answer> => {
    await using page = await browser.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.addInitScript(listen);
    await page.goto(`${api.origin}/?${module}`, { waitUntil: 'load' });
    const answer = await question(page);
    assert.deepEqual(await page.evaluate('refused'), [], 'the policy refused something');
    assert.deepEqual(thrown, []);
    return answer;
  };
  try {
    await check(
      'Chromium runs a program on the SDK straight from its file, under a strict policy',
      async () => assert.deepEqual(await ask('browser.mjs', (page) => page.evaluate('report')), walked),
    );
    for (const { name } of bundlers)
      await check(`Chromium shows an element bundled by ${name}, under a strict policy`, async () =>
        assert.equal(
          await ask(bundled(name, 'page.js'), (page) =>
            page.evaluate("document.querySelector('oc-config:defined') !== null"),
          ),
          true,
        ),
      );
  } finally {
    await browser.close();
  }
};

import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { plainReporter } from './reporter.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

const browsers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-dev-shm-usage',
          '--disable-quic',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
          '--mute-audio',
        ],
      },
    }),
  // The same launcher: puppeteer drives Firefox through WebDriver BiDi, without geckodriver.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      },
    }),
};

/**
 * Fails the test that runs when an error is written to the console; the runner itself writes a promise
 * rejected unheard there.
 */
const errorsFail = `<script>
  const written = console.error;
  console.error = (...said) => {
    written(...said);
    reportError(new Error('console.error: ' + said.join(' ')));
  };
</script>`;

const wanted = (process.env.BROWSERS ?? Object.keys(browsers).join()).split(',');
for (const name of wanted)
  if (!(name in browsers))
    throw new Error(`BROWSERS: "${name}" is none of ${Object.keys(browsers).join(', ')}`);

export default {
  rootDir,
  files: `${rootDir}test/components/**/*.test.ts`,
  nodeResolve: { exportConditions: ['officine-source', 'browser', 'production'] },
  // For any earlier target esbuild drops `with { type: 'json' }`, without which browsers load no JSON.
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${rootDir}tsconfig.json` })],
  browsers: wanted.map((name) => browsers[name]()),
  // Tests that move the focus need the page in front: one at a time in each browser.
  concurrency: 1,
  concurrentBrowsers: 2,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 10_000, forbidOnly: true, forbidPending: true } },
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="it">
  <head><meta charset="utf-8" /><title>Test</title>${errorsFail}</head>
  <body><script type="module" src="${framework}"></script></body>
</html>`,
  reporters: [defaultReporter({ reportTestProgress: false }), plainReporter()],
};

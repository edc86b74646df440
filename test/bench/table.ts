import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { installPeers } from './peers.ts';

const names = ['oc-table', 'lit-virtualizer', 'plain table'];
const ROUNDS = 9;

interface Painted {
  readonly time: number;
  readonly first: readonly string[];
}

/** A table of 10,000 rows, from the data set to the paint: one page of ours, a window of rows, every row. */
export const tableBenchmark = async (): Promise<void> => {
  installPeers();
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: "import './table-page.ts'; import './peers/lit-virtualizer.mjs';",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['officine-source', 'browser', 'production'],
    tsconfig: join(root, 'tsconfig.json'),
    target: 'es2023',
    // One Lit for all.
    alias: { lit: join(root, 'node_modules/lit') },
  });
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.setContent(
      '<!doctype html><html lang="it"><style>.scroller{height:640px;overflow:auto}.row{display:flex;gap:24px;width:100%;padding:6px 0}</style><body></body></html>',
    );
    await page.addScriptTag({ type: 'module', content: outputFiles[0]!.text });
    await page.waitForFunction('"paint" in globalThis');
    const paint = (name: string) => page.evaluate((way) => (globalThis as unknown as Page).paint(way), name);
    const first = await Promise.all(names.map(async (name) => (await paint(name)).first));
    for (const rows of first) assert.deepEqual(rows, first[0], 'the ways do not show the same rows');
    const times = names.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round += 1)
      for (let turn = 0; turn < names.length; turn += 1) {
        const place = (turn + round) % names.length;
        times[place]!.push((await paint(names[place]!)).time);
      }
    console.log(`\nTable of 10,000 rows, from data to paint (median of ${ROUNDS})`);
    for (const [place, name] of names.entries()) {
      const ratio = median(times[place]!.map((time, round) => time / times[0]![round]!));
      console.log(
        `  ${name.padEnd(44)} ${median(times[place]!).toFixed(1).padStart(10)} ms  × ${ratio.toFixed(2)}`,
      );
    }
  } finally {
    await browser.close();
  }
};

interface Page {
  readonly paint: (name: string) => Promise<Painted>;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;

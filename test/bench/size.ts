import { join } from 'node:path';
import { weigh } from '../size/weigh.ts';
import { folder, preparePeers } from './peers.ts';

/** One call without checks, one with, everything: files to bundle. */
const clients: Readonly<Record<string, readonly [string, string, string]>> = {
  sdk: ['../../size/read-call.ts', '../../size/validated-call.ts', '../../size/client.ts'],
  'openapi-fetch (+ zod)': ['openapi-fetch.mjs', 'openapi-fetch-zod.mjs', 'openapi-fetch-whole.mjs'],
  'hey-api client-ky (+ zod)': ['hey-api.mjs', 'hey-api-zod.mjs', 'hey-api-whole.mjs'],
};

const budgets = [12, 17, 24];

/** kB of 1024 bytes. */
const kB = (bytes: number): string => (bytes / 1024).toFixed(1);

/** What a browser downloads, bundled and minified alike. */
export const sizeBenchmark = async (): Promise<void> => {
  preparePeers();
  console.log('\nSize, kB min+gz');
  const row = (name: string, columns: readonly string[]) =>
    console.log(`  ${name.padEnd(44)}${columns.map((column) => column.padStart(16)).join('')}`);
  row('', ['one read call', 'one checked', 'whole client']);
  for (const [name, entries] of Object.entries(clients))
    row(name, (await Promise.all(entries.map((entry) => weigh(join(folder, entry))))).map(kB));
  row(
    'budget of the sdk',
    budgets.map((budget) => budget.toFixed(1)),
  );
};

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Coesione } from '@officine-coesione/sdk';
import { root } from './blocks.ts';

/** The calls of every resource of a client, by its property. */
const calls = (): Record<string, string[]> => {
  const client = new Coesione({ baseUrl: 'https://api.example.it/rest/coesione/v1/partenariato' });
  return Object.fromEntries(
    Object.entries(client)
      .filter(([, resource]) => typeof resource === 'object' && resource !== null)
      .map(([name, resource]) => [
        name,
        Object.getOwnPropertyNames(Object.getPrototypeOf(resource)).filter((one) => one !== 'constructor'),
      ]),
  );
};

test('the README names every resource of the client, and all its calls', async () => {
  const readme = await readFile(new URL('packages/sdk/README.md', root), 'utf8');
  const [, rows = ''] = /\| resource +\| calls +\|\n\| -+ \| -+ \|\n((?:\|.*\n)+)/.exec(readme) ?? [];
  const told = rows
    .trim()
    .split('\n')
    .map((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
  const sorted = (all: Record<string, string[]>) =>
    Object.entries(all)
      .map(([name, list]) => `${name}: ${list.toSorted().join(', ')}`)
      .toSorted();
  assert.deepEqual(
    sorted(Object.fromEntries(told.map(([name = '', ...list]) => [name, list]))),
    sorted(calls()),
  );
});

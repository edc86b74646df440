import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { withSettings } from '../../packages/server/scripts/settings-table.ts';

test('the README tells every setting as the code has it', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  assert.match(readme, /`DATABASE_URL`/);
  assert.equal(readme, await withSettings(readme), 'run: npm run settings-table');
});

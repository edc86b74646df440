import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { started } from './started.ts';

test('a server that does not start leaves no folder behind', async (context) => {
  const before = process.env['TMPDIR'];
  const folder = await mkdtemp(join(tmpdir(), 'coesione-started-'));
  context.after(async () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(folder, { recursive: true });
  });
  process.env['TMPDIR'] = folder;
  await assert.rejects(started({ PORT: 'nessuna' }), /The server ended with 1/);
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.startsWith('coesione-journey-')),
    [],
  );
});

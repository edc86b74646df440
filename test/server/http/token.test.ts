import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { roles } from '@officine-coesione/contract/operations';
import { principalOf } from '../../../packages/server/src/http/access.ts';
import { tokenSecret } from '../../../packages/server/src/http/token-secret.ts';
import { rules } from './trial.ts';

const command = fileURLToPath(new URL('../../../packages/server/src/token.ts', import.meta.url));
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-'));
});
after(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], DATA_DIR: join(folder, 'data'), NODE_NO_WARNINGS: '1' };
    execFile(
      process.execPath,
      ['--conditions=officine-source', command, ...args],
      { env },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });

test('prints a token that holds, and nothing else', async () => {
  const { code, stdout, stderr } = await run(
    '--role',
    'authority_validator',
    '--subject',
    'rossi',
    '--hours',
    '2',
  );
  assert.equal(stderr, '');
  assert.equal(code, 0);
  assert.match(stdout, /^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  const path = join(folder, 'data', 'token-secret');
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  const secret = await tokenSecret({ tokenSecret: '', dataDirectory: join(folder, 'data') });
  assert.equal(secret.byteLength, 32);
  const principal = await principalOf(`Bearer ${stdout.trim()}`, { ...rules, secret }, Date.now());
  assert.deepEqual(principal, { subject: 'rossi', roles: ['authority_validator'] });
  const late = principalOf(`Bearer ${stdout.trim()}`, { ...rules, secret }, Date.now() + 3 * 3_600_000);
  await assert.rejects(late);
});

test('an unknown role, or none, lists the roles', async () => {
  for (const args of [['--role', 'boss'], [], ['--role', 'admin', '--role', 'boss']]) {
    const { code, stdout, stderr } = await run(...args);
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.equal(stderr.trim().split('\n').length, 1);
    for (const role of roles) assert.ok(stderr.includes(role), role);
  }
});

test('hours and options that make no sense are refused in one line', async () => {
  for (const args of [
    ['--role', 'admin', '--hours', 'x'],
    ['--role', 'admin', '--hours', '0'],
    ['--wrong'],
  ]) {
    const { code, stdout, stderr } = await run(...args);
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.equal(stderr.trim().split('\n').length, 1);
  }
});

test('two that start together end up with one key', async () => {
  const dataDirectory = join(folder, 'together');
  const secrets = await Promise.all(
    Array.from({ length: 5 }, () => tokenSecret({ tokenSecret: '', dataDirectory })),
  );
  assert.equal(new Set(secrets.map((secret) => Buffer.from(secret).toString('hex'))).size, 1);
});

test('a ruined key is refused, a given one is used', async () => {
  const given = 'a key that was given by hand, long enough';
  const secret = await tokenSecret({ tokenSecret: given, dataDirectory: '/nowhere' });
  assert.equal(new TextDecoder().decode(secret), given);
  const ruined = await mkdtemp(join(folder, 'ruined-'));
  await writeFile(join(ruined, 'token-secret'), 'x');
  await assert.rejects(tokenSecret({ tokenSecret: '', dataDirectory: ruined }), /è rovinata/);
  assert.equal(await readFile(join(ruined, 'token-secret'), 'utf8'), 'x');
});

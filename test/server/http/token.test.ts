import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decodeProtectedHeader } from 'jose';
import { roles } from '@officine-coesione/contract/operations';
import { principalOf } from '../../../packages/server/src/http/access.ts';
import { localIssuer } from '../../../packages/server/src/sign-in/sign-in.ts';
import { signingKey } from '../../../packages/server/src/sign-in/signing-key.ts';

const command = fileURLToPath(new URL('../../../packages/server/src/token.ts', import.meta.url));
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-'));
  await signingKey(join(folder, 'data'));
});
after(() => rm(folder, { recursive: true, force: true }));

const run = (
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const env = {
      PATH: process.env['PATH'],
      DATA_DIR: join(folder, 'data'),
      NODE_NO_WARNINGS: '1',
      ...environment,
    };
    execFile(
      process.execPath,
      ['--conditions=officine-source', command, ...args],
      { env },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });

/** The command refuses in one line. */
const assertRefused = async (args: readonly string[], line: RegExp, environment = {}): Promise<string> => {
  const { code, stdout, stderr } = await run(args, environment);
  assert.equal(code, 1, args.join(' '));
  assert.equal(stdout, '');
  assert.equal(stderr.trim().split('\n').length, 1);
  assert.match(stderr, line);
  return stderr;
};

test('prints a token that holds, and nothing else', async () => {
  const { code, stdout, stderr } = await run([
    ...['--role', 'authority_validator', '--subject', 'rossi', '--hours', '2'],
    ...['--programme', 'pn-cultura-2021-2027', '--territory', 'ITF5'],
  ]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  assert.match(stdout, /^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  const dataDirectory = join(folder, 'data');
  assert.equal((await stat(join(dataDirectory, 'sign-in-key.json'))).mode & 0o777, 0o600);
  const key = await signingKey(dataDirectory);
  assert.equal(decodeProtectedHeader(stdout.trim()).kid, key.kid);
  const issuers = [localIssuer(key, 'http://localhost:8080', 'partenariato')];
  const principal = await principalOf(`Bearer ${stdout.trim()}`, issuers, Date.now());
  assert.deepEqual(principal, {
    subject: 'rossi',
    roles: ['authority_validator'],
    scopes: {
      organisations: [],
      partnerships: [],
      programmes: ['pn-cultura-2021-2027'],
      territories: ['ITF5'],
    },
  });
  await assert.rejects(principalOf(`Bearer ${stdout.trim()}`, issuers, Date.now() + 3 * 3_600_000));
});

test('an unknown role, or none, lists the roles', async () => {
  for (const args of [['--role', 'boss'], [], ['--role', 'admin', '--role', 'boss']]) {
    const told = await assertRefused(args, /--role/);
    for (const role of roles) assert.ok(told.includes(role), role);
  }
});

test('hours and options that make no sense are refused', async () => {
  await assertRefused(['--role', 'admin', '--hours', 'x'], /--hours/);
  await assertRefused(['--role', 'admin', '--hours', '0'], /--hours/);
  await assertRefused(['--wrong'], /Uso/);
});

test('no token is made that the server would not believe', async () => {
  const args = ['--role', 'admin'];
  await assertRefused(args, /OIDC_ISSUER/, { OIDC_ISSUER: 'https://login.example.it' });
  await assertRefused(args, /DEMO_SIGN_IN/, { DEMO_SIGN_IN: 'never' });
  await assertRefused(args, /DEMO_SIGN_IN/, { HOST: '0.0.0.0' });
});

test('without the key of a server no token is made, and no key', async () => {
  const empty = join(folder, 'empty');
  const told = await assertRefused(['--role', 'admin'], /sign-in-key\.json/, { DATA_DIR: empty });
  assert.match(told, /avviare prima il server/);
  await assert.rejects(stat(empty), { code: 'ENOENT' });
});

test('two that start together end up with one key', async () => {
  const dataDirectory = join(folder, 'together');
  const keys = await Promise.all(Array.from({ length: 5 }, () => signingKey(dataDirectory)));
  assert.equal(new Set(keys.map(({ kid }) => kid)).size, 1);
});

test('a ruined key is refused, and left as it is', async () => {
  for (const [name, text] of Object.entries({
    text: 'x',
    json: '{"kty":"oct","k":"c2VjcmV0"}',
    list: '[]',
  })) {
    const ruined = join(folder, `ruined-${name}`);
    await mkdir(ruined);
    await writeFile(join(ruined, 'sign-in-key.json'), text);
    await assert.rejects(signingKey(ruined), (error: Error) => {
      assert.match(error.message, /è rovinata/);
      return !error.message.includes('c2VjcmV0');
    });
    assert.equal(await readFile(join(ruined, 'sign-in-key.json'), 'utf8'), text);
  }
});

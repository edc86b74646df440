import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { basePath } from '@officine-coesione/contract';

const command = fileURLToPath(new URL('../../../packages/server/src/main.ts', import.meta.url));
let folder = '';
const started: ChildProcess[] = [];
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'main-'));
});
after(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const start = (environment: Record<string, string>) => {
  const env = { PATH: process.env['PATH'], PORT: '0', DATA_DIR: join(folder, 'data'), ...environment };
  const child = spawn(process.execPath, ['--conditions=officine-source', command], { env });
  started.push(child);
  const written = { out: '', err: '' };
  child.stdout.on('data', (data) => (written.out += String(data)));
  child.stderr.on('data', (data) => (written.err += String(data)));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const listening = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const address = /API +(http\S+)\n/.exec(written.out)?.[1];
      if (address) resolve(address);
    });
    void ended.then(() => reject(new Error(written.err)));
  });
  listening.catch(() => undefined);
  return { child, written, ended, listening };
};

/** The start fails with one plain line, and nothing on standard output. */
const assertRefused = async (environment: Record<string, string>, line: RegExp): Promise<string> => {
  const { written, ended } = start(environment);
  assert.equal(await ended, 1);
  assert.match(written.err, line);
  assert.equal(written.err.trim().split('\n').length, 1, written.err);
  assert.doesNotMatch(written.err, /\bat .*:\d+:\d+|Error:/);
  assert.equal(written.out, '');
  return written.err;
};

test('starts, tells where, answers, keeps others out of its data, stops in order', async () => {
  const first = start({});
  const address = await first.listening;
  assert.match(first.written.out, /Officine Coesione/);
  assert.match(first.written.out, /Documento OpenAPI +http:\/\/localhost:\d+\//);
  assert.match(address, new RegExp(`^http://localhost:[1-9]\\d*${basePath}$`));
  assert.equal((await fetch(`${address}/status`)).status, 200);
  const programmes = (await (await fetch(`${address}/programmes?limit=1`)).json()) as {
    items: object[];
    _links?: { next: string };
  };
  assert.equal(programmes.items.length, 1);
  assert.equal((await fetch(programmes._links!.next)).status, 200);

  await assertRefused({}, /data/);

  // A terminal and npm each pass Ctrl+C on.
  first.child.kill('SIGTERM');
  first.child.kill('SIGINT');
  assert.equal(await first.ended, 0);
  assert.equal(first.written.err, '');
  await assert.rejects(fetch(`${address}/status`));

  const second = start({ PUBLIC_URL: 'https://api.esempio.it' });
  assert.equal(await second.listening, `https://api.esempio.it${basePath}`);
  second.child.kill('SIGINT');
  assert.equal(await second.ended, 0);
});

test('a taken port', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await assertRefused({ PORT: String(port) }, new RegExp(`^La porta ${port} è già occupata: `));
  server.close();
});

test('a data directory that cannot be written', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await assertRefused(
    { DATA_DIR: join(file, 'data') },
    /^La cartella dei dati .* non è scrivibile: .*DATA_DIR/,
  );
});

test('an unreachable database, without its password', async () => {
  const line = await assertRefused(
    { DATABASE_URL: 'postgres://utente:parola@127.0.0.1:9/coesione' },
    /127\.0\.0\.1:9/,
  );
  assert.doesNotMatch(line, /parola/);
});

test('a setting that makes no sense', async () => {
  await assertRefused({ PORT: 'abc' }, /^PORT non è valido: serve /);
});

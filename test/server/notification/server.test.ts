import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { json, registration } from '../http/trial.ts';
import { mailServer } from './mailbox.ts';

const main = fileURLToPath(new URL('../../../packages/server/src/main.ts', import.meta.url));

/** Starts the server as people do; resolves with its address. */
async function started(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--conditions=officine-source', main], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'warn', PROOF_OF_WORK: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  let output = '';
  const address = await new Promise<string>((done, fail) => {
    child.once('exit', () => fail(new Error(`The server ended: ${output}`)));
    child.stdout.on('data', (part: Buffer) => {
      output += String(part);
      const found = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (found) done(found);
    });
  });
  return {
    address,
    said: () => output,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

const register = (address: string) =>
  fetch(`${address}/rest/coesione/v1/partenariato/registrations`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(registration),
  });

const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  for (let attempt = 0; !(await condition()); attempt += 1) {
    if (attempt === 600) throw new Error('It did not happen');
    await new Promise((later) => setTimeout(later, 100));
  }
};

void test('the server sends by itself what is due, and stops in order', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'coesione-server-'));
  const mail = await mailServer();
  try {
    const environment = { DATA_DIR: folder, SMTP_URL: mail.url, MAIL_FROM: 'registry@example.it' };
    const server = await started(environment);
    assert.equal((await register(server.address)).status, 201);
    await until(() => mail.received.length === 1);
    assert.equal(mail.received[0]!.to, registration.contact.institutionalEmail);
    const page = await fetch(`${server.address}/posta`);
    assert.equal(page.status, 404, 'no page of mails beside a real mail server');
    assert.ok(!server.said().includes('/posta'));
    assert.equal(await server.stop(), 0);
    assert.ok(!(await readdir(folder)).includes('mail'));
  } finally {
    await mail.close();
    await rm(folder, { recursive: true, force: true });
  }
});

void test('the server of a demonstration shows what it would have sent, and where', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'coesione-server-'));
  try {
    const server = await started({ DATA_DIR: folder });
    const get = async (path: string) => (await fetch(server.address + path)).text();
    assert.equal((await register(server.address)).status, 201);
    await until(async () => (await get('/posta')).includes('Richiesta ricevuta'));
    await until(() => server.said().includes(`${server.address}/posta`));
    assert.equal((await fetch(`${server.address}/rilevazione`)).status, 200);
    const page = await fetch(`${server.address}/conferma`);
    assert.deepEqual([page.status, page.headers.get('Referrer-Policy')], [200, 'no-referrer']);
    assert.equal(await server.stop(), 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ownDatabase } from '../../own-database.ts';
import { mailServer } from './mailbox.ts';

const program = fileURLToPath(new URL('sending-process.ts', import.meta.url));
const count = 40;
const begin = Date.parse('2026-11-23T09:00:00Z');

/** Starts a process; `killed` ends it hard once a condition holds. */
function sending(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--conditions=officine-source', program], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += String(part)));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    ended: ended.then(() => output),
    killWhen: async (condition: () => boolean | Promise<boolean>) => {
      while (child.exitCode === null && !(await condition()))
        await new Promise((later) => setTimeout(later, 5));
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Kills the sender again and again, then lets it finish. */
async function sendThroughDeaths(where: Record<string, string>, arrived: () => number | Promise<number>) {
  let deaths = 0;
  for (const share of [0.2, 0.5, 0.8]) {
    const child = sending({
      ...where,
      NOW: String(begin + deaths * 6 * 60_000),
      ...(deaths === 0 && { FILL: String(count) }),
    });
    await child.killWhen(async () => (await arrived()) >= count * share);
    deaths += 1;
  }
  const last = sending({ ...where, NOW: String(begin + deaths * 6 * 60_000) });
  assert.match(await last.ended, /done/);
  return deaths;
}

const everyone = Array.from({ length: count }, (_, number) => `person-${number}@example.it`).sort();

async function overSmtp(where: Record<string, string>) {
  const server = await mailServer(() => 'is slow');
  try {
    const deaths = await sendThroughDeaths({ ...where, SMTP_URL: server.url }, () => server.received.length);
    assert.deepEqual([...new Set(server.received.map(({ to }) => to))].sort(), everyone, 'none is lost');
    assert.equal(
      new Set(server.received.map(({ messageId }) => messageId)).size,
      count,
      'one identity per event',
    );
    const copies = server.received.length - count;
    assert.ok(copies <= deaths, `${copies} copies after ${deaths} deaths`);
  } finally {
    await server.close();
  }
}

test('killed in the middle: none is lost, at most one copy for each death (PGlite)', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'coesione-kill-'));
  try {
    await overSmtp({ DATA_DIRECTORY: folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('killed in the middle: into the folder each mail exactly once (PGlite)', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'coesione-kill-'));
  try {
    const mails = join(folder, 'mail');
    const files = () =>
      readdir(mails)
        .then((all) => all.filter((name) => name.endsWith('.json')))
        .catch(() => []);
    await sendThroughDeaths(
      { DATA_DIRECTORY: folder, MAIL_FOLDER: mails },
      async () => (await files()).length,
    );
    const recipients = await Promise.all(
      (await files()).map(
        async (name) =>
          (JSON.parse(await readFile(join(mails, name), 'utf8')) as { recipient: string }).recipient,
      ),
    );
    assert.deepEqual(recipients.sort(), everyone);
    assert.equal((await readdir(mails)).filter((name) => name.endsWith('.eml')).length, count);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

const address = process.env['TEST_DATABASE_URL'];
if (address)
  void test('killed in the middle, and two processes at once (PostgreSQL)', async () => {
    await using own = await ownDatabase(address);
    const server = await mailServer(() => 'is slow');
    try {
      await overSmtp({ DATABASE_URL: own.url });
      // Two processes share what waits.
      const client = new pg.Client(own.url);
      await client.connect();
      await client.query(`update notification set status = 'pending', attempts = 0,
        facts = '{"reference":"OC","legalName":"Ente","reason":"Una buona ragione"}'`);
      await client.end();
      const where = { DATABASE_URL: own.url, SMTP_URL: server.url, NOW: String(begin + 3_600_000) };
      await Promise.all([sending(where).ended, sending(where).ended]);
      assert.deepEqual(server.received.map(({ to }) => to).sort(), everyone, 'each exactly once');
    } finally {
      await server.close();
    }
  });

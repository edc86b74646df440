import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const root = new URL('../../', import.meta.url);

/** A server started as its user would, with `npm start`, on a free port and an empty folder. */
export const started = async (environment: NodeJS.ProcessEnv = {}) => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'coesione-journey-'));
  const env = { ...process.env, DATA_DIR: dataDirectory, PORT: '0', ...environment };
  const server = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const clearAway = () => rm(dataDirectory, { recursive: true, force: true });
  const origin = await new Promise<string>((done, fail) => {
    let printed = '';
    server.stdout.on('data', (chunk: Buffer) => {
      printed += String(chunk);
      const address = /Pagina dimostrativa\s+(http:\S+)\//.exec(printed)?.[1];
      if (address) done(address);
    });
    server.once('exit', (code) => fail(new Error(`The server ended with ${code}: ${printed}`)));
  }).catch(async (error: unknown) => {
    await clearAway();
    throw error;
  });
  return {
    origin,
    [Symbol.asyncDispose]: async () => {
      try {
        server.kill('SIGTERM');
        await ended;
        await assert.rejects(fetch(origin), 'no process is left behind');
      } finally {
        await clearAway();
      }
    },
  };
};

/** Chromium of the distribution, which asks nothing of anyone else. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

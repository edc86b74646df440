import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { it } from 'node:test';
import { authorizationServer, clientId, clientSecret } from './authorization-server.ts';

/** Gets a token, lets another one be fetched in the background, and has nothing more to do. */
const program = (tokenUrl: string) => `
  import { clientCredentials } from '@officine-coesione/sdk/auth';
  let time = 0;
  const source = clientCredentials({
    ...${JSON.stringify({ tokenUrl, clientId, clientSecret })}, timeout: 60_000, now: () => time,
  });
  console.log(await source({}));
  time += 550_000;
  console.log(source({}));
`;

it('a program that used a token ends by itself', { timeout: 20_000 }, async () => {
  await using server = await authorizationServer();
  const child = spawn(
    process.execPath,
    ['--conditions=officine-source', '--input-type=module', '--eval', program(server.tokenUrl)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)));
  const [code] = (await once(child, 'close')) as [number];
  assert.equal(code, 0);
  assert.equal(output, 'token-1\ntoken-1\n');
  assert.equal(server.forms.length, 2);
});

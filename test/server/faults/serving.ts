import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Role } from '@officine-coesione/contract';
import { issueToken } from '../../../packages/server/src/sign-in/issue-token.ts';
import { publicPart } from '../../../packages/server/src/sign-in/signing-key.ts';
import { ownDatabase } from '../../own-database.ts';
import { key } from '../http/issuer.ts';

/** A provider of tokens that a server in another process believes. */
export async function startIssuer() {
  const server = createServer((request, response) => {
    const known: Readonly<Record<string, object>> = {
      '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/keys` },
      '/keys': { keys: [publicPart(key)] },
    };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(known[request.url ?? ''] ?? {}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    bearer: async (...roles: Role[]): Promise<Record<string, string>> => {
      const audience = 'partenariato';
      const token = await issueToken(
        { key, issuer, audience },
        { subject: 'tester', roles, scopes: '*', hours: 1 },
      );
      return { Authorization: `Bearer ${token}` };
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Where a server keeps its data. */
export interface Place {
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  remove(): Promise<void>;
}

/** A data directory of its own and, on a PostgreSQL, a database of its own. */
export async function ownPlace(address?: string): Promise<Place> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'coesione-faults-'));
  const removeFolder = () => rm(dataDirectory, { recursive: true, force: true });
  if (address === undefined) return { databaseUrl: undefined, dataDirectory, remove: removeFolder };
  const own = await ownDatabase(address);
  return {
    databaseUrl: own.url,
    dataDirectory,
    remove: async () => {
      await own.remove();
      await removeFolder();
    },
  };
}

const program = fileURLToPath(new URL('../../../packages/server/src/main.ts', import.meta.url));

/** A server that runs as a process of its own. */
export interface Serving {
  /** The base of the API. */
  readonly api: string;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/** Starts the server as people do. */
export async function serve({ databaseUrl = '', dataDirectory }: Place, issuer: string): Promise<Serving> {
  const child = spawn(process.execPath, ['--conditions=officine-source', program], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDirectory,
      DEMO_DATA: 'false',
      OIDC_ISSUER: issuer,
      PROOF_OF_WORK: '0',
      RATE_LIMIT_READS: '100000',
      RATE_LIMIT_WRITES: '100000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let printed = '';
  const api = await new Promise<string>((done, fail) => {
    child.stdout.on('data', (part: Buffer) => {
      printed += String(part);
      const found = /API +(http\S+)\n/.exec(printed)?.[1];
      if (found) done(found);
    });
    void ended.then(() => fail(new Error(`The server ended: ${printed}`)));
  });
  return {
    api,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

import { execFile, spawn } from 'node:child_process';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A PostgreSQL of our own, in a temporary folder, for one run of the tests. */
export interface Postgresql {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts a private PostgreSQL from the binaries of the distribution. */
export const startPostgresql = async (): Promise<Postgresql> => {
  const version = (await readdir('/usr/lib/postgresql')).sort((a, b) => Number(b) - Number(a))[0];
  const bin = (name: string): string => `/usr/lib/postgresql/${version}/bin/${name}`;
  const folder = await mkdtemp(join(tmpdir(), 'coesione-postgresql-'));
  // PostgreSQL refuses to run as root: the user that the package created does it then.
  const owner = process.getuid?.() === 0 ? await identity('postgres') : undefined;
  if (owner) await chown(folder, owner.uid, owner.gid);

  const data = join(folder, 'data');
  await execute(
    bin('initdb'),
    [
      '--pgdata',
      data,
      '--auth',
      'trust',
      '--username',
      'postgres',
      '--encoding',
      'UTF8',
      '--locale',
      'C.UTF-8',
      '--no-sync',
    ],
    { ...owner, cwd: folder },
  );
  const port = await freePort();
  const server = spawn(
    bin('postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      folder,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'fsync=off',
      '-c',
      'timezone=Europe/Rome',
    ],
    { ...owner, cwd: folder, stdio: 'ignore' },
  );
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  for (let attempt = 0; ; attempt++) {
    try {
      await execute(bin('pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]);
      break;
    } catch (error) {
      if (attempt === 100) throw new Error('PostgreSQL did not start', { cause: error });
      await new Promise((later) => setTimeout(later, 100));
    }
  }
  return {
    url,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const identity = async (user: string): Promise<{ uid: number; gid: number }> => {
  if (userInfo().username === user) return { uid: userInfo().uid, gid: userInfo().gid };
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await execute('id', [flag, user])).stdout)),
  );
  return { uid: uid as number, gid: gid as number };
};

/** A port nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

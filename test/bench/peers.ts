import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Reads a page of organisations. */
export type Read = () => Promise<readonly unknown[]>;
/** Sets a client up. */
export type Reader = (baseUrl: string, fetch?: typeof globalThis.fetch) => Read;

/** Where the peers stand: a project of their own, so that ours does not depend on them. */
export const folder = join(import.meta.dirname, 'peers');

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });

/** Installs the peers when their lock file is newer than they are. */
export const installPeers = (): void => {
  const changed = (file: string) =>
    statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
  if (changed('package-lock.json') > changed('node_modules/.package-lock.json')) run('npm', 'ci', '--silent');
};

let prepared = false;

/** Installs the clients; hey-api makes its own of the contract. */
export const preparePeers = (): void => {
  if (prepared) return;
  installPeers();
  run(process.execPath, 'generate.mjs');
  prepared = true;
};

/** A peer, ready to be called. */
export const peer = async (name: string): Promise<Reader> =>
  ((await import(pathToFileURL(join(folder, `${name}.mjs`)).href)) as { default: Reader }).default;

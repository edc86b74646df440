import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from './check.ts';

const folder = fileURLToPath(new URL('tools', import.meta.url));
const own = (path: string): string => join(folder, 'node_modules', path);

/** Loads what stands in `tools` for this process to use. */
export const requireTool = createRequire(join(folder, 'package.json'));

/** Other people's Node, Deno, Bun. */
export const runtimes = {
  oldestNode: own('.bin/node'),
  node: process.execPath,
  deno: own('.bin/deno'),
  bun: own('.bin/bun'),
} as const;

/** The compilers: scripts for Node. The oldest is the one our README names. */
export const compilers = {
  oldest: own('typescript-oldest/bin/tsc'),
  ours: join(root, 'node_modules/typescript/bin/tsc'),
  newest: own('typescript-newest/bin/tsc'),
} as const;

/** Installs what stands in `tools`, when it is missing or its lock file is newer. */
export const installTools = async (): Promise<void> => {
  const installed = own('.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  await run(folder, 'npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']);
};

/** What a tool says it is, e.g. `22.12.0`. */
export const versionOf = async (...command: readonly [string, ...string[]]): Promise<string> => {
  const told = await run(folder, command[0], [...command.slice(1), '--version']);
  return /\d+\.\d+\.\d+/.exec(told)?.[0] ?? told;
};

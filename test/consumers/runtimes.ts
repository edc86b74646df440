import assert from 'node:assert/strict';
import { startApi, walked } from './api.ts';
import { bundled, bundlers } from './bundlers.ts';
import { check, run } from './check.ts';
import type { Entry } from './pack.ts';
import { runtimes, versionOf } from './tools.ts';

/** What runs JavaScript. */
interface Platform {
  readonly name: string;
  readonly command: readonly [command: string, ...parameters: readonly string[]];
  /** What it must be told besides, to load with `require`. */
  readonly forRequire?: readonly string[];
}

/** Programs of others, run. */
export const checkRuntimes = async (project: string, entries: readonly Entry[]): Promise<void> => {
  await using api = await startApi();
  const { host } = new URL(api.origin);
  /** Runs a program, which reports in JSON and ends by itself. */
  const report = async (command: string, ...parameters: readonly string[]): Promise<unknown> =>
    JSON.parse(await run(project, command, [...parameters, api.baseUrl]));

  const oldest = `Node ${await versionOf(runtimes.oldestNode)}`;
  const current = `Node ${await versionOf(runtimes.node)}`;
  const deno = `Deno ${await versionOf(runtimes.deno)}`;
  const bun = `Bun ${await versionOf(runtimes.bun)}`;
  /** Deno refuses what is not allowed: the SDK asks for the network alone, `require` for files. */
  const inDeno = [runtimes.deno, 'run', '--no-prompt', '--cached-only', `--allow-net=${host}`] as const;
  const platforms: readonly Platform[] = [
    { name: oldest, command: [runtimes.oldestNode] },
    { name: current, command: [runtimes.node] },
    { name: deno, command: inDeno, forRequire: ['--allow-read=.'] },
    { name: bun, command: [runtimes.bun, 'run', '--no-install'] },
  ];
  for (const { name, command, forRequire = [] } of platforms) {
    await check(`${name} imports the SDK and runs a program`, async () =>
      assert.deepEqual(await report(...command, 'import.mjs'), walked),
    );
    await check(`${name} requires the SDK and runs a program`, async () =>
      assert.deepEqual(await report(...command, ...forRequire, 'require.cjs'), walked),
    );
    await check(`${name} runs a test against the API in memory`, async () =>
      assert.deepEqual(await report(...command, 'testing.mjs'), { items: 2, rejected: 0, requests: 2 }),
    );
  }

  const specifiers = entries.map(({ specifier }) => specifier);
  for (const [name, command] of [
    [oldest, runtimes.oldestNode],
    [current, runtimes.node],
  ] as const)
    await check(`${name} imports and requires every entry, without a DOM`, async () => {
      await run(project, command, ['entries.mjs', ...specifiers]);
      return `${specifiers.length} entries`;
    });

  for (const { name } of bundlers) {
    await check(`${current} runs a program bundled by ${name}`, async () =>
      assert.deepEqual(await report(runtimes.node, bundled(name, 'import.mjs')), walked),
    );
    await check(`${current} runs one call bundled by ${name}`, async () =>
      assert.deepEqual(await report(runtimes.node, bundled(name, 'read.mjs')), walked.page),
    );
  }
};

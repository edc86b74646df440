import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, root, run } from './check.ts';
import type { Entry } from './pack.ts';
import { compilers, runtimes, versionOf } from './tools.ts';

/** A project of others: which compiler, with what options, over which files. */
interface Compilation {
  readonly what: string;
  readonly compiler: keyof typeof compilers;
  readonly options: object;
  readonly files: readonly string[];
}

const resolutions = [
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
] as const;

const node = {
  ...resolutions[1],
  lib: ['ES2023'],
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
};
const page = { lib: ['ES2023', 'DOM', 'DOM.Iterable'], allowJs: true, checkJs: true };

const compilations: readonly Compilation[] = [
  ...(['oldest', 'ours', 'newest'] as const).flatMap((compiler) =>
    resolutions.map((resolution) => ({
      what: `a page, ${resolution.moduleResolution}`,
      compiler,
      options: { ...page, ...resolution },
      files: ['in-browsers.ts', 'program.ts', 'page.js'],
    })),
  ),
  {
    what: 'a program without the types of the DOM',
    compiler: 'oldest',
    options: node,
    files: ['everywhere.ts', 'program.ts'],
  },
  { what: 'a program in CommonJS', compiler: 'ours', options: node, files: ['program.cts'] },
  { what: 'a server', compiler: 'ours', options: { ...node, lib: page.lib }, files: ['on-servers.ts'] },
];

/** Compiles a project; declarations of ours are checked like the program: no `skipLibCheck`. */
const compile = async (project: string, { compiler, options, files }: Compilation): Promise<void> => {
  const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true };
  const compilerOptions = { target: 'ES2022', types: [], ...strict, ...options };
  const name = `tsconfig.${crypto.randomUUID()}.json`;
  await writeFile(join(project, name), JSON.stringify({ compilerOptions, files }));
  await run(project, process.execPath, [compilers[compiler], '--project', name]);
};

/** Programs of others, compiled as they may be set up, and with them every declaration of ours. */
export const checkTypes = async (project: string, entries: readonly Entry[]): Promise<void> => {
  const passOn = async (name: string, ...packages: readonly string[]): Promise<void> => {
    const lines = entries
      .filter(({ specifier, typed }) => typed && packages.includes(specifier.split('/')[1] ?? ''))
      .map(({ specifier }, at) => `export * as entry${at} from '${specifier}';\n`);
    await writeFile(join(project, name), lines.join(''));
  };
  await passOn('everywhere.ts', 'contract', 'figures', 'sdk');
  await passOn('in-browsers.ts', 'contract', 'figures', 'sdk', 'components');
  await passOn('on-servers.ts', 'server');

  // Two at a time: most compilers use one core.
  const queue = compilations.values();
  const worker = async (): Promise<void> => {
    for (const compilation of queue) {
      const version = await versionOf(process.execPath, compilers[compilation.compiler]);
      await check(`TypeScript ${version} compiles ${compilation.what}`, () => compile(project, compilation));
    }
  };
  await Promise.all([worker(), worker()]);
  await check(`Deno ${await versionOf(runtimes.deno)} compiles a page`, async () => {
    await run(project, runtimes.deno, ['check', '--no-remote', 'in-browsers.ts', 'program.ts', 'page.js']);
  });
};

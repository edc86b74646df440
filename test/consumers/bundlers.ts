import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import { check } from './check.ts';
import { requireTool } from './tools.ts';

/** Bundles a file of the project, for browsers. */
interface Bundler {
  readonly name: string;
  readonly bundle: (project: string, entry: string, output: string) => Promise<unknown>;
}

/** As much of webpack as is asked for. */
type Webpack = (
  options: object,
  done: (error: Error | null, stats?: { hasErrors(): boolean; toString(): string }) => void,
) => void;

/** The bundlers of others, as little set up as they can be. */
export const bundlers: readonly Bundler[] = [
  {
    name: 'esbuild',
    bundle: (project, entry, output) =>
      esbuild.build({
        absWorkingDir: project,
        entryPoints: [entry],
        outfile: output,
        bundle: true,
        minify: true,
        format: 'esm',
        logLevel: 'silent',
      }),
  },
  {
    name: 'Vite',
    bundle: (project, entry, output) =>
      vite.build({
        configFile: false,
        root: project,
        logLevel: 'silent',
        build: {
          outDir: dirname(output),
          emptyOutDir: false,
          lib: { entry, formats: ['es'], fileName: () => basename(output) },
        },
      }),
  },
  {
    name: 'webpack',
    bundle: (project, entry, output) =>
      new Promise<void>((done, fail) =>
        (requireTool('webpack') as Webpack)(
          {
            context: project,
            mode: 'production',
            target: ['web', 'es2022'],
            entry: `./${entry}`,
            output: {
              path: join(project, dirname(output)),
              filename: basename(output),
              module: true,
              chunkFormat: 'module',
            },
            experiments: { outputModule: true },
            performance: false,
          },
          (error, stats) =>
            error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString())) : done(),
        ),
      ),
  },
];

/** Where a bundle stands in the project. */
export const bundled = (bundler: string, entry: string): string =>
  join('bundles', bundler, entry.replace(/\.mjs$/, '.js'));

/** What shows in a minified bundle that something came along: zod's own property, a word of our validator. */
const signs = { zod: '_zod', validator: 'unknown-property' } as const;

/** Bundles of one job each: every one holds what it needs and no more. */
export const checkBundlers = async (project: string): Promise<void> => {
  for (const { name, bundle } of bundlers) {
    const codeOf = async (entry: string) => {
      await bundle(project, entry, bundled(name, entry));
      return readFile(join(project, bundled(name, entry)), 'utf8');
    };
    const weight = (code: string) => `${gzipSync(code, { level: 9 }).length} bytes compressed`;
    for (const [what, entry, sign] of [
      ['schemas', 'schemas.mjs', signs.zod],
      ['the whole client', 'import.mjs', signs.validator],
    ] as const)
      await check(`${name} bundles ${what}`, async () => {
        const code = await codeOf(entry);
        if (!code.includes(sign)) throw new Error(`${sign} is not in the bundle`);
        return weight(code);
      });
    await check(`${name} bundles one call without zod and without the validator`, async () => {
      const code = await codeOf('read.mjs');
      for (const [what, sign] of Object.entries(signs))
        if (code.includes(sign)) throw new Error(`${what} came along`);
      return weight(code);
    });
    await check(`${name} bundles one element`, async () => {
      const code = await codeOf('page.js');
      if (!code.includes('oc-config')) throw new Error('the element is not in the bundle: see "sideEffects"');
      if (code.length > 40_000) throw new Error(`${code.length} bytes: more than the element came along`);
      return weight(code);
    });
  }
};

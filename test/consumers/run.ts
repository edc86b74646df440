/**
 * Packs the packages as npm would publish them, installs the tarballs in a project outside the
 * repository, and uses them as others do. Needs the output of `npm run build`.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

interface Tarball {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = await mkdtemp(join(tmpdir(), 'officine-consumer-'));
const tools = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
};

/** Runs a command; fails with what it wrote. */
const run = async (command: string, args: readonly string[], cwd = project): Promise<string> => {
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd, env: tools, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
};

let passed = 0;
let failed = 0;
const check = async (what: string, job: () => Promise<string | void>): Promise<void> => {
  try {
    const remark = await job();
    passed++;
    console.log(`ok ${what}${remark ? `: ${remark}` : ''}`);
  } catch (error) {
    failed++;
    console.log(`not ok ${what}\n${(error as Error).message.replaceAll(/^/gm, '  ')}`);
  }
};

/** What may be published, and nothing else: no source, no test, no configuration. */
const publishable = [
  /^(package\.json|README\.md|LICENSE)$/,
  /^dist\/.+\.(js|js\.map|d\.ts|json|css|html|svg)$/,
  /^demonstration\/[\w-]+\.(html|css|js|svg|png)$/,
  /^(openapi|custom-elements)\.json$/,
];
const refused = /(^|\/)(src|test|stories|node_modules)\/|\.(test|stories)\./;

/** Entries that are no modules of types: data, and bundles for `<script>`. */
const untyped = ['./openapi.json', './custom-elements.json', './browser/*'];

const configuration = (options: object): string =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2023',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      ...options,
    },
    files: ['program.ts', 'page.ts'],
  });

try {
  const packed = JSON.parse(
    await run('npm', ['pack', '--workspaces', '--json', '--pack-destination', project], root),
  ) as Tarball[] | Record<string, Tarball>;
  const tarballs = Object.values(packed);
  const local = Object.fromEntries(tarballs.map(({ name, filename }) => [name, `file:./${filename}`]));

  for (const { name, filename, files } of tarballs) {
    await check(`${name} holds what it should`, async () => {
      const paths = files.map(({ path }) => path);
      const others = paths.filter(
        (path) => refused.test(path) || !publishable.some((pattern) => pattern.test(path)),
      );
      if (others.length > 0) throw new Error(`not to be published: ${others.join(', ')}`);
      for (const path of ['dist/index.js', 'dist/index.d.ts', 'README.md', 'LICENSE'])
        if (!paths.includes(path)) throw new Error(`${path} is missing`);
      return `${paths.length} files`;
    });
    await check(`${name} passes publint`, async () => {
      const { buffer } = new Uint8Array(await readFile(join(project, filename)));
      const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
      // That condition names sources, for work in the repository: nobody else sets it.
      const others = messages.filter(({ path }) => !path.includes('officine-source'));
      if (others.length > 0) throw new Error(others.map((one) => formatMessage(one, pkg)).join('\n'));
    });
    await check(
      `${name} passes attw`,
      async () =>
        void (await run('attw', [
          '--profile',
          'esm-only',
          '--exclude-entrypoints',
          ...untyped,
          '--',
          filename,
        ])),
    );
  }

  await cp(new URL('project/', import.meta.url), project, { recursive: true });
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({
      name: 'consumer',
      private: true,
      type: 'module',
      dependencies: local,
      overrides: Object.fromEntries(Object.keys(local).map((name) => [name, `$${name}`])),
    }),
  );
  await check(
    'the tarballs install together',
    async () =>
      void (await run('npm', [
        'install',
        '--prefer-offline',
        '--no-audit',
        '--no-fund',
        '--no-package-lock',
      ])),
  );
  await check(
    'Node imports every package without a DOM',
    async () => void (await run(process.execPath, ['import.mjs'])),
  );
  for (const [module, moduleResolution] of [
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ] as const)
    await check(`TypeScript compiles a program, moduleResolution ${moduleResolution}`, async () => {
      await writeFile(join(project, 'tsconfig.json'), configuration({ module, moduleResolution }));
      await run('tsc', ['--project', 'tsconfig.json']);
    });
  await check('esbuild bundles one element for a browser', async () => {
    await run('esbuild', [
      'page.ts',
      ...['--bundle', '--minify', '--format=esm', '--platform=browser', '--outfile=page.js'],
    ]);
    const bundle = await readFile(join(project, 'page.js'), 'utf8');
    if (!bundle.includes('oc-config')) throw new Error('the element is not in the bundle: see "sideEffects"');
    if (bundle.length > 40_000) throw new Error(`${bundle.length} bytes: more than the element came along`);
    return `${bundle.length} bytes`;
  });
} finally {
  await rm(project, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

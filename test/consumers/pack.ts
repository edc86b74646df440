import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { check, root, run } from './check.ts';

/** A package as npm would publish it. */
export interface Tarball {
  readonly name: string;
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** What one may write after `import`. */
export interface Entry {
  readonly specifier: string;
  /** Data and files for `<script>` have no types. */
  readonly typed: boolean;
}

/** As much of a package.json as is looked at. */
interface Manifest {
  readonly license?: string;
  readonly engines?: { readonly node?: string };
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly repository?: { readonly url?: string; readonly directory?: string };
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
  readonly scripts?: Readonly<Record<string, string>>;
}

/** What may be published, and nothing else: no source, no test, no configuration. */
const publishable = [
  /^(package\.json|README\.md|LICENSE)$/,
  /^dist\/.+\.(js|js\.map|d\.ts|json|css|html|svg)$/,
  /^demonstration\/[\w-]+\.(html|css|js|svg|png)$/,
  /^docs\/.+\.md$/,
  /^(openapi|custom-elements)\.json$/,
];
const refused = /(^|\/)(src|test|stories|node_modules)\/|\.(test|stories)\./;

/** Entries that are no modules of types: data, and bundles for `<script>`. */
const untyped = ['./openapi.json', './custom-elements.json', './browser/*'];

const json = async <Content>(path: string): Promise<Content> =>
  JSON.parse(await readFile(path, 'utf8')) as Content;

const installed = (project: string, name: string): string => join(project, 'node_modules', name);

const manifestOf = (project: string, name: string) =>
  json<Manifest>(join(installed(project, name), 'package.json'));

/** Makes the tarballs. */
export const pack = async (project: string): Promise<readonly Tarball[]> =>
  Object.values(
    JSON.parse(
      await run(root, 'npm', ['pack', '--workspaces', '--json', '--pack-destination', project]),
    ) as Record<string, Tarball>,
  );

/** Installs them in the project, which takes them from nowhere else. */
export const install = async (project: string, tarballs: readonly Tarball[]): Promise<void> => {
  const local = Object.fromEntries(tarballs.map(({ name, filename }) => [name, `file:./${filename}`]));
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
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
  await run(project, 'npm', ['install', ...quick]);
};

/** Everything that can be imported from the packages, patterns spelt out. */
export const entriesOf = async (project: string, tarballs: readonly Tarball[]): Promise<readonly Entry[]> => {
  const found: Entry[] = [];
  for (const { name } of tarballs)
    for (const [path, target] of Object.entries((await manifestOf(project, name)).exports)) {
      if (path.startsWith('./browser/')) continue;
      const typed = typeof target === 'object';
      const [folder = '', ending] = (typed ? target.default : target).split('*');
      const names =
        ending === undefined
          ? ['']
          : readdirSync(join(installed(project, name), folder))
              .filter((file) => file.endsWith(ending))
              .map((file) => file.slice(0, -ending.length));
      for (const one of names) found.push({ specifier: name + path.slice(1).replace('*', one), typed });
    }
  return found;
};

/** Debuggers show the sources, which are not published: the maps carry them. */
const checkSourceMaps = async (folder: string, paths: readonly string[]): Promise<void> => {
  for (const path of paths.filter((each) => /^dist\/.+\.js$/.test(each))) {
    const { sources, sourcesContent = [] } = await json<{
      sources: readonly string[];
      sourcesContent?: readonly unknown[];
    }>(join(folder, `${path}.map`));
    if (sources.some((source, at) => source.startsWith('/') || typeof sourcesContent[at] !== 'string'))
      throw new Error(`${path}.map does not carry its sources`);
  }
};

const checkManifest = (
  { license, engines, repository, publishConfig, scripts }: Manifest,
  folder: string,
) => {
  const wanted: Readonly<Record<string, boolean>> = {
    '"license": "EUPL-1.2"': license === 'EUPL-1.2',
    '"engines": { "node": … }': engines?.node !== undefined,
    [`"repository": { "url": …, "directory": "packages/${folder}" }`]:
      repository?.url !== undefined && repository.directory === `packages/${folder}`,
    '"publishConfig": { "access": "public", "provenance": true }':
      publishConfig?.access === 'public' && publishConfig.provenance === true,
    'no script that runs when it is installed': !Object.keys(scripts ?? {}).some((name) =>
      /^(pre|post)?install$/.test(name),
    ),
  };
  const missing = Object.keys(wanted).filter((each) => !wanted[each]);
  if (missing.length > 0) throw new Error(`package.json lacks ${missing.join(', ')}`);
};

/** What is in each tarball, and how tools of others see it. */
export const checkPackages = async (project: string, tarballs: readonly Tarball[]): Promise<void> => {
  for (const { name, filename, files, unpackedSize } of tarballs) {
    const paths = files.map(({ path }) => path);
    await check(`${name} holds what it should`, async () => {
      const others = paths.filter(
        (path) => refused.test(path) || !publishable.some((pattern) => pattern.test(path)),
      );
      if (others.length > 0) throw new Error(`not to be published: ${others.join(', ')}`);
      for (const path of ['dist/index.js', 'dist/index.d.ts', 'README.md', 'LICENSE'])
        if (!paths.includes(path)) throw new Error(`${path} is missing`);
      await checkSourceMaps(installed(project, name), paths);
      return `${paths.length} files, ${Math.round(unpackedSize / 1024)} kB`;
    });
    await check(`${name} says what npm asks for, provenance included`, async () =>
      checkManifest(await manifestOf(project, name), name.slice(name.indexOf('/') + 1)),
    );
    await check(`${name} passes publint`, async () => {
      const { buffer } = new Uint8Array(await readFile(join(project, filename)));
      const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
      // That condition names sources, for work in the repository: nobody else sets it.
      const others = messages.filter(({ path }) => !path.includes('officine-source'));
      if (others.length > 0) throw new Error(others.map((one) => formatMessage(one, pkg)).join('\n'));
    });
    await check(`${name} passes attw`, async () => {
      const known = ['--profile', 'esm-only', '--exclude-entrypoints', ...untyped];
      await run(project, 'attw', [...known, '--', filename]);
    });
  }
};

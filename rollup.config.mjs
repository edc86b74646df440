import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const packages = ['contract', 'figures', 'sdk', 'components', 'server'];
const typescript = () =>
  esbuild({ target: 'es2023', tsconfig: 'tsconfig.json', loaders: { '.json': 'json' } });

/** What npm serves: one module a source file, nothing bundled; `.d.ts` files come from tsc. */
const forNpm = (name) => {
  const folder = join('packages', name);
  const { exports, bin = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const sources = Object.values(exports)
    .map((target) => target['officine-source'])
    .filter(Boolean)
    .flatMap((source) =>
      source.includes('*')
        ? readdirSync(join(folder, source.slice(0, source.lastIndexOf('/'))))
            .filter((file) => file.endsWith('.ts'))
            .map((file) => join(folder, source.slice(0, source.lastIndexOf('/')), file))
        : [join(folder, source)],
    );
  const commands = Object.values(bin).map((file) => join(folder, 'src', `${basename(file, '.js')}.ts`));
  return {
    input: [...new Set([...sources, ...commands])],
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('packages/'),
    output: {
      dir: join(folder, 'dist'),
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: join(folder, 'src'),
      sourcemap: true,
    },
    plugins: [resolve({ extensions: ['.ts', '.json'] }), typescript()],
    preserveEntrySignatures: 'strict',
    treeshake: false,
  };
};

/** Takes out of style sheets what is for their authors: a visitor downloads no remark and no indentation. */
const tightStyles = () => ({
  name: 'tight-styles',
  transform: (code, id) =>
    id.includes('/components/src/') && code.includes('css`')
      ? { code: code.replace(/(?<=css`)[^`]*/g, tightened), map: null }
      : null,
});
const tightened = (styles) =>
  styles
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}');

const forBrowsers = (output) => ({
  input: Object.fromEntries(output.inputs),
  output: {
    dir: 'packages/components/dist/browser',
    format: 'es',
    sourcemap: true,
    ...output.options,
  },
  plugins: [
    resolve({ exportConditions: ['officine-source', 'browser'], extensions: ['.ts', '.js'] }),
    tightStyles(),
    typescript(),
    terser({ module: true, ecma: 2020, format: { comments: false }, compress: { passes: 2 } }),
  ],
});

const definitions = readdirSync('packages/components/src/define').map((file) => basename(file, '.ts'));

/** One file with every element for the public: what a webmaster pastes. Those of authorities stand apart. */
const single = forBrowsers({
  inputs: [['officine-coesione', 'packages/components/src/bundle.ts']],
  options: { inlineDynamicImports: true, entryFileNames: '[name].js' },
});

/** The SDK as one file, for a page that calls the API itself; its sign-in as another. */
const [sdk, sdkAuth] = [
  ['sdk', 'packages/sdk/src/index.ts'],
  ['sdk-auth', 'packages/sdk/src/auth/index.ts'],
].map((input) => forBrowsers({ inputs: [input], options: { entryFileNames: '[name].js' } }));

/** One small file an element, with what they share and the other languages apart. */
const split = forBrowsers({
  inputs: definitions.map((name) => [name, `packages/components/src/define/${name}.ts`]),
  options: { entryFileNames: 'define/[name].js', chunkFileNames: 'chunk/[name]-[hash].js' },
});

/**
 * What solves challenges in a worker, beside each file that starts it: one that imports nothing, since bundlers
 * pass it on as it is.
 */
const worker = forBrowsers({
  inputs: [['proof-worker', 'packages/components/src/registry/proof/proof-worker.ts']],
  options: {},
});
const besideEach = ['browser', 'browser/chunk', 'registry/proof'];
worker.output = besideEach.map((folder) => ({
  ...worker.output,
  dir: `packages/components/dist/${folder}`,
  entryFileNames: '[name].js',
}));

const browser = [single, split, worker, sdk, sdkAuth];

export default ({ configOnly }) =>
  configOnly === 'browser' ? browser : [...packages.map(forNpm), ...browser];

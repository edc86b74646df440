import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { rollup, type Plugin } from 'rollup';

// Its types are those of CommonJS.
const terser = terserPlugin as unknown as typeof terserPlugin.default;

const typescript: Plugin = {
  name: 'typescript',
  transform: async (code, id) =>
    id.endsWith('.ts') ? (await transform(code, { loader: 'ts', target: 'es2023' })).code : null,
};

/** What a page weighs with all it imports, bundled and minified as its author would: bytes, gzip. */
export const weigh = async (page: string): Promise<number> => {
  const bundle = await rollup({
    input: page,
    // Zod's own: circles, and remarks in places where they have no effect.
    logLevel: 'silent',
    plugins: [
      nodeResolve({
        browser: true,
        exportConditions: ['officine-source', 'browser'],
        extensions: ['.ts', '.mjs', '.js'],
      }),
      typescript,
    ],
  });
  const { output } = await bundle.generate({
    format: 'es',
    plugins: [terser({ module: true, ecma: 2020, compress: { passes: 2 } })],
  });
  return gzipSync(output[0].code, { level: 9 }).length;
};

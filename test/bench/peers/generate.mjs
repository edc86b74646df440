// Clients of the API as @hey-api/openapi-ts makes them, with zod and without, ready for Node and for bundlers.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { build } from 'esbuild';

const checked = ['@hey-api/client-ky', { name: '@hey-api/sdk', validator: true }, 'zod'];
const unchecked = ['@hey-api/client-ky', '@hey-api/sdk'];

const sources = await mkdtemp(join(tmpdir(), 'peers-'));
for (const [name, plugins] of Object.entries({ checked, unchecked }))
  await createClient({
    input: '../../../packages/contract/openapi.json',
    output: { path: join(sources, name), module: { extension: '.js' } },
    plugins,
    logs: { level: 'silent', file: false },
  });
await build({ entryPoints: [`${sources}/**/*.ts`], outdir: 'dist', format: 'esm', target: 'es2023' });
await rm(sources, { recursive: true });

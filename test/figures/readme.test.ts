import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openCube } from '@officine-coesione/figures';
import ts from 'typescript';
import { blocksIn, root } from '../sdk/documentation/blocks.ts';
import { areas } from './areas.ts';
import { partners } from './partners.ts';

/** What a page has before it begins. */
const prelude = `
import type { Cube, JsonStatDataset } from '@officine-coesione/figures';
declare global {
  const dataset: JsonStatDataset;
  const cube: Cube;
  const byRegion: Cube;
  const byProvince: Cube;
}
`;

test('what the README shows compiles and runs', async () => {
  const blocks = await blocksIn('packages/figures/README.md');
  assert.ok(blocks.length >= 3);
  const folder = await mkdtemp(join(tmpdir(), 'readme-'));
  try {
    await symlink(fileURLToPath(new URL('node_modules', root)), join(folder, 'node_modules'));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'prelude.d.ts'), prelude);
    const files = blocks.map((_, place) => join(folder, `block-${place}.ts`));
    await Promise.all(blocks.map(({ code }, place) => writeFile(files[place]!, `${code}export {};\n`)));
    const { config } = ts.readConfigFile(fileURLToPath(new URL('tsconfig.json', root)), (path) =>
      ts.sys.readFile(path),
    ) as { config: { compilerOptions: object } };
    const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, folder);
    const program = ts.createProgram([join(folder, 'prelude.d.ts'), ...files], options);
    const faults = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) => `${file?.fileName} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      );
    assert.deepEqual(faults, []);
    const dataset = partners({ codes: ['_T', 'A', 'B'], values: [45, 15, 24] });
    Object.assign(globalThis, {
      dataset: {
        ...dataset,
        id: ['PARTNER_CATEGORY', 'TIME_PERIOD'],
        size: [3, 2],
        value: [40, 45, 14, 15, 22, 24],
        dimension: {
          PARTNER_CATEGORY: dataset.dimension['PARTNER_CATEGORY'],
          TIME_PERIOD: { category: { index: ['2025', '2026'] } },
        },
        role: { time: ['TIME_PERIOD'] },
      },
      byRegion: openCube(areas()),
      byProvince: openCube(areas({ level: 'nuts3' })),
    });
    Object.assign(globalThis, { cube: openCube((globalThis as unknown as { dataset: never }).dataset) });
    for (const file of files) await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
});

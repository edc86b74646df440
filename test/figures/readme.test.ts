import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { lineScene, openCube, trendOf } from '@officine-coesione/figures';
import { blocksIn, root } from '../sdk/documentation/blocks.ts';
import { areas } from './areas.ts';
import { overTime } from './over-time.ts';

const { id, dimension, role, ...rest } = overTime({
  series: { _T: 'Total', A: 'Public authorities', B: 'Economic and social partners' },
  periods: ['2025', '2026'],
  value: [33, 39, 13, 15, 20, 24],
  status: { '5': 'P' },
  unit: { label: 'n', decimals: 0 },
  measure: 'Active partners',
});
const { PERIOD, ...others } = dimension;
/** What the page reads. */
const dataset = {
  ...rest,
  id: id.map((each) => (each === 'PERIOD' ? 'TIME_PERIOD' : each)),
  role: { ...role, time: ['TIME_PERIOD'] },
  dimension: { ...others, TIME_PERIOD: PERIOD! },
};

test('what the page of the package shows compiles and runs, as one program', async () => {
  const blocks = await blocksIn('packages/figures/README.md');
  assert.ok(blocks.length >= 3);
  const folder = await mkdtemp(join(tmpdir(), 'figures-readme-'));
  try {
    await symlink(fileURLToPath(new URL('node_modules', root)), join(folder, 'node_modules'));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    const given = `import type { JsonStatDataset } from '@officine-coesione/figures';
      const dataset: JsonStatDataset = ${JSON.stringify(dataset)};
      const byRegion = openCube(${JSON.stringify(areas())} as JsonStatDataset);
      const byProvince = openCube(${JSON.stringify(areas({ level: 'nuts3' }))} as JsonStatDataset);\n`;
    const file = join(folder, 'readme.ts');
    await writeFile(file, given + blocks.map(({ code }) => code).join('\n'));
    const path = fileURLToPath(new URL('tsconfig.json', root));
    const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as {
      config: { compilerOptions: object };
    };
    const { options } = ts.convertCompilerOptionsFromJson(
      { ...config.compilerOptions, types: ['node'] },
      folder,
    );
    const faults = ts.getPreEmitDiagnostics(ts.createProgram([file], options));
    assert.deepEqual(
      faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      [],
    );
    await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('what the page says that it gives, it gives', async () => {
  const page = (await blocksIn('packages/figures/README.md')).map(({ code }) => code).join('\n');
  const cube = openCube(dataset);
  const scene = lineScene(cube, { language: 'en', width: 600, target: { value: 30, label: 'Target' } });
  const sentence = trendOf(cube.slice({ PARTNER_CATEGORY: 'B' }), { language: 'en' });
  for (const text of [scene.axis!.title, scene.marks.find(({ key }) => key === 'B/2026')!.label])
    assert.ok(page.includes(`'${text}'`), text);
  assert.match(page, /Active partners, Economic and social partners, 2025–2026\. From 20/);
  const promised = /'(Active partners, Economic[^']*) …'/.exec(page)![1]!;
  assert.ok(sentence.startsWith(promised), sentence);
});

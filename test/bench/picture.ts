import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { pngOf } from '../../packages/server/src/exchange/png.ts';
import { compare } from './measure.ts';
import { folder, installPeers } from './peers.ts';

interface Bars {
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
  readonly width: number;
}

interface Drawer {
  readonly default: (bars: Bars) => string;
  readonly barsIn: (svg: string) => number;
}

const bars: Bars = {
  title: 'Active partners by category',
  unit: 'n',
  width: 640,
  bars: [
    { label: 'Public authorities', value: 230 },
    { label: 'Economic and social partners', value: 221 },
    { label: 'Civil society', value: 87 },
    { label: 'Research and universities', value: 14 },
    { label: 'Bodies of territorial cooperation', value: 5 },
  ],
};

const drawers = { ours: 'figures', 'Observable Plot, linkedom': 'plot', 'ECharts, ssr': 'echarts' };

const addressOf = (name: string): string => pathToFileURL(join(folder, `${name}.mjs`)).href;

/** Milliseconds from nothing to the first picture: a process of its own each time, its own start left aside. */
const cold = (name: string, file: string): number => {
  const script = `const start = performance.now();
    const { default: draw, barsIn } = await import(${JSON.stringify(pathToFileURL(file).href)});
    const svg = draw(${JSON.stringify(bars)});
    const time = performance.now() - start;
    console.log(JSON.stringify([barsIn(svg), time]));`;
  const text = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  const [count, time] = JSON.parse(text) as [number, number];
  if (count !== bars.bars.length) throw new Error(`${name} draws ${count} bars`);
  return time;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** A bar chart as SVG in Node, against those who draw it on servers too; and ours as PNG. */
export const pictureBenchmark = async (): Promise<void> => {
  installPeers();
  const rounds = 7;
  const folderOfFiles = await mkdtemp(join(tmpdir(), 'pictures-'));
  const fileOf = (name: string) => join(folderOfFiles, `${name}.mjs`);
  // One file each, made in the same way: what is measured is neither our types nor anyone's folders.
  for (const name of Object.values(drawers))
    await build({
      entryPoints: [fileURLToPath(addressOf(name))],
      outfile: fileOf(name),
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      conditions: ['officine-source'],
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      logLevel: 'error',
    });
  const times = new Map(Object.keys(drawers).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, file] of Object.entries(drawers)) times.get(name)!.push(cold(name, fileOf(file)));
  await rm(folderOfFiles, { recursive: true });
  console.log(`\nFirst bar chart of a process, its modules in one file (median of ${rounds})`);
  const ours = median(times.get('ours')!);
  for (const [name, all] of times)
    console.log(
      `  ${name.padEnd(44)} ${median(all).toFixed(1).padStart(10)} ms  × ${(median(all) / ours).toFixed(2)}`,
    );

  const loaded = await Promise.all(
    Object.entries(drawers).map(async ([name, file]) => ({
      name,
      drawer: (await import(addressOf(file))) as Drawer,
    })),
  );
  await compare(
    'A further bar chart as SVG',
    loaded.map(({ name, drawer }) => ({
      name,
      run: () => drawer.default(bars),
      seen: (svg) => drawer.barsIn(svg as string),
    })),
    9,
    20,
  );

  const svg = loaded[0]!.drawer.default(bars);
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number) as [number, number, number];
  await compare(
    'The same picture of ours as PNG, with its font',
    [1, 2].map((scale) => ({
      name: `scale ${scale}`,
      run: () => pngOf({ svg, width, height }, scale),
      seen: (png) => (png as Uint8Array).byteLength > 1000,
    })),
    7,
  );
};

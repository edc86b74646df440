import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { tidyCsv } from '../../packages/server/src/exchange/csv.ts';
import type { Figures } from '../../packages/server/src/exchange/figures.ts';
import { jsonStat } from '../../packages/server/src/exchange/json-stat.ts';
import { dataPackageZip } from '../../packages/server/src/exchange/data-package.ts';
import { sdmxCsv } from '../../packages/server/src/exchange/sdmx-csv.ts';
import { sdmxJson } from '../../packages/server/src/exchange/sdmx-json.ts';
import { indicatorFlow } from '../../packages/server/src/exchange/sdmx.ts';
import { bytesOf } from '../../packages/server/src/files/text-stream.ts';

const sizes = {
  INDICATOR: 10,
  PROGRAMME: 100,
  REF_AREA: 50,
  PARTNER_CATEGORY: 5,
  TERRITORIAL_LEVEL: 4,
  TIME_PERIOD: 10,
};

/** Figures of ten million cells that stand nowhere: each is computed from its place when it is read. */
const figures: Figures = {
  head: {
    version: '2.0',
    class: 'dataset',
    label: 'Benchmark',
    source: 'Benchmark',
    updated: '2026-01-01T00:00:00Z',
    href: 'https://api.example.it/',
    id: Object.keys(sizes),
    size: Object.values(sizes),
    role: { time: ['TIME_PERIOD'], geo: ['REF_AREA'], metric: ['INDICATOR'] },
    dimension: {},
    note: [],
    extension: {
      demo: false,
      licence: { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      coverage: { counted: 1, total: 1 },
      methodVersion: '1.0.0',
      referenceDate: '2026-01-01',
    },
  },
  dimensions: Object.entries(sizes).map(([id, size]) => ({
    id,
    label: id,
    categories: Array.from({ length: size }, (_, place) => ({
      code: id === 'TIME_PERIOD' ? String(2020 + place) : `${id.slice(0, 2)}${place}`,
      label: `Label ${place}`,
      unit: id === 'INDICATOR' ? { label: '%', decimals: 1 } : undefined,
    })),
  })),
  length: Object.values(sizes).reduce((product, size) => product * size, 1),
  valueAt: (offset) => (offset % 97 === 0 ? null : (offset % 1000) / 7),
  markAt: (offset) => (offset % 97 === 0 ? 'C' : offset % 50 === 0 ? 'P' : undefined),
  parts: [
    { id: 'numerator', at: (offset) => (offset % 97 === 0 ? null : offset % 1000) },
    { id: 'denominator', at: (offset) => (offset % 97 === 0 ? null : 7) },
  ],
};

const megabyte = 2 ** 20;

/** Writing ten million cells: how fast, and how much is held meanwhile. */
export const exchangeBenchmark = async (): Promise<void> => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  console.log(`\nWrite ${figures.length.toLocaleString('en')} cells as they are read`);
  for (const [name, write] of [
    ['CSV', () => tidyCsv(figures, 'it')],
    ['SDMX-CSV', () => sdmxCsv(figures, 'it', indicatorFlow)],
    ['JSON-stat', () => jsonStat(figures)],
    ['SDMX-JSON', () => sdmxJson(figures, 'it', '2.1.0', { flow: indicatorFlow, api: figures.head.href })],
    ['Data Package', () => dataPackageZip(figures, 'it')],
  ] as const) {
    collect();
    const before = process.memoryUsage().heapUsed;
    let [bytes, most, next] = [0, 0, 0];
    const start = performance.now();
    for await (const piece of bytesOf(write())) {
      bytes += piece.byteLength;
      if (bytes < next) continue;
      // What is still held, garbage left aside.
      next = bytes + 100 * megabyte;
      collect();
      most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `  ${name.padEnd(12)} ${(bytes / megabyte).toFixed(0).padStart(6)} MB  ${seconds.toFixed(1).padStart(6)} s  ${(bytes / megabyte / seconds).toFixed(0).padStart(5)} MB/s  heap held at most ${(most / megabyte).toFixed(1)} MB`,
    );
  }
};

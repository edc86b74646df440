/**
 * Benchmarks: `npm run bench`, or some of them: `npm run bench -- sdk size`. Not part of the tests: they measure,
 * they do not judge.
 */
import { chartsBenchmark } from './charts.ts';
import { cubeBenchmark } from './cube.ts';
import { duplicatesBenchmark } from './duplicates.ts';
import { exchangeBenchmark } from './exchange.ts';
import { importBenchmark } from './import.ts';
import { indicatorsBenchmark } from './indicators.ts';
import { pictureBenchmark } from './picture.ts';
import { sdkBenchmark } from './sdk.ts';
import { sizeBenchmark } from './size.ts';
import { tableBenchmark } from './table.ts';
import { widgetsBenchmark } from './widgets.ts';

const benchmarks = {
  charts: chartsBenchmark,
  cube: cubeBenchmark,
  duplicates: duplicatesBenchmark,
  exchange: exchangeBenchmark,
  import: importBenchmark,
  indicators: indicatorsBenchmark,
  picture: pictureBenchmark,
  sdk: sdkBenchmark,
  size: sizeBenchmark,
  table: tableBenchmark,
  widgets: widgetsBenchmark,
};
const asked = process.argv.slice(2);
for (const [name, run] of Object.entries(benchmarks)) if (!asked.length || asked.includes(name)) await run();

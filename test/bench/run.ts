/** Benchmarks: `npm run bench`. Not part of the tests: they measure, they do not judge. */
import { cubeBenchmark } from './cube.ts';
import { sdkBenchmark } from './sdk.ts';

await cubeBenchmark();
await sdkBenchmark();

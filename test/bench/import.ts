import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The import of 100,000 organisations in a process with 64 MiB for its objects: only what is flat gets through. */
export const importBenchmark = async (): Promise<void> => {
  console.log('\nImport of 100,000 organisations from CSV, PostgreSQL, heap of 64 MiB\n');
  const importing = spawn(
    process.execPath,
    [
      '--conditions=officine-source',
      '--expose-gc',
      '--max-old-space-size=64',
      '--max-semi-space-size=8',
      fileURLToPath(new URL('importing.ts', import.meta.url)),
    ],
    { stdio: 'inherit' },
  );
  const [code] = (await once(importing, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The import ended with ${String(code)}`);
};

import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** How many checks went well, how many did not. */
export const count = { passed: 0, failed: 0 };

/** Does a job and says how it went; a text it gives is printed beside. */
export const check = async (what: string, job: () => Promise<string | void>): Promise<void> => {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    const remark = await job();
    count.passed++;
    console.log(`ok ${what}${remark ? `: ${remark}` : ''} (${seconds()})`);
  } catch (error) {
    count.failed++;
    const lines = (error as Error).message.split('\n');
    console.log(`not ok ${what} (${seconds()})`);
    for (const line of lines.slice(0, 30)) console.log(`  ${line}`);
  }
};

/** Neither colours, nor news, nor reports to anyone. */
const quiet = { NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' };

/** Runs a command in a folder and gives what it printed; fails with all it wrote, and after two minutes. */
export const run = async (
  folder: string,
  command: string,
  parameters: readonly string[],
): Promise<string> => {
  const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  try {
    const { stdout } = await promisify(execFile)(command, parameters, {
      cwd: folder,
      env: { ...process.env, ...quiet, PATH },
      maxBuffer: 2 ** 26,
      timeout: 120_000,
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${command} ${parameters.join(' ')}\n${stdout + stderr || message}`, { cause: error });
  }
};

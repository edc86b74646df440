/**
 * Runs every check of the project and counts them: `npm test`, or `npm test -- unit stories` for some.
 * Ends with the line "N passed, N failed"; the exit code is 1 when anything failed or nothing ran.
 */
import { spawn } from 'node:child_process';
import { startPostgresql } from './postgresql.ts';
import { preparedDatabases } from './prepared.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What was printed, when something failed. */
  readonly output?: string;
}

interface Check {
  readonly name: string;
  readonly run: () => Promise<Count>;
}

const source = '--conditions=officine-source';

/** Runs a command, showing its output; gives its exit code and what it printed. */
const execute = (command: string, parameters: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  new Promise<{ code: number; output: string }>((done) => {
    const child = spawn(command, parameters, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].on('data', (chunk: Buffer) => {
        output += String(chunk);
        process[stream].write(chunk);
      });
    child.on('error', (error) => done({ code: 1, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });

/** A command that passes or fails as a whole. */
const command = (name: string, ...line: readonly [string, ...string[]]): Check => ({
  name,
  run: async () => {
    const { code, output } = await execute(line[0], line.slice(1));
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
  },
});

/** A command that ends with "N passed, N failed". */
const counting = (name: string, ...line: readonly [string, ...string[]]): Check => ({
  name,
  run: async () => countOf(await execute(line[0], line.slice(1)), /(\d+) passed, (\d+) failed/g),
});

/** Node's own runner over some files. */
const nodeTests = (
  name: string,
  files: readonly string[],
  options: readonly string[] = [],
  before?: Surroundings,
): Check => ({
  name,
  run: async () => {
    const around = await before?.();
    try {
      return countOf(
        await execute(
          'node',
          [source, '--test', '--test-reporter=spec', '--test-timeout=240000', ...options, ...files],
          around?.environment,
        ),
        /^. pass (\d+)\n. fail (\d+)/gm,
      );
    } finally {
      await around?.stop();
    }
  },
});

type Surroundings = () => Promise<{ environment: NodeJS.ProcessEnv; stop: () => Promise<void> }>;

/** A run that failed without saying what counts as one failure; one that ran nothing, too. */
const countOf = ({ code, output }: { code: number; output: string }, pattern: RegExp): Count => {
  const last = [...output.matchAll(pattern)].at(-1);
  const passed = Number(last?.[1] ?? 0);
  const failed = Number(last?.[2] ?? 0);
  return { passed, failed: Math.max(failed, code !== 0 || passed === 0 ? 1 : 0), output };
};

const withPostgresql: Surroundings = async () => {
  const given = process.env['TEST_DATABASE_URL'];
  const { url, stop } = given ? { url: given, stop: () => Promise.resolve() } : await startPostgresql();
  return { environment: { TEST_DATABASE_URL: url }, stop };
};

const withPreparedDatabases: Surroundings = async () => {
  const { environment, stop } = await withPostgresql();
  const prepared = await preparedDatabases(environment['TEST_DATABASE_URL']!);
  return {
    environment: { ...environment, ...prepared.environment },
    stop: async () => {
      await prepared.remove();
      await stop();
    },
  };
};

const checks: readonly Check[] = [
  command('types', 'tsc', '--noEmit', '--project', 'tsconfig.json'),
  command('lint', 'npm', 'run', '--silent', 'lint'),
  nodeTests(
    'unit',
    ['test/contract/**/*.test.ts', 'test/figures/**/*.test.ts', 'test/sdk/**/*.test.ts'],
    ['--test-concurrency=2'],
  ),
  nodeTests(
    'server',
    ['test/server/**/*.test.ts', 'test/recording/*.test.ts'],
    ['--test-concurrency=2'],
    withPreparedDatabases,
  ),
  command('openapi', 'redocly', 'lint', '--config', 'test/redocly.yaml', 'packages/contract/openapi.json'),
  counting('components', 'wtr', '--config', 'test/web-test-runner.config.mjs'),
  command('build', 'npm', 'run', '--silent', 'build'),
  command('size', 'npm', 'run', '--silent', 'size'),
  counting('consumers', 'node', source, 'test/consumers/run.ts'),
  command('storybook', 'npm', 'run', '--silent', 'build:storybook'),
  counting('stories', 'node', source, 'test/stories.ts'),
  nodeTests('journeys', ['test/journeys/**/*.test.ts'], ['--test-concurrency=2'], withPostgresql),
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length) {
  console.error(`Unknown: ${unknown.join(', ')}. Known: ${checks.map((check) => check.name).join(', ')}.`);
  process.exit(1);
}

const total = { passed: 0, failed: 0 };
const lines: string[] = [];
// What failed is said again at the end, where a long log is read from.
const failures: string[] = [];
for (const check of checks.filter(({ name }) => !asked.length || asked.includes(name))) {
  console.log(`\n── ${check.name}`);
  const start = performance.now();
  const { passed, failed, output } = await check.run();
  if (failed && output)
    failures.push(`\n── ${check.name} failed\n${output.split('\n').slice(-80).join('\n')}`);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  lines.push(
    `${failed ? '✖' : '✔'} ${check.name.padEnd(12)} ${String(passed).padStart(5)} ${String(failed).padStart(5)} ${seconds.padStart(7)} s`,
  );
}
console.log(failures.join('\n'));
console.log(`\n  ${'check'.padEnd(12)}  pass  fail      time\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || !total.passed ? 1 : 0;

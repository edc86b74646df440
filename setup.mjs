/**
 * Makes a fresh checkout ready: dependencies, the browser bundle, and for the tests a browser and a
 * database. Plain JavaScript for any Node ≥ 20; everything after it runs on the Node of node_modules.
 *
 *   node setup.mjs          dependencies
 *   node setup.mjs start    … and the browser bundle
 *   node setup.mjs lint     … and the description of the elements
 *   node setup.mjs test     … and Chromium, Firefox, PostgreSQL
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const goal = process.argv[2];

const stop = (message) => {
  console.error(message);
  process.exit(1);
};

const run = (command, parameters, what) => {
  console.log(what);
  const { status, error } = spawnSync(command, parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
    },
  });
  if (error || status !== 0)
    stop(`${what} Non riuscito: ${error?.message ?? `${command} ${parameters.join(' ')}`}`);
};

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((entry) => newest(join(path, entry))))
    : statSync(path).mtimeMs;

const older = (path, ...sources) =>
  !existsSync(join(root, path)) ||
  newest(join(root, path)) < Math.max(...sources.map((source) => newest(join(root, source))));

if (older('node_modules/.package-lock.json', 'package-lock.json'))
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'Installo le dipendenze…');

const sources = ['contract', 'figures', 'sdk', 'components'].map((name) => `packages/${name}/src`);
if (goal && older('packages/components/dist/browser/officine-coesione.js', 'rollup.config.mjs', ...sources))
  run('rollup', ['--config', '--configOnly', 'browser', '--silent'], 'Preparo i componenti per il browser…');

if (goal && goal !== 'start' && older('packages/components/custom-elements.json', 'packages/components/src'))
  run('npm', ['run', '--silent', 'build:manifest'], 'Descrivo i componenti…');

if (goal === 'test') {
  const inDebian = (name) =>
    ['/usr/bin', '/usr/local/bin', '/snap/bin'].some((folder) => existsSync(join(folder, name)));
  const missing = [
    !process.env.CHROME_PATH && !inDebian('chromium') && 'chromium',
    !process.env.FIREFOX_PATH && !inDebian('firefox-esr') && 'firefox-esr',
    !process.env.TEST_DATABASE_URL && !existsSync('/usr/lib/postgresql') && 'postgresql',
  ].filter(Boolean);
  if (missing.length) {
    const install = `apt-get install --yes --no-install-recommends ${missing.join(' ')}`;
    if (process.getuid?.() !== 0 || !inDebian('apt-get'))
      stop(
        `Per i test mancano: ${missing.join(', ')}. Installali (Debian: sudo ${install}) o indica CHROME_PATH, FIREFOX_PATH, TEST_DATABASE_URL.`,
      );
    run('apt-get', ['update', '--quiet=2'], 'Aggiorno l’elenco dei pacchetti…');
    run('apt-get', install.split(' ').slice(1), `Installo ${missing.join(', ')}…`);
  }
}

/**
 * Packs the packages as npm would publish them, installs the tarballs in a project outside the
 * repository, and uses them as others do. Needs the output of `npm run build`.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBrowser } from './browser.ts';
import { checkBundlers } from './bundlers.ts';
import { check, count } from './check.ts';
import { checkPackages, entriesOf, install, pack } from './pack.ts';
import { checkRuntimes } from './runtimes.ts';
import { installTools } from './tools.ts';
import { checkTypes } from './typescript.ts';

const project = await mkdtemp(join(tmpdir(), 'officine-consumer-'));
try {
  await cp(new URL('project/', import.meta.url), project, { recursive: true });
  const tarballs = await pack(project);
  await check('the tools of others install', installTools);
  await check('the tarballs install together', () => install(project, tarballs));
  const entries = await entriesOf(project, tarballs);
  await checkPackages(project, tarballs);
  await checkTypes(project, entries);
  await checkBundlers(project);
  await checkRuntimes(project, entries);
  await checkBrowser(project);
} finally {
  await rm(project, { recursive: true, force: true });
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;

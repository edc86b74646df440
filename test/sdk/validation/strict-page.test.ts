import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { valid } from './valid.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What a page that has this script downloads. */
const bundled = async (script: string): Promise<{ text: string; files: string[] }> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: script, loader: 'ts', resolveDir: root },
    bundle: true,
    format: 'esm',
    minify: true,
    conditions: ['officine-source'],
    metafile: true,
    outfile: 'page.js',
    write: false,
  });
  const { inputs } = metafile.outputs['page.js']!;
  return {
    text: outputFiles[0]!.text,
    files: Object.keys(inputs).filter((file) => inputs[file]!.bytesInOutput > 0),
  };
};

const readsAndChecks = `
  export { Coesione, tolerant } from '@officine-coesione/sdk';
  export * as answers from '@officine-coesione/contract/answers';
`;

describe('a page whose policy forbids code made from text', () => {
  it('loads the package and checks answers: nothing calls Function', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'strict-page-'));
    try {
      const { text } = await bundled(`${readsAndChecks} export * from '@officine-coesione/sdk/testing';`);
      await writeFile(join(folder, 'page.mjs'), text);
      await writeFile(join(folder, 'valid.json'), JSON.stringify(valid));
      await writeFile(
        join(folder, 'visit.mjs'),
        `
        import { readFileSync } from 'node:fs';
        const valid = JSON.parse(readFileSync(new URL('valid.json', import.meta.url), 'utf8'));
        let asked = 0;
        const refuse = () => { asked++; throw new EvalError('refused'); };
        globalThis.Function = new Proxy(Function, { apply: refuse, construct: refuse });
        globalThis.eval = refuse;
        const { Coesione, tolerant, answers } = await import('./page.mjs');
        for (const mode of ['warn', 'strict']) {
          const validate = tolerant({ answers, mode, onDrift() {} });
          for (const [id, answer] of Object.entries(valid)) validate(id, answer);
          try { validate('showProgramme', {}); } catch {}
        }
        const fetch = async () => new Response(JSON.stringify(valid.searchProgrammes), {
          headers: { 'Content-Type': 'application/json' },
        });
        const coesione = new Coesione({ baseUrl: 'https://api.example.it', validation: 'strict', fetch });
        const { items } = await coesione.programmes.list();
        console.log(JSON.stringify({ asked, items: items.length }));
      `,
      );
      const { stdout } = await promisify(execFile)(process.execPath, [
        '--disallow-code-generation-from-strings',
        join(folder, 'visit.mjs'),
      ]);
      assert.deepEqual(JSON.parse(stdout), { asked: 0, items: 3 });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('what a page downloads to check answers', () => {
  it('is neither zod, nor what is written, nor labels, messages and identifiers', async () => {
    const { files } = await bundled(readsAndChecks);
    assert.ok(files.includes('packages/contract/src/answers.ts'), files.join('\n'));
    assert.deepEqual(
      files.filter((file) =>
        /zod|vocabulary|identifiers|contract\/src\/message|operations\.ts|schema\.ts/.test(file),
      ),
      [],
    );
  });

  it('is the outline of what it reads alone', async () => {
    const { text } = await bundled(`export { showTerritory } from '@officine-coesione/contract/answers';`);
    assert.match(text, /provinceSign/);
    assert.doesNotMatch(text, /legalName|numerator/);
    assert.ok(text.length < 400, text);
  });
});

describe('the sources of the package', () => {
  it('name no zod but its small form, and never set it up for others', async () => {
    for (const name of ['contract', 'sdk']) {
      const folder = join(root, 'packages', name, 'src');
      for (const file of await readdir(folder, { recursive: true })) {
        if (!file.endsWith('.ts')) continue;
        const source = await readFile(join(folder, file), 'utf8');
        assert.doesNotMatch(source, /from 'zod'|from 'zod\/v4'|\bz\.config\b/, file);
        if (name === 'sdk') assert.doesNotMatch(source, /from 'zod/, file);
      }
    }
  });
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { root } from './blocks.ts';

const at = (path: string): string => fileURLToPath(new URL(path, root));

/** The pages of a folder, by name. */
const pagesIn = async (folder: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(folder))
        .toSorted()
        .map(async (name) => [name, await readFile(join(folder, name), 'utf8')]),
    ),
  ) as Record<string, string>;

describe('the reference of the SDK', () => {
  let folder: string;
  let pages: Record<string, string>;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reference-'));
    const typedoc = [at('node_modules/typedoc/bin/typedoc'), '--options', at('packages/sdk/typedoc.json')];
    await promisify(execFile)(process.execPath, [...typedoc, '--out', folder, '--logLevel', 'Error']);
    pages = await pagesIn(folder);
  });

  after(() => rm(folder, { recursive: true }));

  test('is what `npm run docs` makes of the code', async () => {
    const committed = await pagesIn(at('packages/sdk/docs'));
    assert.deepEqual(Object.keys(committed), Object.keys(pages));
    for (const [name, page] of Object.entries(pages))
      assert.ok(committed[name] === page, `packages/sdk/docs/${name} is out of date: npm run docs`);
  });

  test('has a page for each entry of the package', async () => {
    const { exports } = JSON.parse(await readFile(at('packages/sdk/package.json'), 'utf8')) as {
      exports: object;
    };
    const entries = Object.keys(exports).filter((entry) => entry !== './package.json');
    assert.deepEqual(
      Object.keys(pages).toSorted(),
      [...entries.map((entry) => `${entry.slice(2) || 'index'}.md`), 'README.md'].toSorted(),
    );
  });

  test('tells nothing of how the types are inferred, nor of where it was made', () => {
    for (const [name, page] of Object.entries(pages)) {
      assert.doesNotMatch(page, /Zod|z\.infer|z\.output|__type|__namedParameters/, name);
      assert.doesNotMatch(page, new RegExp(`node_modules|\\.ts:\\d|${at('').replace(/\/$/, '')}`), name);
    }
  });

  test('links to what is there', () => {
    const anchors = Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, anchorsOf(page)]));
    const lost = Object.entries(pages).flatMap(([name, page]) =>
      [...page.matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)]
        .map(([, file, anchor = '']) => ({ file: file || name, anchor }))
        .filter(({ file, anchor }) => !anchors[file]?.has(anchor)),
    );
    assert.deepEqual(lost, []);
  });
});

/** Where a page can be entered, as GitHub sees it: at its top, at its headings, at its anchors. */
const anchorsOf = (page: string): ReadonlySet<string> => {
  const anchors = new Set(['', ...[...page.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)]);
  const times = new Map<string, number>();
  for (const [, title = ''] of page.matchAll(/^#+ (.*)$/gm)) {
    const slug = title
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-');
    const before = times.get(slug) ?? 0;
    times.set(slug, before + 1);
    anchors.add(before ? `${slug}-${before}` : slug);
  }
  return anchors;
};

import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createPages, pageFolders } from '../../../packages/server/src/http/pages.ts';
import { readSettings } from '../../../packages/server/src/settings.ts';
import { fileBelow } from '../../../packages/server/src/http/static-files.ts';
import { trial } from './trial.ts';

let folder = '';
let get: (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  for (const name of ['demonstration', 'components', 'storybook', 'outside']) await mkdir(join(folder, name));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'outside', 'file.txt'), 'outside');
  await writeFile(join(folder, 'demonstration', 'index.html'), '<!doctype html><title>Prova</title>');
  await writeFile(join(folder, 'demonstration', 'page.css'), 'a{}');
  await writeFile(join(folder, 'demonstration', '.env'), 'hidden');
  await symlink(join(folder, 'secret.txt'), join(folder, 'demonstration', 'link.txt'));
  await writeFile(join(folder, 'components', 'officine-coesione.js'), 'export {};'.repeat(500));
  await writeFile(join(folder, 'components', 'oc-partners.js'), 'export {};');
  await writeFile(join(folder, 'components', 'chunk-3f9a1b2c.js'), 'export {};');
  await writeFile(join(folder, 'components', 'officine-coesione-0.1.0.min.js'), 'export {};');
  await writeFile(join(folder, 'storybook', 'index.html'), '<!doctype html><title>Storybook</title>');
  const { bootstrapItalia } = pageFolders();
  const pages = createPages(
    {
      demonstration: join(folder, 'demonstration'),
      components: join(folder, 'components'),
      storybook: join(folder, 'storybook'),
      bootstrapItalia,
    },
    readSettings({}),
  );
  const { app } = trial({ pages });
  get = async (path, headers = {}, method = 'GET') => app.request(path, { headers, method });
});
after(() => rm(folder, { recursive: true, force: true }));

test('the demonstration page and its files', async () => {
  const page = await get('/');
  assert.equal(page.status, 200);
  assert.match(page.headers.get('Content-Type')!, /^text\/html/);
  const policy = page.headers.get('Content-Security-Policy')!;
  assert.match(policy, /script-src 'self';.*require-trusted-types-for 'script'/);
  assert.doesNotMatch(policy, /unsafe/);
  assert.equal(page.headers.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(page.headers.get('Cache-Control'), 'no-cache');
  assert.match((await get('/demonstration/page.css')).headers.get('Content-Type')!, /^text\/css/);
  const head = await get('/', {}, 'HEAD');
  assert.equal(head.headers.get('Content-Length'), '35');
  assert.equal(await head.text(), '');
});

test('ETag and Last-Modified', async () => {
  const page = await get('/');
  const tag = page.headers.get('ETag')!;
  const date = page.headers.get('Last-Modified')!;
  assert.equal((await get('/', { 'If-None-Match': tag })).status, 304);
  assert.equal((await get('/', { 'If-None-Match': '"x"', 'If-Modified-Since': date })).status, 200);
  assert.equal((await get('/', { 'If-Modified-Since': date })).status, 304);
  assert.equal((await get('/', { 'If-Modified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' })).status, 200);
  assert.equal((await get('/', { 'If-Modified-Since': 'rubbish' })).status, 200);
});

test('elements: for any site; kept for long only when the name says the content', async () => {
  const bundle = await get('/components/officine-coesione.js', { 'Accept-Encoding': 'gzip' });
  assert.equal(bundle.headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(bundle.headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  assert.match(bundle.headers.get('Content-Type')!, /javascript/);
  assert.equal(bundle.headers.get('Cache-Control'), 'no-cache');
  assert.equal(bundle.headers.get('Content-Encoding'), 'gzip');
  assert.equal((await get('/components/oc-partners.js')).headers.get('Cache-Control'), 'no-cache');
  for (const name of ['chunk-3f9a1b2c.js', 'officine-coesione-0.1.0.min.js'])
    assert.match((await get(`/components/${name}`)).headers.get('Cache-Control')!, /immutable/);
});

test('Bootstrap Italia: style, fonts, icons', async () => {
  for (const [path, type] of [
    ['css/bootstrap-italia.min.css', 'text/css'],
    ['svg/sprites.svg', 'image/svg+xml'],
    ['fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-regular.woff2', 'font/woff2'],
  ] as const) {
    const response = await get(`/assets/bootstrap-italia/${path}`);
    assert.equal(response.status, 200, path);
    assert.ok(response.headers.get('Content-Type')!.startsWith(type), path);
  }
});

test('the page of the authority is told where to sign in, and may call there', async () => {
  const told = await get('/demonstration/sign-in.json');
  assert.equal(told.headers.get('Cache-Control'), 'no-store');
  assert.deepEqual(await told.json(), {
    issuer: 'http://localhost:8080/oidc',
    clientId: 'oc-demo',
    redirectUri: 'http://localhost:8080/demonstration/authority.html',
  });
  const settings = readSettings({
    OIDC_ISSUER: 'https://login.example.it/realms/a',
    OIDC_CLIENT_ID: 'portale',
  });
  const { app } = trial({ pages: createPages(pageFolders(), settings) });
  const elsewhere = await app.request('/demonstration/sign-in.json');
  const { issuer, clientId } = (await elsewhere.json()) as Record<string, string>;
  assert.deepEqual([issuer, clientId], ['https://login.example.it/realms/a', 'portale']);
  const page = await app.request('/demonstration/authority.html');
  assert.match(
    page.headers.get('Content-Security-Policy')!,
    /connect-src 'self' https:\/\/login\.example\.it;/,
  );
});

test('the Storybook has its own policy', async () => {
  const moved = await get('/storybook');
  assert.equal(moved.status, 308);
  assert.equal(moved.headers.get('Location'), '/storybook/');
  const page = await get('/storybook/');
  assert.equal(page.status, 200);
  assert.match(page.headers.get('Content-Security-Policy')!, /unsafe-eval/);
});

test('no way out of a folder', async () => {
  for (const path of [
    '/demonstration/../secret.txt',
    '/demonstration/%2e%2e/secret.txt',
    '/demonstration/..%2fsecret.txt',
    '/demonstration/%2e%2e%2fsecret.txt',
    '/demonstration/..%5csecret.txt',
    '/demonstration/%252e%252e/secret.txt',
    '/demonstration//secret.txt',
    '/demonstration//etc/passwd',
    '/demonstration/%00',
    '/demonstration/page.css%00.html',
    '/demonstration/%E0%A4%A',
    '/demonstration/.env',
    '/demonstration/link.txt',
    '/demonstration/../outside/file.txt',
    '/components/',
    '/demonstration',
  ]) {
    const response = await get(path);
    assert.equal(response.status, 404, path);
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
    assert.doesNotMatch(await response.text(), /secret$|outside$|hidden/);
  }
  // Behind a server that does not tidy addresses the check stands alone.
  for (const path of [
    '../secret.txt',
    '..',
    '.',
    '',
    '/etc/passwd',
    'a/../../secret.txt',
    '..\\secret.txt',
    'C:x',
  ])
    assert.equal(await fileBelow(join(folder, 'demonstration'), path), undefined, path);
});

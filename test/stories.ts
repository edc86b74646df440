/**
 * Opens every story of the built Storybook in Chromium: it must render, play to its end, pass axe, write
 * no error and ask nothing of another host. `node test/stories.ts [part of a story's id]`
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';

/** What the story tells when it ends, as much as is looked at. */
interface Outcome {
  readonly event: string;
  readonly status?: string | undefined;
  readonly message?: string | undefined;
  /** What axe found; absent when it did not run. */
  readonly axe?: { readonly violations: readonly string[]; readonly passes: number } | undefined;
}

interface Stage {
  shown(id: string): Promise<Outcome>;
}

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly tags?: readonly string[];
}

const root = fileURLToPath(new URL('../stories/.static', import.meta.url));
const workers = 2;
const patience = 20_000;

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
  // Asked for by the browser itself, once.
  if (path === '/favicon.ico') return void response.writeHead(204).end();
  readFile(join(root, path)).then(
    (content) => {
      response.setHeader('Content-Type', mediaTypes[extname(path)] ?? 'application/octet-stream');
      // Names in assets/ carry a hash: without this every story downloads Storybook again.
      if (path.startsWith('/assets/')) response.setHeader('Cache-Control', 'max-age=31536000, immutable');
      response.end(content);
    },
    () => void response.writeHead(404).end(),
  );
});

/** Runs in the page before Storybook: `window.shown` shows a story and tells how it ended. */
const listen = (): void => {
  interface Ending {
    storyId?: string;
    status?: string;
    message?: string;
    description?: string;
    reporters?: { type: string; result?: { violations?: Finding[]; passes?: unknown[] } }[];
  }
  interface Finding {
    id: string;
    nodes: { target: unknown[] }[];
  }
  interface Channel {
    on(event: string, listener: (ending?: Ending) => void): void;
    emit(event: string, selection: { storyId: string; viewMode: string }): void;
  }
  const outcome = (event: string, ending: Ending) => {
    const axe = ending.reporters?.find(({ type }) => type === 'a11y')?.result;
    return {
      event,
      status: ending.status,
      message: ending.message ?? ending.description,
      axe: axe && {
        violations: (axe.violations ?? []).map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        ),
        passes: axe.passes?.length ?? 0,
      },
    };
  };
  let channel: Channel | undefined;
  let ended: ((how: ReturnType<typeof outcome>) => void) | undefined;
  let current = new URLSearchParams(location.search).get('id');
  const first = new Promise((resolve) => (ended = resolve));
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (given: Channel) => {
      channel = given;
      for (const event of [
        'storyFinished',
        'storyErrored',
        'storyThrewException',
        'playFunctionThrewException',
        'storyMissing',
        'docsRendered',
      ])
        given.on(event, (ending = {}) => {
          if (ending.storyId === undefined || ending.storyId === current) ended?.(outcome(event, ending));
        });
    },
  });
  const shown = (id: string) => {
    if (id === current) return first;
    current = id;
    const next = new Promise((resolve) => (ended = resolve));
    channel!.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    return next;
  };
  Object.assign(window, { shown });
};

const open = async (browser: Browser, origin: string): Promise<{ page: Page; errors: string[] }> => {
  const page = await (await browser.newContext()).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`page error: ${error.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(`console: ${line.text()} (${line.location().url})`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      errors.push(`external request: ${request.url()}`);
  });
  await page.addInitScript(listen);
  return { page, errors };
};

/** What is wrong with how a story ended; an accessibility report that checked nothing is wrong, too. */
const faults = (outcome: Outcome): string[] => {
  if (outcome.event === 'docsRendered') return [];
  if (outcome.event !== 'storyFinished') return [`${outcome.event}: ${outcome.message ?? ''}`];
  const found = outcome.axe?.violations.map((violation) => `axe: ${violation}`) ?? [];
  if (!outcome.axe?.passes) found.push('axe checked nothing');
  if (outcome.status === 'error' && found.length === 0) found.push('the story ended with an error');
  return found;
};

/** Shows a story where the one before was, as who goes from one to the next sees it. */
const visit = async (page: Page, id: string): Promise<string[]> => {
  const late = wait<Outcome>(patience, { event: `not finished after ${patience} ms` }, { ref: false });
  const ended = page.evaluate((story) => (window as unknown as Stage).shown(story), id);
  const found = faults(await Promise.race([ended, late]));
  // An element that nobody defined looks empty, and axe has nothing against it.
  const undefinedTags = await page
    .locator('#storybook-root :not(:defined)')
    .evaluateAll((elements) => [...new Set(elements.map(({ localName }) => localName))]);
  return [...found, ...undefinedTags.map((tag) => `<${tag}> is not defined`)];
};

const part = process.argv[2] ?? '';
const index = JSON.parse(await readFile(join(root, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};
const entries = Object.values(index.entries).filter(
  // Pages generated from stories show nothing that the stories do not; those written by hand do.
  ({ id, type, tags }) => id.includes(part) && (type === 'story' || tags?.includes('unattached-mdx')),
);
/** The stories of an element are shown one after the other on one page. */
const queue = Object.values(Object.groupBy(entries, ({ id }) => id.split('--')[0]!)) as Entry[][];

await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  chromiumSandbox: false,
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
});

let passed = 0;
let failed = 0;
const work = async (): Promise<void> => {
  const { page, errors } = await open(browser, origin);
  for (let some = queue.shift(); some; some = queue.shift()) {
    const { id, type } = some[0]!;
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}`);
    for (const entry of some) {
      const found = [...(await visit(page, entry.id)), ...errors.splice(0)];
      if (found.length === 0) passed++;
      else {
        failed++;
        console.log(`not ok ${entry.id}\n  ${found.join('\n  ')}`);
      }
    }
    // What a story still writes while it goes belongs to its element, not to the next one.
    await page.goto('about:blank');
    for (const error of errors.splice(0)) {
      failed++;
      console.log(`not ok ${id}, and those after it\n  ${error}`);
    }
  }
};

try {
  await Promise.all(Array.from({ length: workers }, work));
} finally {
  await browser.close();
  server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

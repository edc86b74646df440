import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { memoryApi } from '@officine-coesione/sdk/testing';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../journeys/started.ts';
import { folder, installPeers } from './peers.ts';

/** A page that draws the same lines. */
interface Page {
  readonly name: string;
  /** What the page loads, by address. */
  readonly script: string;
  readonly style?: string;
  /** What stands in the page before the script runs, if anything. */
  readonly body?: (api: string) => string;
}

const peers: readonly Page[] = [
  { name: 'uPlot', script: '/peers/uplot.js', style: '/peers/uplot.css' },
  { name: 'Chart.js', script: '/peers/chart-js.js' },
  { name: 'Observable Plot', script: '/peers/plot.js' },
  { name: 'ECharts', script: '/peers/echarts.js' },
];

const years = Array.from({ length: 10 }, (_year, place) => String(2015 + place));
const categories: Readonly<Record<string, string>> = {
  A: 'Autorità pubbliche',
  B: 'Parti economiche e sociali',
  C: 'Società civile',
  D: 'Ricerca e università',
};

/** Four lines of ten years: a JSON-stat dataset as the API gives it. */
const dataset = {
  version: '2.0' as const,
  class: 'dataset' as const,
  label: 'Quota per categoria',
  source: 'Osservatorio Permanente sul Partenariato',
  updated: '2026-11-01T08:00:00.000Z',
  href: 'https://api.example.it/indicators/PART_SHARE/data',
  id: ['INDICATOR', 'PROGRAMME', 'REF_AREA', 'PARTNER_CATEGORY', 'TERRITORIAL_LEVEL', 'TIME_PERIOD'],
  size: [1, 1, 1, 4, 1, years.length],
  role: { time: ['TIME_PERIOD'], geo: ['REF_AREA'], metric: ['INDICATOR'] },
  dimension: {
    INDICATOR: {
      label: 'Indicatore',
      category: {
        index: { PART_SHARE: 0 },
        label: { PART_SHARE: 'Quota per categoria' },
        unit: { PART_SHARE: { label: '%', decimals: 1 } },
      },
    },
    PROGRAMME: { label: 'Programma', category: { index: { _T: 0 }, label: { _T: 'Tutti i programmi' } } },
    REF_AREA: { label: 'Territorio', category: { index: { IT: 0 }, label: { IT: 'Italia' } } },
    PARTNER_CATEGORY: {
      label: 'Categoria',
      category: {
        index: Object.fromEntries(Object.keys(categories).map((code, place) => [code, place])),
        label: categories,
      },
    },
    TERRITORIAL_LEVEL: { label: 'Livello', category: { index: { _T: 0 }, label: { _T: 'Totale' } } },
    TIME_PERIOD: {
      label: 'Anno',
      category: {
        index: Object.fromEntries(years.map((year, place) => [year, place])),
        label: Object.fromEntries(years.map((year) => [year, year])),
      },
    },
  },
  value: Object.keys(categories).flatMap((_code, line) =>
    years.map((_year, place) => 20 + line * 8 + ((place * 7 + line * 5) % 11) / 2),
  ),
  status: {},
  note: [],
  extension: {
    demo: false,
    licence: { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    coverage: { counted: 48, total: 48 },
    methodVersion: '1.0.0',
    referenceDate: '2026-11-01',
  },
};

const browserFolder = new URL('../../packages/components/dist/browser/', import.meta.url);
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};

/** The bundle of a peer's page, minified. */
const bundled = async (name: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'charts', name.replace(/js$/, 'mjs'))],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    target: 'es2023',
  });
  return outputFiles[0]!.text;
};

/** Serves the pages, compressed, under the policy that a public administration asks for. */
const serve = async (pages: readonly Page[]) => {
  const scripts = new Map<string, string>();
  for (const { script } of pages)
    if (script.startsWith('/peers/')) scripts.set(script, await bundled(script.slice('/peers/'.length)));
  scripts.set(
    '/peers/uplot.css',
    await readFile(join(folder, 'node_modules/uplot/dist/uPlot.min.css'), 'utf8'),
  );
  const compressed = new Map<string, Buffer>();
  const send = (response: ServerResponse, path: string, type: string, text: string | Buffer) => {
    const body = compressed.get(path) ?? brotliCompressSync(text);
    compressed.set(path, body);
    response
      .writeHead(200, {
        'Content-Type': type,
        'Content-Encoding': 'br',
        'Content-Length': body.length,
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
      })
      .end(body);
  };
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname: path } = new URL(request.url!, 'http://bench');
      const page = pages.find(({ name }) => path === `/${encodeURIComponent(name)}`);
      const type = types[extname(path)] ?? 'application/json';
      if (page) return send(response, path, types['.html']!, html(page, api.baseUrl));
      if (scripts.has(path)) return send(response, path, type, scripts.get(path)!);
      if (path.startsWith('/ours/'))
        return send(
          response,
          path,
          type,
          await readFile(new URL(path.slice('/ours/'.length), browserFolder)),
        );
      const answer = await api.handle(new Request(new URL(request.url!, origin)));
      if (!answer.ok) return void response.writeHead(answer.status).end();
      send(response, request.url!, 'application/json', await answer.text());
    })().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const api = memoryApi({ baseUrl: `${origin}/v1` });
  api.answer('showIndicatorData', dataset);
  return { origin, close: () => server.close() };
};

const html = ({ script, style, body }: Page, api: string): string =>
  `<!doctype html><html lang="it"><meta charset="utf-8"><title>Grafico</title>${
    style ? `<link rel="stylesheet" href="${style}">` : ''
  }<script type="module" src="${script}"></script><main>${body?.(api) ?? ''}</main></html>`;

/** What one visit shows. */
interface Visit {
  /** Milliseconds from the navigation to the picture. */
  readonly painted: number;
  readonly violations: number;
  /** Nodes of the accessibility tree that say something. */
  readonly nodes: number;
  /** How many of the figures drawn the accessibility tree says. */
  readonly told: number;
}

/** Runs in the page: counts what the policy refuses, and notes when our element is there. */
const watch = () => {
  const seen = globalThis as unknown as { violations: number; drawn?: { at: number } };
  seen.violations = 0;
  addEventListener('securitypolicyviolation', () => (seen.violations += 1));
  addEventListener('oc-ready', () =>
    requestAnimationFrame(() => requestAnimationFrame(() => (seen.drawn = { at: performance.now() }))),
  );
};

/** Runs in the page: the figures that are shown, in any order; our element tells them as a table. */
const figuresShown = async (): Promise<number[]> => {
  const { drawn } = globalThis as unknown as { drawn: { values?: number[][] } };
  if (drawn.values) return drawn.values.flat();
  const element = document.querySelector('oc-chart') as HTMLElement & { table: boolean };
  element.table = true;
  const cells = () => [...element.shadowRoot!.querySelectorAll('td')];
  while (cells().length === 0) await new Promise((done) => setTimeout(done, 50));
  return cells().map(({ textContent }) => Number(textContent.replace(',', '.').replace(/[^\d.]/g, '')));
};

/** One navigation on a slow phone: 1.6 Mbit/s, 150 ms, a processor four times as slow. */
const visit = async (browser: Browser, url: string): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 800, height: 700 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(url);
    await page.waitForFunction(() => 'drawn' in globalThis, undefined, { timeout: 60_000 });
    const { painted, violations } = await page.evaluate(() => {
      const { drawn, violations } = globalThis as unknown as { drawn: { at: number }; violations: number };
      return { painted: drawn.at, violations };
    });
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
      nodes: { ignored: boolean; name?: { value: string } }[];
    };
    const names = nodes.flatMap(({ ignored, name }) => (ignored || !name?.value ? [] : [name.value]));
    const said = names.join(' ');
    const shown = await page.evaluate(figuresShown);
    if (!isDeepStrictEqual(shown.toSorted(), dataset.value.toSorted()))
      throw new Error(`${url} shows other figures: ${shown.join(' ')}`);
    return {
      painted,
      violations,
      nodes: names.length,
      told: dataset.value.filter((value) => said.includes(value.toLocaleString('it'))).length,
    };
  } finally {
    await context.close();
  }
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** From the navigation to a line chart, against libraries that draw one, in the same run. */
export const chartsBenchmark = async (rounds = 7): Promise<void> => {
  installPeers();
  const ours: Page = {
    name: 'oc-chart',
    script: '/ours/define/chart.js',
    body: (api) => `<oc-chart code="PART_SHARE" kind="line" api-base="${api}"></oc-chart>`,
  };
  const pages = [ours, ...peers];
  const { origin, close } = await serve(pages);
  const browser = await openBrowser();
  const visits = new Map<string, Visit[]>(pages.map(({ name }) => [name, []]));
  try {
    for (let round = 0; round < rounds; round++)
      for (const { name } of pages)
        visits.get(name)!.push(await visit(browser, `${origin}/${encodeURIComponent(name)}`));
  } finally {
    await browser.close();
    close();
  }
  console.log(
    `\nNavigation to a line chart: 1.6 Mbit/s, 150 ms, CPU × 4, strict policy (median of ${rounds})`,
  );
  const first = median(visits.get(ours.name)!.map(({ painted }) => painted));
  for (const [name, seen] of visits) {
    const painted = median(seen.map((one) => one.painted));
    const { violations, nodes, told } = seen[0]!;
    console.log(
      `  ${name.padEnd(20)} ${painted.toFixed(0).padStart(6)} ms  × ${(painted / first).toFixed(2)}  ` +
        `${violations} refused, ${nodes} nodes said, ${told} of ${dataset.value.length} figures told`,
    );
  }
};

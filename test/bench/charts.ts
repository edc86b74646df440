import { isDeepStrictEqual } from 'node:util';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../journeys/started.ts';
import { dataset } from './lines.ts';
import { servePages, slowPage, type Measured } from './pages.ts';
import { installPeers } from './peers.ts';

const peers: readonly Measured[] = [
  { name: 'uPlot', script: '/peers/uplot.js', style: '/uplot/dist/uPlot.min.css' },
  { name: 'Chart.js', script: '/peers/chart-js.js' },
  { name: 'Observable Plot', script: '/peers/plot.js' },
  { name: 'ECharts', script: '/peers/echarts.js' },
];

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

/** One navigation on a slow phone; nothing where no picture comes. */
const visit = async (browser: Browser, url: string): Promise<Visit | undefined> => {
  const context = await browser.newContext({ viewport: { width: 800, height: 700 } });
  try {
    const { page, session } = await slowPage(context);
    await page.addInitScript(watch);
    await page.goto(url);
    const isDrawn = await page
      .waitForFunction(() => 'drawn' in globalThis, undefined, { timeout: 30_000 })
      .catch(() => undefined);
    if (!isDrawn) return undefined;
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
  const ours: Measured = {
    name: 'oc-chart',
    script: '/ours/define/chart.js',
    body: (api) => `<oc-chart code="PART_SHARE" kind="line" api-base="${api}"></oc-chart>`,
  };
  const pages = [ours, ...peers];
  const { origin, close } = await servePages(pages, dataset);
  const browser = await openBrowser();
  const visits = new Map<string, Visit[]>(pages.map(({ name }) => [name, []]));
  /** Libraries that draw nothing under the strict policy: they are measured under one that trusts them. */
  const trusted = new Set<string>();
  const open = (name: string) =>
    visit(browser, `${origin}/${encodeURIComponent(name)}${trusted.has(name) ? '?trusting' : ''}`);
  try {
    for (let round = 0; round < rounds; round++)
      for (const { name } of pages) {
        let seen = await open(name);
        if (!seen) {
          trusted.add(name);
          seen = await open(name);
        }
        visits.get(name)!.push(seen!);
      }
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
        `${violations} refused, ${nodes} nodes said, ${told} of ${dataset.value.length} figures told` +
        (trusted.has(name) ? ', without Trusted Types: with them nothing is drawn' : ''),
    );
  }
};

import { openBrowser } from '../journeys/started.ts';
import { dataset } from './lines.ts';
import { servePages, slowPage, type Measured } from './pages.ts';

const widgets = 20;

/** What the page kept of its start. */
interface Start {
  readonly ready: number;
  /** Sum of what moved without anybody having asked (layout shift score). */
  shift: number;
  /** Milliseconds of each task that kept the page from answering for over 50. */
  readonly long: number[];
}

/** Runs in the page: notes what moves and what takes long until every element is there. */
const watch = (count: number): void => {
  const start = { ready: 0, shift: 0, long: [] as number[] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) start.long.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) start.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  let there = 0;
  addEventListener('oc-ready', () => {
    there += 1;
    if (there === count)
      // What the last one moves is painted by then.
      setTimeout(() => {
        start.ready = performance.now();
        Object.assign(globalThis, { start });
      }, 500);
  });
};

/** Twenty elements of one data set on a page: what is asked of the API, what moves, what takes long. */
export const widgetsBenchmark = async (): Promise<void> => {
  const page = (name: string, tag: string, attributes: string): Measured => ({
    name,
    script: `/ours/define/${tag}.js`,
    body: (api) =>
      `<oc-${tag} code="PART_SHARE" ${attributes} api-base="${api}"></oc-${tag}>`.repeat(widgets),
  });
  const pages = [
    page('oc-kpi', 'kpi', 'only="PARTNER_CATEGORY:B TIME_PERIOD:2024" direction="neutral"'),
    page('oc-chart', 'chart', 'kind="line"'),
  ];
  const { origin, asked, close } = await servePages(pages, dataset);
  const browser = await openBrowser();
  console.log(`\n${widgets} elements of one data set: 1.6 Mbit/s, 150 ms, CPU × 4, strict policy`);
  try {
    for (const { name } of pages) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const { page: opened } = await slowPage(context);
      await opened.addInitScript(watch, widgets);
      asked.length = 0;
      await opened.goto(`${origin}/${encodeURIComponent(name)}`);
      await opened.waitForFunction(() => 'start' in globalThis, undefined, { timeout: 60_000 });
      const { ready, shift, long } = await opened.evaluate(
        () => (globalThis as unknown as { start: Start }).start,
      );
      console.log(
        `  ${name.padEnd(20)} ${asked.length} request${asked.length === 1 ? '' : 's'}, CLS ${shift.toFixed(3)}, ` +
          `${long.length} long tasks${long.length > 0 ? ` (longest ${Math.max(...long).toFixed(0)} ms)` : ''}, ` +
          `all there after ${(ready - 500).toFixed(0)} ms`,
      );
      await context.close();
    }
  } finally {
    await browser.close();
    close();
  }
};

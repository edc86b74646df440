/** The page in which tables of ten thousand rows are painted, each way from the same data set. */
import { openCube, pivotOf, type JsonStatDataset, type Pivot } from '@officine-coesione/figures/on-demand';
import '../../packages/components/src/define/table.ts';
import type { OcTable } from '../../packages/components/src/observatory/table/table.ts';

const ROWS = 10_000;
const YEARS = ['2024', '2025', '2026'];

const dataset: JsonStatDataset = {
  version: '2.0',
  class: 'dataset',
  label: 'Partner attivi',
  source: 'Osservatorio Permanente sul Partenariato',
  updated: '2026-11-23',
  id: ['PROGRAMME', 'TIME_PERIOD'],
  size: [ROWS, YEARS.length],
  role: { time: ['TIME_PERIOD'] },
  dimension: {
    PROGRAMME: {
      label: 'Programma',
      category: {
        index: Array.from({ length: ROWS }, (_, at) => `p${at}`),
        label: Object.fromEntries(Array.from({ length: ROWS }, (_, at) => [`p${at}`, `Programma ${at}`])),
      },
    },
    TIME_PERIOD: { label: 'Anno', category: { index: YEARS } },
  },
  value: Array.from({ length: ROWS * YEARS.length }, (_, at) => (at * 7919) % 997),
};

const laid = (): Pivot =>
  pivotOf(openCube(dataset), { language: 'it', rows: ['PROGRAMME'], columns: ['TIME_PERIOD'] });
const textsOf = (pivot: Pivot, row: number): string[] => {
  const { headers, cells } = pivot.row(row);
  return [...headers, ...cells.map(({ text }) => text)];
};

const painted = (): Promise<unknown> =>
  new Promise((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(undefined);
    }),
  );

/** Stands beside in `peers`, which has no types. */
declare const virtualised: (
  room: HTMLElement,
  length: number,
  textsOf: (row: number) => readonly string[],
) => Promise<void>;

/** Each draws into a room, and gives what stands in the first rows. */
const ways: Readonly<Record<string, (room: HTMLElement) => Promise<string[]>>> = {
  'oc-table': async (room) => {
    const table = document.createElement('oc-table') as OcTable;
    table.apiBase = '/';
    table.data = dataset;
    const ready = new Promise((done) => table.addEventListener('oc-ready', done));
    room.append(table);
    await ready;
    await table.updateComplete;
    await painted();
    return firstOf(table.shadowRoot!.querySelectorAll('tbody tr'));
  },
  'lit-virtualizer': async (room) => {
    const pivot = laid();
    await virtualised(room, pivot.length, (row) => textsOf(pivot, row));
    await painted();
    return firstOf(
      [...room.querySelectorAll('.row')].sort(
        (one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top,
      ),
    );
  },
  'plain table': async (room) => {
    const pivot = laid();
    const table = document.createElement('table');
    const body = table.createTBody();
    for (let row = 0; row < pivot.length; row += 1) {
      const line = body.insertRow();
      for (const text of textsOf(pivot, row)) line.insertCell().textContent = text;
    }
    room.append(table);
    await painted();
    return firstOf(body.rows);
  },
};

const firstOf = (rows: Iterable<Element>): string[] =>
  [...rows]
    .slice(0, 10)
    .map((row) => [...row.children].map(({ textContent }) => textContent.trim()).join(' '));

/** Milliseconds from the data set to the paint, and the first rows. */
Object.assign(globalThis, {
  paint: async (name: string): Promise<{ time: number; first: string[] }> => {
    const room = document.createElement('div');
    document.body.append(room);
    const start = performance.now();
    const first = await ways[name]!(room);
    const time = performance.now() - start;
    room.remove();
    await painted();
    return { time, first };
  },
});

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openCube, type Cube, type JsonStatDataset } from '@officine-coesione/figures';
import { toolkit, type ToolkitDataset } from '../figures/peer.ts';
import { compare } from './measure.ts';

const sizes = { INDICATOR: 12, PROGRAMME: 100, PARTNER_CATEGORY: 6, TERRITORIAL_LEVEL: 6, TIME_PERIOD: 10 };
const wanted = { INDICATOR: 'IN3' };
const TOOLKIT = 'jsonstat-toolkit 2.2';

/** A cube of 432,000 cells, one in 97 missing, one in 50 with a status, as text. */
const cubeText = (): string => {
  const id = Object.keys(sizes);
  const size = Object.values(sizes);
  const length = size.reduce((product, count) => product * count, 1);
  const cells = Array.from({ length }, (_, place) => place);
  const dataset: JsonStatDataset = {
    version: '2.0',
    class: 'dataset',
    label: 'Benchmark',
    source: 'Benchmark',
    updated: '2026-01-01T00:00:00Z',
    id,
    size,
    role: { time: ['TIME_PERIOD'], metric: ['INDICATOR'] },
    dimension: Object.fromEntries(
      id.map((key, place) => {
        const codes = Array.from({ length: size[place]! }, (_, position) => `${key.slice(0, 2)}${position}`);
        const index = Object.fromEntries(codes.map((code, position) => [code, position]));
        const label = Object.fromEntries(codes.map((code) => [code, `Label ${code}`]));
        return [key, { label: key, category: { index, label } }];
      }),
    ),
    value: cells.map((place) => (place % 97 === 0 ? null : place % 3 === 0 ? place : place / 7)),
    status: Object.fromEntries(
      cells.filter((place) => place % 50 === 0).map((place) => [place, place % 100 === 0 ? 'P' : 'E']),
    ),
  };
  return JSON.stringify(dataset);
};

type Row = readonly (string | number | null)[];

/** The toolkit puts the status before the value. */
const turned = ([...row]: Row): Row => {
  const value = row.pop()!;
  return [...row.slice(0, -1), value, row.at(-1)!];
};
const peerTable = (peer: ToolkitDataset): readonly Row[] => peer.toTable({ status: true });
const rolesOf = (cube: Cube | ToolkitDataset): unknown =>
  Object.keys(sizes).map((id) => {
    const { role, label } = 'dimension' in cube ? cube.dimension(id) : cube.Dimension(id);
    return [label, role === 'time' || role === 'metric' ? role : null];
  });

/** Opening a cube of 432,000 cells, slicing it and laying it out as a table, against jsonstat-toolkit. */
export const cubeBenchmark = async (): Promise<void> => {
  const text = cubeText();
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;
  /**
   * A document parsed anew for each run, because the toolkit writes into what it reads, then opened; neither is
   * timed, and what earlier runs left behind is cleared away first.
   */
  const prepared = <Made>(open: (document: JsonStatDataset) => Made) => {
    const holder: { made?: Made } = {};
    const before = (): void => {
      holder.made = open(JSON.parse(text) as JsonStatDataset);
      collect({ type: 'minor' });
    };
    return { before, made: () => holder.made! };
  };
  const parsed = prepared((document) => document);
  const ours = prepared((document) => openCube(document));
  const theirs = prepared((document) => toolkit(document));
  const table = (cube: Cube) => cube.toTable({ content: 'label' });

  await compare('Parse the text of a cube of 432,000 cells: comes before all the rest', [
    { name: 'JSON.parse', run: () => (JSON.parse(text) as JsonStatDataset).size },
  ]);
  await compare('Open it', [
    {
      name: 'figures',
      before: parsed.before,
      run: () => openCube(parsed.made()),
      seen: (cube) => [rolesOf(cube as Cube), table(cube as Cube).rows],
    },
    {
      name: TOOLKIT,
      before: parsed.before,
      run: () => toolkit(parsed.made()),
      seen: (peer) => [
        rolesOf(peer as ToolkitDataset),
        peerTable(peer as ToolkitDataset)
          .slice(1)
          .map(turned),
      ],
    },
  ]);
  await compare('Slice one indicator of 12 out of it, as a table', [
    {
      name: 'figures',
      before: ours.before,
      run: () => table(ours.made().slice(wanted)).rows,
    },
    {
      name: TOOLKIT,
      before: theirs.before,
      run: () => peerTable(theirs.made().Slice(wanted)),
      seen: (rows) => (rows as Row[]).slice(1).map(turned),
    },
  ]);
  await compare('The whole of it as a table, with labels and statuses', [
    { name: 'figures', before: ours.before, run: () => table(ours.made()).rows },
    {
      name: TOOLKIT,
      before: theirs.before,
      run: () => peerTable(theirs.made()),
      seen: (rows) => (rows as Row[]).slice(1).map(turned),
    },
  ]);
  await compare('All three', [
    {
      name: 'figures',
      before: parsed.before,
      run: () => {
        const cube = openCube(parsed.made());
        return [table(cube.slice(wanted)).rows.length, table(cube).rows.length];
      },
    },
    {
      name: TOOLKIT,
      before: parsed.before,
      run: () => {
        const peer = toolkit(parsed.made());
        const whole = peerTable(peer).length - 1;
        return [peerTable(peer.Slice(wanted)).length - 1, whole];
      },
    },
  ]);
};

import { openCube, type JsonStatDataset } from '@officine-coesione/figures';
// @ts-expect-error it has no types
import JSONstat from 'jsonstat-toolkit';
import { compare } from './measure.ts';

const sizes = { INDICATOR: 12, PROGRAMME: 100, PARTNER_CATEGORY: 6, TERRITORIAL_LEVEL: 6, TIME_PERIOD: 10 };

const dataset = (): JsonStatDataset => {
  const id = Object.keys(sizes);
  const size = Object.values(sizes);
  const codes = (key: string, count: number) =>
    Array.from({ length: count }, (_, place) => `${key.slice(0, 2)}${place}`);
  const total = size.reduce((product, count) => product * count, 1);
  return {
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
        const of = codes(key, size[place]!);
        return [
          key,
          {
            label: key,
            category: {
              index: Object.fromEntries(of.map((code, index) => [code, index])),
              label: Object.fromEntries(of.map((code) => [code, `Label ${code}`])),
            },
          },
        ];
      }),
    ),
    value: Array.from({ length: total }, (_, place) => (place % 97 === 0 ? null : place % 1000)),
  };
};

/** Opening a cube of 432,000 cells and reading a slice of it, against jsonstat-toolkit. */
export const cubeBenchmark = async (): Promise<void> => {
  const data = dataset();
  const programmes = Object.keys(data.dimension['PROGRAMME']!.category.index as object);
  await compare('Open a cube of 432,000 cells and sum one indicator in one year', [
    {
      name: 'figures',
      run: () => {
        let sum = 0;
        const cube = openCube(data).slice({
          INDICATOR: 'IN3',
          TIME_PERIOD: 'TI4',
          PARTNER_CATEGORY: 'PA1',
          TERRITORIAL_LEVEL: 'TE2',
        });
        for (const code of programmes) sum += cube.cell({ PROGRAMME: code }).value ?? 0;
        return sum;
      },
    },
    {
      name: 'jsonstat-toolkit 2.2',
      run: () => {
        let sum = 0;
        const cube = JSONstat(data);
        for (const code of programmes)
          sum +=
            cube.Data({
              INDICATOR: 'IN3',
              TIME_PERIOD: 'TI4',
              PARTNER_CATEGORY: 'PA1',
              TERRITORIAL_LEVEL: 'TE2',
              PROGRAMME: code,
            }).value ?? 0;
        return sum;
      },
    },
  ]);
};

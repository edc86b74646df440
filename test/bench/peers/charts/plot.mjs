import { lineY, plot } from '@observablehq/plot';
import { drawn, place, series } from './series.mjs';

const { title, periods, lines } = await series();
const points = lines.flatMap(({ label, values }) =>
  values.map((value, at) => ({ label, period: Number(periods[at]), value })),
);
place().append(
  plot({
    title,
    width: 640,
    height: 400,
    color: { legend: true },
    marks: [lineY(points, { x: 'period', y: 'value', stroke: 'label' })],
  }),
);
drawn(lines);

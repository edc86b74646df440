import uPlot from 'uplot';
import { colours, drawn, place, series } from './series.mjs';

const { title, periods, lines } = await series();
new uPlot(
  {
    title,
    width: 640,
    height: 400,
    scales: { x: { time: false } },
    series: [{}, ...lines.map(({ label }, at) => ({ label, stroke: colours[at] }))],
  },
  [periods.map(Number), ...lines.map(({ values }) => values)],
  place(),
);
drawn(lines);

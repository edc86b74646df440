import { LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { drawn, place, series } from './series.mjs';

use([
  AriaComponent,
  CanvasRenderer,
  GridComponent,
  LegendComponent,
  LineChart,
  TitleComponent,
  TooltipComponent,
]);
const { title, periods, lines } = await series();
const room = document.createElement('div');
place().append(room);
init(room, null, { width: 640, height: 400 }).setOption({
  animation: false,
  aria: { enabled: true },
  title: { text: title },
  legend: {},
  tooltip: {},
  xAxis: { type: 'category', data: periods },
  yAxis: {},
  series: lines.map(({ label, values }) => ({ type: 'line', name: label, data: values })),
});
drawn(lines);

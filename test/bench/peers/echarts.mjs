import * as echarts from 'echarts';

/** Bars as an SVG text, in the mode that ECharts has for servers. */
export default ({ title, unit, bars, width }) => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: 400 });
  const sorted = bars.toSorted((a, b) => a.value - b.value);
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    title: { text: title },
    grid: { left: 220 },
    xAxis: { type: 'value', name: unit },
    yAxis: { type: 'category', data: sorted.map(({ label }) => label) },
    series: [
      {
        type: 'bar',
        color: '#0066cc',
        data: sorted.map(({ value }) => value),
        label: { show: true, position: 'right' },
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
};

/** How many bars a picture has. */
export const barsIn = (svg) => svg.match(/<path[^>]*fill="#0066cc"/g).length;

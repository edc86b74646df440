import {
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import { colours, drawn, place, series } from './series.mjs';

Chart.register(CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Title, Tooltip);
const { title, periods, lines } = await series();
const canvas = document.createElement('canvas');
canvas.width = 640;
canvas.height = 400;
place().append(canvas);
new Chart(canvas, {
  type: 'line',
  data: {
    labels: periods,
    datasets: lines.map(({ label, values }, at) => ({ label, data: values, borderColor: colours[at] })),
  },
  options: { animation: false, responsive: false, plugins: { title: { display: true, text: title } } },
});
drawn(lines);

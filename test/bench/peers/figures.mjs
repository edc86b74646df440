import { barScene, openCube, svgOf } from '@officine-coesione/figures';

/** Bars as an SVG text, with what ours always have: sentence, source, the unit in words. */
export default ({ title, unit, bars, width }) => {
  const codes = bars.map((_, place) => `c${place}`);
  const category = {
    index: Object.fromEntries(codes.map((code, place) => [code, place])),
    label: Object.fromEntries(codes.map((code, place) => [code, bars[place].label])),
  };
  const cube = openCube({
    version: '2.0',
    class: 'dataset',
    label: title,
    source: 'Benchmark',
    id: ['MEASURE', 'CATEGORY'],
    size: [1, bars.length],
    role: { metric: ['MEASURE'] },
    dimension: {
      MEASURE: {
        label: 'Measure',
        category: { index: { N: 0 }, label: { N: title }, unit: { N: { label: unit, decimals: 0 } } },
      },
      CATEGORY: { label: 'Category', category },
    },
    value: bars.map(({ value }) => value),
  });
  return svgOf(barScene(cube, { language: 'en', width, by: 'CATEGORY', standalone: true }), {
    theme: 'light',
  });
};

/** How many bars a picture has. */
export const barsIn = (svg) => svg.match(/<g data-key=/g).length;

/** The series of the dataset that every page draws: a line a category, a point a year. */
export const series = async () => {
  const cube = await (await fetch('/v1/indicators/PART_SHARE/data')).json();
  const codes = (dimension) => Object.keys(cube.dimension[dimension].category.index);
  const periods = codes('TIME_PERIOD');
  return {
    title: cube.label,
    periods,
    lines: codes('PARTNER_CATEGORY').map((code, place) => ({
      label: cube.dimension.PARTNER_CATEGORY.category.label[code],
      values: cube.value.slice(place * periods.length, (place + 1) * periods.length),
    })),
  };
};

/** Tells that the picture is there, with the figures that it shows. */
export const drawn = (lines) =>
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      globalThis.drawn = { at: performance.now(), values: lines.map(({ values }) => values) };
    }),
  );

export const place = () => document.querySelector('main');
export const colours = ['#0066cc', '#f36908', '#1c008f', '#8e435a', '#9890b2', '#4b2008'];

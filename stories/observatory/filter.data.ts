import type { IndicatorData } from '@officine-coesione/contract';
import { figures } from './indicator.data.ts';

/** Figures that follow what is asked for: another year and another programme give other numbers. */
export const answerTo = (url: URL): IndicatorData => {
  const periods = url.searchParams.getAll('period');
  const [programme] = url.searchParams.getAll('programme');
  const years = periods.length > 0 ? periods : ['2026'];
  const part = programme ? 0.25 : 1;
  return figures({
    periods: years,
    value: [45, 13, 24, 0, 8].flatMap((number) =>
      years.map((year) => Math.max(0, Math.round((number - (2026 - Number(year))) * part))),
    ),
    ...(programme ? { programme: 'PR Puglia FESR-FSE+ 2021-2027' } : {}),
  });
};

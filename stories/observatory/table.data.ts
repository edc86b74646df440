import type { IndicatorData } from '@officine-coesione/contract';
import { figures } from './indicator.data.ts';

/** Numbers that look like none in particular and are the same each time. */
const scattered = (seed: number): number => (seed * 7919 + 104_729) % 97;

/** Partners of so many programmes, by category and year; some are missing, withheld or provisional. */
export const programmes = (
  count: number,
  years: readonly string[] = ['2024', '2025', '2026'],
): IndicatorData => {
  const base = figures();
  const codes = Array.from({ length: count }, (_, at) => `programma-${at + 1}`);
  const categories = ['_T', 'A', 'B'];
  const length = count * categories.length * years.length;
  const value: (number | null)[] = [];
  const status: Record<string, string> = {};
  for (let at = 0; at < length; at += 1) {
    const number = scattered(at);
    value.push(number < 3 ? null : number);
    if (number < 3) status[at] = number === 0 ? 'C' : 'O';
    else if (at % years.length === years.length - 1) status[at] = 'P';
  }
  return {
    ...base,
    size: [1, count, 1, categories.length, 1, years.length],
    dimension: {
      ...base.dimension,
      PROGRAMME: {
        label: 'Programma',
        category: {
          index: Object.fromEntries(codes.map((code, at) => [code, at])),
          label: Object.fromEntries(codes.map((code, at) => [code, `Programma regionale ${at + 1}`])),
        },
      },
      PARTNER_CATEGORY: {
        label: 'Categoria di partner',
        category: {
          index: { _T: 0, A: 1, B: 2 },
          label: { _T: 'Totale', A: 'Autorità pubbliche', B: 'Parti economiche e sociali' },
        },
      },
      TIME_PERIOD: {
        label: 'Anno',
        category: {
          index: Object.fromEntries(years.map((year, at) => [year, at])),
          label: Object.fromEntries(years.map((year) => [year, year])),
        },
      },
    },
    value,
    status,
  };
};

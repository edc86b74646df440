import type { IndicatorData } from '@officine-coesione/contract';
import { figures } from './indicator.data.ts';

/** A share in three years, total and four categories. */
export const shareOverTime = (change: Parameters<typeof figures>[0] = {}): IndicatorData =>
  figures({
    code: 'PART_SHARE',
    periods: ['2024', '2025', '2026'],
    // prettier-ignore
    value: [
      100, 100, 100,
      30.2, 29.4, 26.7,
      50.1, 50.1, 53.3,
      null, 2.5, 2.4,
      19.7, 18, 17.6,
    ],
    status: { '9': 'O', '8': 'P' },
    ...change,
  });

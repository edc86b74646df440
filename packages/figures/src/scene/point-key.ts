import { isConfidential } from '../confidential.ts';
import type { Cell } from '../cube.ts';
import type { SeriesSet } from '../series.ts';
import { absenceText, isUnsettled, statusText } from '../status.ts';
import { setKey, type KeyItem } from './key.ts';
import { absenceShapes } from './line-series.ts';
import { markerAt } from './look.ts';
import { tenth } from './scene.ts';
import { GAP, type Sheet } from './sheet.ts';

/** Side of a hatched sample, pixels. */
const SAMPLE = 12;

/** Says under a picture what the marks mean that are not plain points, and whatever else it explains. */
export function setPointKey(
  sheet: Sheet,
  { cube }: SeriesSet,
  cells: readonly Cell[],
  others: readonly KeyItem[] = [],
  form: 'line' | 'bar' = 'line',
): void {
  const { language } = sheet;
  const absences = [false, true].flatMap((withheld): KeyItem[] => {
    const cell = cells.find(({ value, status }) => value === null && isConfidential(status) === withheld);
    if (!cell) return [];
    const sample: KeyItem['sample'] = (x, middle) => absenceShapes(cell, x + 5, middle, 'secondary');
    return [{ text: absenceText(cell.status, language), width: 10, sample }];
  });
  const unsettled = cells
    .filter(({ value, status }) => value !== null && isUnsettled(status))
    .map(({ status }) => statusText(status, language, cube.dataset)!.label);
  const box = { width: SAMPLE, height: SAMPLE, colour: 'secondary', pattern: 'hatched' } as const;
  const hollow: KeyItem = {
    text: [...new Set(unsettled)].join('; '),
    width: form === 'bar' ? SAMPLE : 10,
    sample: (x, middle) =>
      form === 'bar'
        ? [{ type: 'rect', x: tenth(x), y: tenth(middle - SAMPLE / 2), ...box }]
        : [markerAt('circle', x + 5, middle, 'secondary', true)],
  };
  const items = [...absences, ...(unsettled.length > 0 ? [hollow] : []), ...others];
  if (items.length === 0) return;
  sheet.y += GAP / 2;
  setKey(sheet, items, 'secondary');
  sheet.y -= GAP;
}

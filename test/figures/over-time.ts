import type { JsonStatDataset, JsonStatUnit } from '@officine-coesione/figures';

/** What a test changes of a cube over two dimensions. */
export interface OverTime {
  /** Codes and labels of the series. */
  readonly series?: Readonly<Record<string, string>>;
  readonly periods?: readonly string[];
  /** By series, then by period. */
  readonly value?: readonly (number | null)[];
  readonly status?: Readonly<Record<string, string>>;
  readonly unit?: JsonStatUnit | undefined;
  readonly measure?: string;
  /** Identifier and label of the dimension of the series. */
  readonly by?: readonly [id: string, label: string];
  /** Role of the dimension of periods. */
  readonly role?: 'time' | 'geo';
}

export const years = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, place) => String(first + place));

/** A rate by category and year; no label holds a digit, so that numbers in a sentence are figures. */
export function overTime({
  series = { B: 'Parti economiche e sociali', C: 'Società civile' },
  periods = years(2022, 2024),
  value = [70, 72.5, 81.2, 64.3, 60, 58.1],
  status = {},
  unit = { label: '%', decimals: 1 },
  measure = 'Tasso di partecipazione',
  by: [id, label] = ['PARTNER_CATEGORY', 'Categoria'],
  role = 'time',
}: OverTime = {}): JsonStatDataset {
  const codes = Object.keys(series);
  return {
    version: '2.0',
    class: 'dataset',
    label: measure,
    source: 'Osservatorio Permanente sul Partenariato',
    updated: '2026-01-15',
    id: ['INDICATOR', id, 'PERIOD'],
    size: [1, codes.length, periods.length],
    role: { [role]: ['PERIOD'], metric: ['INDICATOR'] },
    dimension: {
      INDICATOR: {
        label: 'Indicatore',
        category: { index: ['I'], label: { I: measure }, unit: { I: unit } },
      },
      [id]: { label, category: { index: codes, label: series } },
      PERIOD: { label: 'Anno', category: { index: [...periods] } },
    },
    value,
    status,
  };
}

/** German words that no line holds. */
export const LONG = {
  X: 'Partnerschaftsvereinbarungsverwaltungsbehörde für Regionalentwicklung',
  Y: 'Arbeitnehmerinteressenvertretungsorganisationen',
  Z: 'Österreich',
} as const;

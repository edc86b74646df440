import type { JsonStatDataset } from '@officine-coesione/figures';
import { seeded } from '../seeded.ts';
import { territories } from './territories.ts';

/** What a test changes of the cube of areas. */
export interface AreasChange {
  readonly level?: 'nuts2' | 'nuts3';
  readonly codes?: readonly string[];
  readonly values?: readonly (number | null)[];
  readonly status?: Readonly<Record<string, string>>;
  readonly unit?: { readonly label: string; readonly decimals: number };
  /** Share of areas without a value. */
  readonly missing?: number;
  readonly seed?: number;
}

/** A rate by territory, all areas of a level unless told. */
export function areas(change: AreasChange = {}): JsonStatDataset {
  const known = [...territories('country'), ...territories(change.level ?? 'nuts2')];
  const codes = change.codes ?? known.map(({ code }) => code).filter((code) => code.length > 2);
  const random = seeded(change.seed ?? 7);
  const made = codes.map(() => {
    const value = Math.round((20 + 70 * random()) * 10) / 10;
    return random() < (change.missing ?? 0) ? null : value;
  });
  const title = new Map(known.map((territory) => [territory.code, territory.title]));
  return {
    version: '2.0',
    class: 'dataset',
    label: 'Tasso di partecipazione',
    source: 'Osservatorio Permanente sul Partenariato',
    updated: '2026-11-23',
    id: ['INDICATOR', 'REF_AREA', 'TIME_PERIOD'],
    size: [1, codes.length, 1],
    role: { time: ['TIME_PERIOD'], geo: ['REF_AREA'], metric: ['INDICATOR'] },
    dimension: {
      INDICATOR: {
        label: 'Indicatore',
        category: {
          index: ['ATT_RATE'],
          label: { ATT_RATE: 'Tasso di partecipazione' },
          unit: { ATT_RATE: change.unit ?? { label: '%', decimals: 1 } },
        },
      },
      REF_AREA: {
        label: 'Territorio',
        category: {
          index: [...codes],
          label: Object.fromEntries(codes.map((code) => [code, title.get(code) ?? code])),
        },
      },
      TIME_PERIOD: { label: 'Anno', category: { index: ['2026'], label: { 2026: '2026' } } },
    },
    value: change.values ?? made,
    status: change.status ?? {},
    extension: { licence: { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } },
  };
}

import type { JsonStatDataset } from '@officine-coesione/figures';

/** Labels of the partner categories, none of which holds a digit: numbers in a sentence are then figures. */
export const CATEGORIES: Readonly<Record<string, string>> = {
  _T: 'Totale',
  A: 'Autorità regionali, locali e urbane e altre autorità pubbliche',
  B: 'Parti economiche e sociali',
  C: 'Organismi che rappresentano la società civile',
  D: 'Organismi di ricerca e università',
};

/** What a test changes of the partners' cube. */
export interface PartnersChange {
  readonly values?: readonly (number | null)[];
  readonly status?: Readonly<Record<string, string>>;
  readonly codes?: readonly string[];
  readonly unit?: { readonly label: string; readonly decimals: number };
  readonly indicator?: string;
}

/** A cube shaped as the observatory publishes them: six dimensions, all of one category but the partners'. */
export function partners(change: PartnersChange = {}): JsonStatDataset {
  const codes = change.codes ?? Object.keys(CATEGORIES);
  const single = (label: string, code: string, name: string) => ({
    label,
    category: { index: { [code]: 0 }, label: { [code]: name } },
  });
  return {
    version: '2.0',
    class: 'dataset',
    label: 'Indicatori del partenariato',
    source: 'Osservatorio Permanente sul Partenariato',
    updated: '2026-11-23',
    id: ['INDICATOR', 'PROGRAMME', 'REF_AREA', 'PARTNER_CATEGORY', 'TERRITORIAL_LEVEL', 'TIME_PERIOD'],
    size: [1, 1, 1, codes.length, 1, 1],
    role: { time: ['TIME_PERIOD'], geo: ['REF_AREA'], metric: ['INDICATOR'] },
    dimension: {
      INDICATOR: {
        label: 'Indicatore',
        category: {
          index: { PART_N: 0 },
          label: { PART_N: change.indicator ?? 'Partner attivi' },
          unit: { PART_N: change.unit ?? { label: 'n', decimals: 0 } },
        },
      },
      PROGRAMME: single('Programma', '_T', 'Tutti i programmi'),
      REF_AREA: single('Territorio', 'IT', 'Italia'),
      PARTNER_CATEGORY: {
        label: 'Categoria di partner',
        category: {
          index: [...codes],
          label: Object.fromEntries(codes.map((code) => [code, CATEGORIES[code] ?? code])),
        },
      },
      TERRITORIAL_LEVEL: single('Livello territoriale', '_T', 'Totale'),
      TIME_PERIOD: single('Periodo', '2026', '2026'),
    },
    value: change.values ?? [45, 15, 24, 0, 6],
    status: change.status ?? {},
    extension: {
      licence: { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      demo: true,
      coverage: { counted: 12, total: 15 },
      methodVersion: '1.0',
    },
  };
}

/** The sample of the observatory's exchange format: six cells, one of them confidential. */
export function attendance(): JsonStatDataset {
  return {
    version: '2.0',
    class: 'dataset',
    label: 'Tasso di partecipazione per categoria',
    source: 'Osservatorio Permanente sul Partenariato',
    updated: '2026-01-15',
    id: ['INDICATOR', 'PARTNER_CATEGORY', 'TIME_PERIOD'],
    size: [1, 3, 2],
    role: { time: ['TIME_PERIOD'], metric: ['INDICATOR'] },
    dimension: {
      INDICATOR: {
        label: 'Indicatore',
        category: {
          index: { ATT_RATE: 0 },
          label: { ATT_RATE: 'Tasso di partecipazione' },
          unit: { ATT_RATE: { label: '%', decimals: 1 } },
        },
      },
      PARTNER_CATEGORY: {
        label: 'Categoria',
        category: {
          index: { A: 0, B: 1, C: 2 },
          label: { A: 'Autorità pubbliche', B: 'Parti economiche e sociali', C: 'Società civile' },
        },
      },
      TIME_PERIOD: {
        label: 'Anno',
        category: { index: { '2020': 0, '2021': 1 }, label: { '2020': '2020', '2021': '2021' } },
      },
    },
    value: [70, 72.5, 81.2, 79, null, 64.3],
    status: { '4': 'c' },
  };
}

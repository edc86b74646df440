import type { IndicatorData } from '@officine-coesione/contract';
import type { JsonStatDataset } from '@officine-coesione/figures';

/** What a story or a test changes of figures over time. */
export interface Course {
  /** Codes and labels of the series. */
  readonly series?: Readonly<Record<string, string>>;
  readonly periods?: readonly string[];
  /** By series, then by period. */
  readonly value?: readonly (number | null)[];
  readonly status?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly unit?: { readonly label: string; readonly decimals: number };
}

const CATEGORIES = {
  A: 'Autorità pubbliche',
  B: 'Parti economiche e sociali',
  C: 'Società civile',
  D: 'Università e ricerca',
};
const YEARS = ['2021', '2022', '2023', '2024', '2025', '2026'];
// prettier-ignore
const RATES = [
  88.4, 86.1, 90.2, 91, 89.7, 92.3,
  71.3, 70, 74.8, 76.2, 75.9, 78.4,
  52.6, 55.1, null, 61.7, 63, 66.8,
  60.2, 58.8, 57.4, 61.1, 64.5, 63.9,
];
const ABOUT = {
  version: '2.0',
  class: 'dataset',
  source: 'Osservatorio Permanente sul Partenariato',
  updated: '2026-11-23T08:30:00Z',
  href: 'https://api.example.it/rest/coesione/v1/partenariato/indicators/ATT_RATE/data',
} as const;
const EXTENSION = {
  demo: false,
  licence: { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  coverage: { counted: 41, total: 49 },
  methodVersion: '1.0.0',
  referenceDate: '2026-11-23',
};
const one = (label: string, code: string, name: string) => ({
  label,
  category: { index: { [code]: 0 }, label: { [code]: name } },
});
const several = (label: string, names: Readonly<Record<string, string>>) => ({
  label,
  category: {
    index: Object.fromEntries(Object.keys(names).map((code, place) => [code, place])),
    label: { ...names },
  },
});
const metric = (code: string, title: string, unit: { label: string; decimals: number }) => {
  const { label, category } = one('Indicatore', code, title);
  return { label, category: { ...category, unit: { [code]: unit } } };
};
const years = (codes: readonly string[]) =>
  several('Anno', Object.fromEntries(codes.map((year) => [year, year])));

/** How often partners attend, by category and year; what is not known of a year is a gap. */
export const course = (change: Course = {}): IndicatorData => {
  const {
    series = CATEGORIES,
    periods = YEARS,
    value = RATES,
    status = { '5': 'P', '11': 'P', '14': 'O', '17': 'P', '23': 'P' },
    title = 'Tasso di partecipazione alle riunioni',
    unit = { label: '%', decimals: 1 },
  } = change;
  return {
    ...ABOUT,
    label: title,
    id: ['INDICATOR', 'REF_AREA', 'PARTNER_CATEGORY', 'TIME_PERIOD'],
    size: [1, 1, Object.keys(series).length, periods.length],
    role: { time: ['TIME_PERIOD'], geo: ['REF_AREA'], metric: ['INDICATOR'] },
    dimension: {
      INDICATOR: metric('ATT_RATE', title, unit),
      REF_AREA: one('Territorio', 'IT', 'Italia'),
      PARTNER_CATEGORY: several('Categoria di partner', series),
      TIME_PERIOD: years(periods),
    },
    value: [...value],
    status: { ...status },
    note: [],
    extension: EXTENSION,
  };
};

/** How many partners there are, by category and year. */
export const amounts = (change: Course = {}): IndicatorData =>
  course({
    title: 'Partner attivi',
    unit: { label: 'n', decimals: 0 },
    // prettier-ignore
    value: [
      212, 220, 231, 240, 243, 251,
      318, 340, 352, 371, 380, 402,
      96, 121, 140, 166, 190, 214,
      44, 52, 58, 61, 66, 70,
    ],
    status: { '5': 'P', '11': 'P', '17': 'P', '23': 'P' },
    ...change,
  });

/** How satisfied those who answered are, with the bounds of what the others may be. */
export const estimates = (): JsonStatDataset => ({
  ...ABOUT,
  label: 'Soddisfazione dei partner',
  id: ['MEASURE', 'PARTNER_CATEGORY', 'TIME_PERIOD'],
  size: [3, 4, 1],
  role: { time: ['TIME_PERIOD'] },
  dimension: {
    MEASURE: several('Misura', {
      SAT: 'Soddisfazione dei partner',
      SAT_LOWER: 'Limite inferiore',
      SAT_UPPER: 'Limite superiore',
    }),
    PARTNER_CATEGORY: several('Categoria di partner', CATEGORIES),
    TIME_PERIOD: years(['2026']),
  },
  // prettier-ignore
  value: [
    7.2, 6.8, 5.9, 6.4,
    6.9, 6.5, 5.2, 5.6,
    7.5, 7.1, 6.6, 7.2,
  ],
  extension: {
    ...EXTENSION,
    interval: { dimension: 'MEASURE', value: 'SAT', lower: 'SAT_LOWER', upper: 'SAT_UPPER', level: 95 },
  },
});

/** The regions and autonomous provinces, each with a rate that is invented. */
const REGIONS: Readonly<Record<string, readonly [name: string, rate: number | null]>> = {
  ITC1: ['Piemonte', 71.2],
  ITC2: ['Valle d’Aosta', 83.4],
  ITC3: ['Liguria', 64.9],
  ITC4: ['Lombardia', 69.3],
  ITF1: ['Abruzzo', 55.1],
  ITF2: ['Molise', 48.7],
  ITF3: ['Campania', 51.6],
  ITF4: ['Puglia', 62.8],
  ITF5: ['Basilicata', 58.3],
  ITF6: ['Calabria', 44.2],
  ITG1: ['Sicilia', 46.9],
  ITG2: ['Sardegna', null],
  ITH1: ['Provincia autonoma di Bolzano', 88.9],
  ITH2: ['Provincia autonoma di Trento', 86.1],
  ITH3: ['Veneto', 73.8],
  ITH4: ['Friuli-Venezia Giulia', 76.5],
  ITH5: ['Emilia-Romagna', 80.7],
  ITI1: ['Toscana', 75.2],
  ITI2: ['Umbria', 67.4],
  ITI3: ['Marche', 65.5],
  ITI4: ['Lazio', 57.9],
};

/** What a story or a test changes of figures by area. */
export interface ByArea {
  readonly areas?: Readonly<Record<string, readonly [name: string, rate: number | null]>>;
  readonly status?: Readonly<Record<string, string>>;
  readonly title?: string;
}

/** How often partners attend, by region; the country is among the areas, and one region is not known. */
export const byArea = ({
  areas = REGIONS,
  status = { '5': 'P', '12': 'O' },
  title = 'Tasso di partecipazione alle riunioni',
}: ByArea = {}): IndicatorData => {
  const all = { IT: ['Italia', 63.5] as const, ...areas };
  return {
    ...ABOUT,
    label: title,
    id: ['INDICATOR', 'REF_AREA', 'TIME_PERIOD'],
    size: [1, Object.keys(all).length, 1],
    role: { time: ['TIME_PERIOD'], geo: ['REF_AREA'], metric: ['INDICATOR'] },
    dimension: {
      INDICATOR: metric('ATT_RATE', title, { label: '%', decimals: 1 }),
      REF_AREA: several(
        'Territorio',
        Object.fromEntries(Object.entries(all).map(([code, [name]]) => [code, name])),
      ),
      TIME_PERIOD: years(['2026']),
    },
    value: Object.values(all).map(([, rate]) => rate),
    status: { ...status },
    note: [],
    extension: EXTENSION,
  };
};

/** Provinces of two regions. */
export const byProvince = (): IndicatorData =>
  byArea({
    areas: {
      ITF43: ['Taranto', 61.2],
      ITF44: ['Brindisi', 58.4],
      ITF45: ['Lecce', 70.9],
      ITF46: ['Foggia', 52.3],
      ITF47: ['Bari', 68.8],
      ITF48: ['Barletta-Andria-Trani', 49.5],
      ITF51: ['Potenza', 57.7],
      ITF52: ['Matera', null],
    },
    status: { '8': 'O' },
  });

/** No series at all. */
export const nothing = (): IndicatorData => course({ series: {}, value: [], status: {} });

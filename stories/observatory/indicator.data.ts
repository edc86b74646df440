import { labelOf, partnerCategory } from '@officine-coesione/contract';
import type { IndicatorData, Language } from '@officine-coesione/contract';

const titles = {
  PART_N: {
    it: 'Partner attivi',
    en: 'Active partners',
    de: 'Aktive Partner',
    fr: 'Partenaires actifs',
    sl: 'Dejavni partnerji',
  },
  PART_SHARE: {
    it: 'Quota per categoria',
    en: 'Share by category',
    de: 'Anteil nach Kategorie',
    fr: 'Part par catégorie',
    sl: 'Delež po kategorijah',
  },
} as const;

const words = {
  it: { category: 'Categoria di partner', total: 'Totale', italy: 'Italia', year: 'Anno' },
  en: { category: 'Partner category', total: 'Total', italy: 'Italy', year: 'Year' },
  de: { category: 'Partnerkategorie', total: 'Insgesamt', italy: 'Italien', year: 'Jahr' },
  fr: { category: 'Catégorie de partenaire', total: 'Total', italy: 'Italie', year: 'Année' },
  sl: { category: 'Kategorija partnerja', total: 'Skupaj', italy: 'Italija', year: 'Leto' },
} as const;

const units = { PART_N: { label: 'n', decimals: 0 }, PART_SHARE: { label: '%', decimals: 1 } };

/** What a story or a test changes of the figures. */
export interface Change {
  readonly code?: 'PART_N' | 'PART_SHARE';
  readonly language?: Language;
  readonly periods?: readonly string[];
  /** By category, the total first, then by period. */
  readonly value?: readonly (number | null)[];
  readonly status?: Readonly<Record<string, string>>;
  readonly demo?: boolean;
  readonly coverage?: { readonly counted: number; readonly total: number };
  readonly note?: readonly string[];
  readonly programme?: string;
}

/** Figures as the observatory answers them: total and four categories. */
export const figures = (change: Change = {}): IndicatorData => {
  const { code = 'PART_N', language = 'it', periods = ['2026'], programme } = change;
  const said = words[language];
  const codes = ['_T', 'A', 'B', 'C', 'D'];
  const one = (label: string, key: string, name: string) => ({
    label,
    category: { index: { [key]: 0 }, label: { [key]: name } },
  });
  const many = (label: string, keys: readonly string[], nameOf: (key: string) => string) => ({
    label,
    category: {
      index: Object.fromEntries(keys.map((key, place) => [key, place])),
      label: Object.fromEntries(keys.map((key) => [key, nameOf(key)])),
    },
  });
  const metric = one('Indicatore', code, titles[code][language]);
  return {
    version: '2.0',
    class: 'dataset',
    label: titles[code][language],
    source: 'Osservatorio Permanente sul Partenariato',
    updated: '2026-11-23T08:30:00Z',
    href: `https://api.example.it/rest/coesione/v1/partenariato/indicators/${code}/data`,
    id: ['INDICATOR', 'PROGRAMME', 'REF_AREA', 'PARTNER_CATEGORY', 'TERRITORIAL_LEVEL', 'TIME_PERIOD'],
    size: [1, 1, 1, codes.length, 1, periods.length],
    role: { time: ['TIME_PERIOD'], geo: ['REF_AREA'], metric: ['INDICATOR'] },
    dimension: {
      INDICATOR: { ...metric, category: { ...metric.category, unit: { [code]: units[code] } } },
      PROGRAMME: programme
        ? one('Programma', 'pr-fesr-fse-plus-puglia-2021-2027', programme)
        : one('Programma', '_T', 'Tutti i programmi'),
      REF_AREA: one('Territorio', 'IT', said.italy),
      PARTNER_CATEGORY: many(said.category, codes, (key) =>
        key === '_T' ? said.total : labelOf(partnerCategory, key, language),
      ),
      TERRITORIAL_LEVEL: one('Livello territoriale', '_T', said.total),
      TIME_PERIOD: many(said.year, periods, (year) => year),
    },
    value: [...(change.value ?? [45, 13, 24, 0, 8])],
    status: { ...change.status },
    note: [...(change.note ?? [])],
    extension: {
      demo: change.demo ?? false,
      licence: { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      coverage: change.coverage ?? { counted: 12, total: 49 },
      methodVersion: '1.0.0',
      referenceDate: '2026-11-23',
    },
  };
};

/** Shares of the same partners. */
export const shares = (change: Change = {}): IndicatorData =>
  figures({
    code: 'PART_SHARE',
    value: [100, 28.88888888888889, 53.333333333333336, 0, 17.77777777777778],
    ...change,
  });

/** Every value of the present year is provisional, and invented. */
export const demonstration = (change: Change = {}): IndicatorData =>
  figures({
    status: { '0': 'P', '1': 'P', '2': 'P', '3': 'P', '4': 'P' },
    demo: true,
    coverage: { counted: 1, total: 49 },
    note: [
      'Dati dimostrativi: sono stati contati anche dati inventati, che non descrivono processi reali.',
      'I valori dell’anno in corso sono provvisori: contano chi siede oggi.',
    ],
    ...change,
  });

/** Three years, of which the last is provisional. */
export const years = (change: Change = {}): IndicatorData =>
  figures({
    periods: ['2024', '2025', '2026'],
    // prettier-ignore
    value: [
      38, 41, 45,
      12, 13, 13,
      19, 20, 24,
      null, 1, 2,
      7, 7, 6,
    ],
    status: { '2': 'P', '5': 'P', '8': 'P', '9': 'O', '11': 'P', '14': 'P' },
    ...change,
  });

/** One category is missing, another withheld. */
export const gaps = (change: Change = {}): IndicatorData =>
  figures({ value: [45, 13, 24, null, null], status: { '2': 'P', '3': 'O', '4': 'C' }, ...change });

/** Nothing is known. */
export const unknown = (change: Change = {}): IndicatorData =>
  figures({
    value: [null, null, null, null, null],
    status: { '0': 'O', '1': 'O', '2': 'O', '3': 'O', '4': 'O' },
    coverage: { counted: 0, total: 49 },
    note: ['Dove l’anagrafe non ha alcun partenariato il valore manca: non è zero.'],
    ...change,
  });

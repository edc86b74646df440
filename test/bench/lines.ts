const years = Array.from({ length: 10 }, (_year, place) => String(2015 + place));
const categories: Readonly<Record<string, string>> = {
  A: 'Autorità pubbliche',
  B: 'Parti economiche e sociali',
  C: 'Società civile',
  D: 'Ricerca e università',
};

/** Four lines of ten years: a JSON-stat dataset as the API gives it. */
export const dataset = {
  version: '2.0' as const,
  class: 'dataset' as const,
  label: 'Quota per categoria',
  source: 'Osservatorio Permanente sul Partenariato',
  updated: '2026-11-01T08:00:00.000Z',
  href: 'https://api.example.it/indicators/PART_SHARE/data',
  id: ['INDICATOR', 'PROGRAMME', 'REF_AREA', 'PARTNER_CATEGORY', 'TERRITORIAL_LEVEL', 'TIME_PERIOD'],
  size: [1, 1, 1, 4, 1, years.length],
  role: { time: ['TIME_PERIOD'], geo: ['REF_AREA'], metric: ['INDICATOR'] },
  dimension: {
    INDICATOR: {
      label: 'Indicatore',
      category: {
        index: { PART_SHARE: 0 },
        label: { PART_SHARE: 'Quota per categoria' },
        unit: { PART_SHARE: { label: '%', decimals: 1 } },
      },
    },
    PROGRAMME: { label: 'Programma', category: { index: { _T: 0 }, label: { _T: 'Tutti i programmi' } } },
    REF_AREA: { label: 'Territorio', category: { index: { IT: 0 }, label: { IT: 'Italia' } } },
    PARTNER_CATEGORY: {
      label: 'Categoria',
      category: {
        index: Object.fromEntries(Object.keys(categories).map((code, place) => [code, place])),
        label: categories,
      },
    },
    TERRITORIAL_LEVEL: { label: 'Livello', category: { index: { _T: 0 }, label: { _T: 'Totale' } } },
    TIME_PERIOD: {
      label: 'Anno',
      category: {
        index: Object.fromEntries(years.map((year, place) => [year, place])),
        label: Object.fromEntries(years.map((year) => [year, year])),
      },
    },
  },
  value: Object.keys(categories).flatMap((_code, line) =>
    years.map((_year, place) => 20 + line * 8 + ((place * 7 + line * 5) % 11) / 2),
  ),
  status: {},
  note: [],
  extension: {
    demo: false,
    licence: { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    coverage: { counted: 48, total: 48 },
    methodVersion: '1.0.0',
    referenceDate: '2026-11-01',
  },
};

import type { ExchangeFormat, Labels } from '@officine-coesione/contract';

/** Forms that are data, with their code in the list of file types of the Union. */
export const distributions = {
  csv: 'CSV',
  'csv-excel': 'CSV',
  xlsx: 'XLSX',
  'json-stat': 'JSON',
  'sdmx-json': 'JSON',
  'sdmx-csv': 'CSV',
  'data-package-zip': 'ZIP',
} as const satisfies Readonly<Partial<Record<ExchangeFormat, string>>>;

/** A form that is data. */
export type DataForm = keyof typeof distributions;

/** A name that is the same in every language. */
const everywhere = (name: string): Labels => ({ it: name, en: name, de: name, fr: name, sl: name });

/** What tells the distributions of a data set apart. */
export const distributionTitles: Readonly<Record<DataForm, Labels>> = {
  csv: {
    it: 'CSV per programmi',
    en: 'CSV for programs',
    de: 'CSV für Programme',
    fr: 'CSV pour les programmes',
    sl: 'CSV za programe',
  },
  'csv-excel': {
    it: 'CSV per il foglio di calcolo in italiano',
    en: 'CSV for spreadsheets in Italian',
    de: 'CSV für Tabellenkalkulationen auf Italienisch',
    fr: 'CSV pour les tableurs en italien',
    sl: 'CSV za preglednice v italijanščini',
  },
  xlsx: {
    it: 'Cartella di lavoro XLSX',
    en: 'XLSX workbook',
    de: 'XLSX-Arbeitsmappe',
    fr: 'Classeur XLSX',
    sl: 'Delovni zvezek XLSX',
  },
  'json-stat': everywhere('JSON-stat 2.0'),
  'sdmx-json': everywhere('SDMX-JSON 2.1'),
  'sdmx-csv': everywhere('SDMX-CSV 2.1'),
  'data-package-zip': {
    it: 'Data Package con tabella e descrizione',
    en: 'Data Package, table and description',
    de: 'Data Package mit Tabelle und Beschreibung',
    fr: 'Data Package avec tableau et description',
    sl: 'Data Package s tabelo in opisom',
  },
};

/** What the catalogue is called. */
export const catalogueTitle: Labels = {
  it: 'Indicatori dell’Osservatorio Permanente sul Partenariato',
  en: 'Indicators of the Osservatorio Permanente sul Partenariato',
  de: 'Indikatoren des Osservatorio Permanente sul Partenariato',
  fr: 'Indicateurs de l’Osservatorio Permanente sul Partenariato',
  sl: 'Kazalniki Osservatorio Permanente sul Partenariato',
};

/** What it says of itself. */
export const catalogueDescription: Labels = {
  it: 'Come funziona il partenariato della politica di coesione in Italia, in numeri: un insieme di dati per indicatore.',
  en: 'How the partnership of the cohesion policy works in Italy, in numbers: a data set for each indicator.',
  de: 'Wie die Partnerschaft der Kohäsionspolitik in Italien arbeitet, in Zahlen: ein Datensatz je Indikator.',
  fr: 'Comment fonctionne le partenariat de la politique de cohésion en Italie, en chiffres : un jeu de données par indicateur.',
  sl: 'Kako deluje partnerstvo kohezijske politike v Italiji, v številkah: en nabor podatkov za vsak kazalnik.',
};

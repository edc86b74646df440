import { exchangeFormats, openLicence } from '@officine-coesione/contract';
import type { ExchangeFormat, IndicatorDefinition, Labels } from '@officine-coesione/contract';
import type { LinkedData, LinkedNode, LinkedValue } from './linked-data.ts';

/** What the catalogue says besides the indicators. */
export interface CatalogueSource {
  readonly definitions: readonly IndicatorDefinition[];
  /** Instant of the last change to the figures, UTC. */
  readonly modified: string;
  /** Address of the API, base path included. */
  readonly api: string;
  /** Who holds the rights: name, and code in the index of public administrations. */
  readonly holder: { readonly name: string; readonly ipaCode: string };
}

const authority = 'http://publications.europa.eu/resource/authority';

/** CC BY 4.0 in the list of licences of the Italian data catalogue: code A.2.1. */
const licence = 'https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40';

/** Terms of DCAT-AP_IT 2.0, and those it is made of. */
const prefixes = {
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Forms that are data, with their code in the list of file types of the Union. */
const distributions = {
  csv: 'CSV',
  'csv-excel': 'CSV',
  xlsx: 'XLSX',
  'json-stat': 'JSON',
  'sdmx-json': 'JSON',
  'sdmx-csv': 'CSV',
  'data-package-zip': 'ZIP',
} as const satisfies Readonly<Partial<Record<ExchangeFormat, string>>>;

/** What tells the distributions of a data set apart. */
const distributionTitles: Readonly<Record<keyof typeof distributions, Labels>> = {
  csv: { it: 'CSV per programmi', en: 'CSV for programs' },
  'csv-excel': { it: 'CSV per il foglio di calcolo in italiano', en: 'CSV for spreadsheets in Italian' },
  xlsx: { it: 'Cartella di lavoro XLSX', en: 'XLSX workbook' },
  'json-stat': { it: 'JSON-stat 2.0', en: 'JSON-stat 2.0' },
  'sdmx-json': { it: 'SDMX-JSON 2.1', en: 'SDMX-JSON 2.1' },
  'sdmx-csv': { it: 'SDMX-CSV 2.1', en: 'SDMX-CSV 2.1' },
  'data-package-zip': {
    it: 'Data Package con tabella e descrizione',
    en: 'Data Package, table and description',
  },
};

/** Frequencies of the Union for the periods of the catalogue (ISO 8601). */
const frequencies: Readonly<Record<string, string>> = {
  P1Y: 'ANNUAL',
  P6M: 'ANNUAL_2',
  P3M: 'QUARTERLY',
  P1M: 'MONTHLY',
};

const node = (id: string): readonly LinkedValue[] => [{ '@id': id }];
const plain = (text: string): readonly LinkedValue[] => [{ '@value': text }];
const typed = (text: string, type: string): readonly LinkedValue[] => [{ '@value': text, '@type': type }];
const texts = (labels: Labels): readonly LinkedValue[] =>
  Object.entries(labels).flatMap(([language, text]) =>
    text === undefined ? [] : [{ '@value': text, '@language': language }],
  );

const languageNodes: readonly LinkedValue[] = ['ITA', 'ENG', 'DEU', 'FRA', 'SLV'].map((code) => ({
  '@id': `${authority}/language/${code}`,
}));

const catalogueTitle: Labels = {
  it: 'Indicatori dell’Osservatorio Permanente sul Partenariato',
  en: 'Indicators of the Osservatorio Permanente sul Partenariato',
  de: 'Indikatoren des Osservatorio Permanente sul Partenariato',
  fr: 'Indicateurs de l’Osservatorio Permanente sul Partenariato',
  sl: 'Kazalniki Osservatorio Permanente sul Partenariato',
};

const catalogueDescription: Labels = {
  it: 'Come funziona il partenariato della politica di coesione in Italia, in numeri: un insieme di dati per indicatore.',
  en: 'How the partnership of the cohesion policy works in Italy, in numbers: a data set for each indicator.',
  de: 'Wie die Partnerschaft der Kohäsionspolitik in Italien arbeitet, in Zahlen: ein Datensatz je Indikator.',
  fr: 'Comment fonctionne le partenariat de la politique de cohésion en Italie, en chiffres : un jeu de données par indicateur.',
  sl: 'Kako deluje partnerstvo kohezijske politike v Italiji, v številkah: en nabor podatkov za vsak kazalnik.',
};

/**
 * The figures as a catalogue of data sets: DCAT-AP_IT 2.0, for dati.gov.it and the data portal of the Union.
 *
 * @see https://www.dati.gov.it/content/dcat-ap-it-v10-profilo-italiano-dcat-ap-0
 */
export function dcatCatalogue({ definitions, modified, api, holder }: CatalogueSource): LinkedData {
  const catalogue = `${api}/catalogue`;
  const agent = `${catalogue}#holder`;
  const day = typed(modified.slice(0, 10), 'xsd:date');
  const dataset = ({ code }: IndicatorDefinition) => `${api}/indicators/${code}`;
  const nodes: LinkedNode[] = [
    {
      '@id': catalogue,
      '@type': ['dcatapit:Catalog', 'dcat:Catalog'],
      'dct:title': texts(catalogueTitle),
      'dct:description': texts(catalogueDescription),
      'dct:publisher': node(agent),
      'dct:modified': day,
      'dct:language': languageNodes,
      'dct:license': node(licence),
      'dcat:themeTaxonomy': node(`${authority}/data-theme`),
      'dcat:dataset': definitions.map((definition) => ({ '@id': dataset(definition) })),
    },
    {
      '@id': agent,
      '@type': ['dcatapit:Agent', 'foaf:Agent'],
      'dct:identifier': plain(holder.ipaCode),
      'foaf:name': plain(holder.name),
    },
    {
      '@id': licence,
      '@type': ['dcatapit:LicenseDocument', 'dct:LicenseDocument'],
      'foaf:name': plain(openLicence.title),
      'owl:versionInfo': plain('4.0'),
      'dct:type': node('http://purl.org/adms/licencetype/Attribution'),
    },
  ];
  for (const definition of definitions) {
    const id = dataset(definition);
    const forms = Object.keys(distributions) as (keyof typeof distributions)[];
    const address = (form: keyof typeof distributions) => `${id}/data.${exchangeFormats[form].ending}`;
    nodes.push({
      '@id': id,
      '@type': ['dcatapit:Dataset', 'dcat:Dataset'],
      'dct:title': texts(definition.title),
      'dct:description': texts(definition.description),
      'dct:identifier': plain(definition.code),
      'dct:modified': day,
      'dcat:theme': node(`${authority}/data-theme/GOVE`),
      'dct:rightsHolder': node(agent),
      'dct:publisher': node(agent),
      'dct:accrualPeriodicity': node(
        `${authority}/frequency/${frequencies[definition.periodicity] ?? 'UNKNOWN'}`,
      ),
      'dct:language': languageNodes,
      'dct:spatial': node(`${authority}/country/ITA`),
      'dcat:landingPage': node(id),
      'owl:versionInfo': plain(definition.methodVersion),
      'dcat:distribution': forms.map((form) => ({ '@id': address(form) })),
    });
    for (const form of forms)
      nodes.push({
        '@id': address(form),
        '@type': ['dcatapit:Distribution', 'dcat:Distribution'],
        'dct:title': texts(distributionTitles[form]),
        'dct:format': node(`${authority}/file-type/${distributions[form]}`),
        'dcat:mediaType': node(
          `https://www.iana.org/assignments/media-types/${exchangeFormats[form].mediaType}`,
        ),
        'dct:license': node(licence),
        'dcat:accessURL': node(address(form)),
        'dcat:downloadURL': node(address(form)),
        'dct:modified': day,
      });
  }
  return { '@context': prefixes, '@graph': nodes };
}

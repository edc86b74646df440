import { exchangeFormats, languages, openLicence, textIn } from '@officine-coesione/contract';
import type { IndicatorDefinition, Labels, Language, Release } from '@officine-coesione/contract';
import { catalogueDescription, catalogueTitle, distributions, distributionTitles } from './dcat-wording.ts';
import type { DataForm } from './dcat-wording.ts';
import type { LinkedData, LinkedNode, LinkedValue } from './linked-data.ts';

/** What the catalogue says besides the indicators. */
export interface CatalogueSource {
  readonly definitions: readonly IndicatorDefinition[];
  /** Releases that anyone can read, with what each froze. */
  readonly releases: readonly Pick<Release, 'code' | 'title' | 'publishedAt' | 'cubes'>[];
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

/** A text made in every language. */
const inEvery = (make: (language: Language) => string): Labels =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as unknown as Labels;

const languageNodes: readonly LinkedValue[] = ['ITA', 'ENG', 'DEU', 'FRA', 'SLV'].map((code) => ({
  '@id': `${authority}/language/${code}`,
}));

/** A data set: the figures of an indicator, those of now or as a release froze them. */
interface DataSet {
  readonly id: string;
  readonly identifier: string;
  readonly title: Labels;
  readonly description: Labels;
  /** Code in the list of frequencies of the Union. */
  readonly frequency: string;
  readonly modified: string;
  readonly version: string;
  /** What else is said of it. */
  readonly more: Readonly<Record<string, readonly LinkedValue[]>>;
  /** Where a page, or the record, of it stands. */
  readonly landing: string;
  readonly address: (form: DataForm) => string;
}

const forms = Object.keys(distributions) as DataForm[];

/**
 * The figures as a catalogue of data sets: DCAT-AP_IT 2.0, for dati.gov.it and the data portal of the Union. Each
 * indicator is a data set, and what a release froze of it a version of that, which never changes.
 *
 * @see https://www.dati.gov.it/content/dcat-ap-it-v10-profilo-italiano-dcat-ap-0
 */
export function dcatCatalogue({ definitions, releases, modified, api, holder }: CatalogueSource): LinkedData {
  const catalogue = `${api}/catalogue`;
  const agent = `${catalogue}#holder`;
  const dayOf = (instant: string) => typed(instant.slice(0, 10), 'xsd:date');
  const indicator = (code: string) => `${api}/indicators/${code}`;
  const version = (release: string, code: string) => `${api}/releases/${release}#${code}`;
  const versionsOf = (definition: IndicatorDefinition): readonly DataSet[] =>
    releases.flatMap(({ code, title, publishedAt, cubes }) =>
      cubes
        .filter(({ indicatorCode }) => indicatorCode === definition.code)
        .map((cube): DataSet => {
          const of = indicator(definition.code);
          const released = dayOf(publishedAt!);
          return {
            id: version(code, definition.code),
            identifier: `${definition.code}-${code}`,
            title: inEvery((language) => `${textIn(cube.title, language)} · ${textIn(title, language)}`),
            description: definition.description,
            frequency: 'NEVER',
            modified: publishedAt!,
            version: code,
            more: {
              'dct:issued': released,
              'dct:isVersionOf': node(of),
              ...(cube.supersededBy && {
                'dct:isReplacedBy': node(version(cube.supersededBy, definition.code)),
              }),
            },
            landing: `${api}/releases/${code}`,
            address: (form) =>
              `${of}/data.${exchangeFormats[form].ending}?release=${encodeURIComponent(code)}`,
          };
        }),
    );
  const live = definitions.map((definition): DataSet => {
    const id = indicator(definition.code);
    const frozen = versionsOf(definition);
    return {
      id,
      identifier: definition.code,
      title: definition.title,
      description: definition.description,
      frequency: frequencies[definition.periodicity] ?? 'UNKNOWN',
      modified,
      version: definition.methodVersion,
      more: frozen.length > 0 ? { 'dct:hasVersion': frozen.map((one) => ({ '@id': one.id })) } : {},
      landing: id,
      address: (form) => `${id}/data.${exchangeFormats[form].ending}`,
    };
  });
  const dataSets = [...live, ...definitions.flatMap(versionsOf)];
  const nodes: LinkedNode[] = [
    {
      '@id': catalogue,
      '@type': ['dcatapit:Catalog', 'dcat:Catalog'],
      'dct:title': texts(catalogueTitle),
      'dct:description': texts(catalogueDescription),
      'dct:publisher': node(agent),
      'dct:modified': dayOf(modified),
      'dct:language': languageNodes,
      'dct:license': node(licence),
      'dcat:themeTaxonomy': node(`${authority}/data-theme`),
      'dcat:dataset': dataSets.map(({ id }) => ({ '@id': id })),
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
  for (const { id, address, ...dataSet } of dataSets) {
    const day = dayOf(dataSet.modified);
    nodes.push({
      '@id': id,
      '@type': ['dcatapit:Dataset', 'dcat:Dataset'],
      'dct:title': texts(dataSet.title),
      'dct:description': texts(dataSet.description),
      'dct:identifier': plain(dataSet.identifier),
      'dct:modified': day,
      'dcat:theme': node(`${authority}/data-theme/GOVE`),
      'dct:rightsHolder': node(agent),
      'dct:publisher': node(agent),
      'dct:accrualPeriodicity': node(`${authority}/frequency/${dataSet.frequency}`),
      'dct:language': languageNodes,
      'dct:spatial': node(`${authority}/country/ITA`),
      'dcat:landingPage': node(dataSet.landing),
      'owl:versionInfo': plain(dataSet.version),
      ...dataSet.more,
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

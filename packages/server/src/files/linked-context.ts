const link = (id: string) => ({ '@id': id, '@type': '@id' });
const instant = (id: string) => ({ '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' });
const day = (id: string) => ({ '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#date' });

/**
 * The terms of the linked data: COV-AP_IT for Italian organisations, the Organization Ontology of the W3C for
 * seats and partnerships, vCard for addresses as that ontology asks, NUTS codes as the Union publishes them.
 */
export const linkedContext = {
  cov: 'https://w3id.org/italia/onto/COV/',
  org: 'http://www.w3.org/ns/org#',
  schema: 'https://schema.org/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  legalName: 'cov:legalName',
  prefLabel: 'skos:prefLabel',
  altName: 'cov:altName',
  acronym: 'cov:orgAcronym',
  taxCode: 'cov:taxCode',
  vatNumber: 'cov:VATnumber',
  vatIdentifier: 'schema:vatID',
  ipaCode: 'cov:IPAcode',
  classification: link('org:classification'),
  registeredSite: 'org:hasRegisteredSite',
  siteAddress: 'org:siteAddress',
  street: 'vcard:street-address',
  postcode: 'vcard:postal-code',
  municipality: 'vcard:locality',
  country: 'vcard:country-name',
  homepage: link('foaf:homepage'),
  territory: link('dct:spatial'),
  identifier: 'dct:identifier',
  title: 'dct:title',
  issued: instant('dct:issued'),
  temporal: 'dct:temporal',
  periodStart: day('dcat:startDate'),
  periodEnd: day('dcat:endDate'),
  modified: instant('dct:modified'),
  licence: link('dct:license'),
  parent: link('org:subOrganizationOf'),
  programme: link('dct:isPartOf'),
  partnership: link('org:organization'),
  member: link('org:member'),
  role: link('org:role'),
  category: link('dct:type'),
  startDate: day('schema:startDate'),
  endDate: day('schema:endDate'),
  managingAuthority: link('schema:sponsor'),
  startsAt: instant('schema:startDate'),
  endsAt: instant('schema:endDate'),
  organiser: link('schema:organizer'),
  place: 'schema:location',
  attendanceMode: link('schema:eventAttendanceMode'),
  eventStatus: link('schema:eventStatus'),
  language: 'schema:inLanguage',
  minutes: link('schema:recordedIn'),
} as const;

/** The address of a territory, as the Publications Office of the Union gives it. */
export const territoryAddress = (nuts: string): string => `http://data.europa.eu/nuts/code/${nuts}`;

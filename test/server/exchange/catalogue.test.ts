/** The catalogue is read back by RDF libraries, and held against the cardinalities of DCAT-AP_IT 2.0. */
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { languages } from '@officine-coesione/contract';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, Store } from 'n3';
import type { Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { dcatCatalogue } from '../../../packages/server/src/exchange/dcat.ts';
import type { LinkedData } from '../../../packages/server/src/exchange/linked-data.ts';
import { rdfXml } from '../../../packages/server/src/exchange/rdf-xml.ts';
import { turtle } from '../../../packages/server/src/exchange/turtle.ts';
import { catalogue } from '../../../packages/server/src/observatory/indicators/catalogue/index.ts';

const hostile = 'à <b> & "virgolette" \\ \n čšž 🏛';
const source = {
  definitions: catalogue.map(({ definition }) => definition),
  modified: '2026-11-23T09:00:00.000Z',
  api: 'https://api.example.it/rest/coesione/v1/partenariato',
  holder: { name: hostile, ipaCode: 'c_h501' },
};
const cubeOf = (indicatorCode: string, more: object = {}) => ({
  indicatorCode,
  title: catalogue.find(({ definition }) => definition.code === indicatorCode)!.definition.title,
  methodVersion: '1.0.0',
  cells: 1,
  sha256: 'a'.repeat(64),
  ...more,
});
const releases = [
  {
    code: '2026-2',
    title: { it: hostile, en: 'Second' },
    publishedAt: '2026-10-01T09:00:00.000Z',
    cubes: [cubeOf('PART_N')],
  },
  {
    code: '2026-1',
    title: { it: 'Prima edizione', en: 'First' },
    publishedAt: '2026-05-01T09:00:00.000Z',
    cubes: [
      cubeOf('PART_N', { supersededBy: '2026-2', supersededAt: '2026-10-01T09:00:00.000Z' }),
      cubeOf('CONT'),
    ],
  },
];
const data = dcatCatalogue({ ...source, releases });

/** The cardinalities of the ontology of DCAT-AP_IT 2.0, written as shapes. */
const shapes = `
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix dcatapit: <http://dati.gov.it/onto/dcatapit#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<urn:dataset> a sh:NodeShape ; sh:targetClass dcatapit:Dataset ;
  sh:class dcat:Dataset ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ; sh:uniqueLang true ; sh:nodeKind sh:Literal ] ,
    [ sh:path dct:description ; sh:minCount 1 ; sh:uniqueLang true ] ,
    [ sh:path dct:identifier ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path dct:modified ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:date ] ,
    [ sh:path dcat:theme ; sh:minCount 1 ; sh:pattern "authority/data-theme/" ] ,
    [ sh:path dct:rightsHolder ; sh:minCount 1 ; sh:maxCount 1 ; sh:class dcatapit:Agent ] ,
    [ sh:path dct:accrualPeriodicity ; sh:minCount 1 ; sh:maxCount 1 ; sh:pattern "authority/frequency/" ] ,
    [ sh:path dct:publisher ; sh:maxCount 1 ; sh:class dcatapit:Agent ] ,
    [ sh:path dct:issued ; sh:maxCount 1 ] ,
    [ sh:path dcat:distribution ; sh:minCount 1 ; sh:class dcatapit:Distribution ] .
<urn:distribution> a sh:NodeShape ; sh:targetClass dcatapit:Distribution ;
  sh:property [ sh:path dct:format ; sh:minCount 1 ; sh:maxCount 1 ; sh:pattern "authority/file-type/" ] ,
    [ sh:path dct:license ; sh:minCount 1 ; sh:maxCount 1 ; sh:class dcatapit:LicenseDocument ] ,
    [ sh:path dcat:accessURL ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dct:modified ; sh:maxCount 1 ] ,
    [ sh:path dcat:byteSize ; sh:maxCount 1 ] .
<urn:agent> a sh:NodeShape ; sh:targetClass dcatapit:Agent ;
  sh:property [ sh:path dct:identifier ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path foaf:name ; sh:minCount 1 ; sh:maxCount 1 ] .
<urn:catalogue> a sh:NodeShape ; sh:targetClass dcatapit:Catalog ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ] , [ sh:path dct:description ; sh:minCount 1 ] ,
    [ sh:path dct:publisher ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path dct:modified ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path dcat:dataset ; sh:minCount 1 ; sh:class dcatapit:Dataset ] .
`;

const joined = (pieces: Iterable<string>): string => [...pieces].join('');

/** Triples as texts, so that forms can be held against each other. */
const triples = (quads: Iterable<Quad>): string[] =>
  [...quads]
    .map(({ subject, predicate, object }) =>
      [
        subject.value,
        predicate.value,
        object.value,
        'language' in object ? object.language || object.datatype.value : '',
      ].join(' '),
    )
    .toSorted();

const streamed = async (parser: NodeJS.ReadWriteStream, text: string): Promise<Quad[]> => {
  const quads: Quad[] = [];
  for await (const quad of Readable.from([text]).pipe(parser) as unknown as AsyncIterable<Quad>)
    quads.push(quad);
  return quads;
};

const readers: Readonly<Record<string, (of: LinkedData) => Promise<Quad[]> | Quad[]>> = {
  Turtle: (of) => new Parser().parse(joined(turtle(of))),
  'RDF/XML': (of) =>
    streamed(new RdfXmlParser({ baseIRI: 'https://example.it/' }) as never, joined(rdfXml(of))),
  'JSON-LD': (of) => streamed(new JsonLdParser() as never, JSON.stringify(of)),
};

const reportOf = async (of: LinkedData): Promise<string[]> => {
  const store = new Store([...(await readers['Turtle']!(of))]);
  const validator = new SHACLValidator(new Store(new Parser().parse(shapes)));
  const { conforms, results } = await validator.validate(store);
  const found = [...results].map(
    ({ path, focusNode }) =>
      `${String((focusNode as { value?: string })?.value)} ${String((path as { value?: string })?.value)}`,
  );
  assert.equal(conforms, found.length === 0);
  return found;
};

test('Turtle, RDF/XML and JSON-LD say the same, read by libraries', async () => {
  const [first, ...others] = await Promise.all(
    Object.values(readers).map(async (read) => triples(await read(data))),
  );
  assert.ok(first!.length > 150, String(first!.length));
  for (const other of others) assert.deepEqual(other, first);
  assert.ok(first!.some((one) => one.includes(hostile)));
});

test('the cardinalities of DCAT-AP_IT hold', async () => assert.deepEqual(await reportOf(data), []));

test('the shapes notice what is missing or twice there', async () => {
  const without = (type: string, name: string): LinkedData => ({
    ...data,
    '@graph': data['@graph'].map((node) => {
      const { [name]: _left, ...rest } = node;
      return (node['@type'].includes(type) ? rest : node) as typeof node;
    }),
  });
  for (const [type, name] of [
    ['dcatapit:Dataset', 'dct:identifier'],
    ['dcatapit:Dataset', 'dct:rightsHolder'],
    ['dcatapit:Dataset', 'dcat:theme'],
    ['dcatapit:Dataset', 'dct:accrualPeriodicity'],
    ['dcatapit:Distribution', 'dct:license'],
    ['dcatapit:Distribution', 'dct:format'],
    ['dcatapit:Agent', 'dct:identifier'],
  ] as const)
    assert.ok((await reportOf(without(type, name))).length > 0, `${type} ${name}`);
  const twice = data['@graph'].map((node) =>
    node['@type'].includes('dcatapit:Dataset')
      ? { ...node, 'dct:modified': [{ '@value': '2026-01-01' }, { '@value': '2026-01-02' }] }
      : node,
  );
  assert.ok((await reportOf({ ...data, '@graph': twice })).length > 0);
});

test('every title is told in every language', () => {
  for (const { '@id': id, 'dct:title': titles } of data['@graph'])
    if (titles)
      assert.deepEqual(
        (titles as readonly { '@language'?: string }[]).map((title) => title['@language']),
        [...languages],
        id,
      );
});

const sets = data['@graph'].filter((node) => node['@type'].includes('dcatapit:Dataset'));
const valueOf = (node: (typeof sets)[number] | undefined, name: string) =>
  (node?.[name] as readonly { '@value'?: string; '@id'?: string }[] | undefined)?.map(
    (value) => value['@value'] ?? value['@id'],
  );

test('one data set for each indicator and each version of it, under the open licence and the theme of government', () => {
  assert.deepEqual(
    sets.map((node) => valueOf(node, 'dct:identifier')![0]),
    [...catalogue.map(({ definition }) => definition.code), 'PART_N-2026-2', 'PART_N-2026-1', 'CONT-2026-1'],
  );
  for (const node of sets) {
    assert.deepEqual(node['dcat:theme'], [
      { '@id': 'http://publications.europa.eu/resource/authority/data-theme/GOVE' },
    ]);
    assert.ok((node['dcat:distribution'] as readonly unknown[]).length >= 7);
  }
  assert.ok(JSON.stringify(data).includes('licences/A21_CCBY40'));
});

test('what a release froze is a version of its indicator, with addresses of its own, and says what replaced it', () => {
  const of = (identifier: string) => sets.find((node) => valueOf(node, 'dct:identifier')![0] === identifier)!;
  const { api } = source;
  const [first, second] = [of('PART_N-2026-1'), of('PART_N-2026-2')];
  assert.deepEqual(valueOf(of('PART_N'), 'dct:hasVersion'), [second['@id'], first['@id']]);
  assert.deepEqual(valueOf(first, 'dct:isVersionOf'), [`${api}/indicators/PART_N`]);
  assert.deepEqual(valueOf(first, 'dct:isReplacedBy'), [second['@id']]);
  assert.equal(second['dct:isReplacedBy'], undefined);
  assert.deepEqual(valueOf(first, 'dct:issued'), ['2026-05-01']);
  assert.ok(
    valueOf(first, 'dcat:distribution')!.includes(`${api}/indicators/PART_N/data.csv?release=2026-1`),
  );
  assert.equal(of('CONT_PREP')['dct:hasVersion'], undefined);
  const ids = data['@graph'].map((node) => node['@id']);
  assert.equal(new Set(ids).size, ids.length);
  for (const node of sets)
    for (const one of valueOf(node, 'dcat:distribution')!) assert.ok(ids.includes(one!));
});

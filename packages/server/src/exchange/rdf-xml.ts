import type { LinkedData, LinkedValue } from './linked-data.ts';
import { xmlText } from './xml.ts';

/**
 * Linked data as RDF 1.1 XML: a description for each node. Prefixed names are names of XML as they are.
 *
 * @see https://www.w3.org/TR/rdf-syntax-grammar/
 */
export function* rdfXml({ '@context': prefixes, '@graph': nodes }: LinkedData): Generator<string> {
  const namespaces = { rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', ...prefixes };
  const address = (name: string): string => {
    const colon = name.indexOf(':');
    return prefixes[name.slice(0, colon)]! + name.slice(colon + 1);
  };
  const property = (name: string, value: LinkedValue): string => {
    if ('@id' in value) return `  <${name} rdf:resource="${xmlText(value['@id'])}"/>\n`;
    const { '@value': text, '@language': language, '@type': type } = value;
    const of = language === undefined ? '' : ` xml:lang="${language}"`;
    const typed = type === undefined ? '' : ` rdf:datatype="${xmlText(address(type))}"`;
    return `  <${name}${of}${typed}>${xmlText(text)}</${name}>\n`;
  };
  const declared = Object.entries(namespaces).map(([prefix, uri]) => `\n  xmlns:${prefix}="${xmlText(uri)}"`);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${declared.join('')}>\n`;
  for (const { '@id': id, '@type': types, ...properties } of nodes) {
    let text = `<rdf:Description rdf:about="${xmlText(id)}">\n`;
    for (const type of types) text += property('rdf:type', { '@id': address(type) });
    for (const [name, values] of Object.entries(properties))
      for (const value of values as readonly LinkedValue[]) text += property(name, value);
    yield `${text}</rdf:Description>\n`;
  }
  yield '</rdf:RDF>\n';
}

import { DataFactory } from 'n3';
import type { Quad } from 'n3';
import type { Catalogue } from '@officine-coesione/contract';

/** A value of a property: a node, or a text with its language or its type. */
export type LinkedValue =
  | { readonly '@id': string }
  | { readonly '@value': string; readonly '@language'?: string; readonly '@type'?: string };

/** A resource with its properties, flattened: every other resource is named by its address. */
export interface LinkedNode {
  readonly '@id': string;
  /** Classes, by prefixed name. */
  readonly '@type': string[];
  /** Values by prefixed name. */
  readonly [property: string]: string | string[] | readonly LinkedValue[];
}

/** Linked data: prefixes, and a node for each resource. Written as it is it is JSON-LD 1.1. */
export interface LinkedData extends Catalogue {
  readonly '@context': Record<string, string>;
  readonly '@graph': LinkedNode[];
}

const { namedNode, literal, quad } = DataFactory;

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** The triples of linked data, in its order. */
export function* quadsOf({ '@context': prefixes, '@graph': nodes }: LinkedData): Generator<Quad> {
  const address = (name: string): string => {
    const colon = name.indexOf(':');
    return prefixes[name.slice(0, colon)]! + name.slice(colon + 1);
  };
  const term = (value: LinkedValue) =>
    '@id' in value
      ? namedNode(value['@id'])
      : literal(
          value['@value'],
          value['@language'] ??
            (value['@type'] === undefined ? undefined : namedNode(address(value['@type']))),
        );
  for (const { '@id': id, '@type': types, ...properties } of nodes) {
    for (const type of types) yield quad(namedNode(id), namedNode(rdfType), namedNode(address(type)));
    for (const [name, values] of Object.entries(properties))
      for (const value of values as readonly LinkedValue[])
        yield quad(namedNode(id), namedNode(address(name)), term(value));
  }
}

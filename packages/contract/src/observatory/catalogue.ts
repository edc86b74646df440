import * as z from 'zod/mini';
import { entity, list, text } from '../schema.ts';

/** A resource of the catalogue: its properties stand under their prefixed names, as JSON-LD has them. */
export const CatalogueNode = entity({
  /** Address of the resource. */
  '@id': text(500),
  /** Classes, by prefixed name. */
  '@type': list(text(100), 10, 1),
});
/** A resource of the catalogue. */
export type CatalogueNode = z.infer<typeof CatalogueNode>;

/** A catalogue of data sets in flattened JSON-LD 1.1: prefixes, and a node for each resource (DCAT-AP_IT 2.0). */
export const Catalogue = entity({
  /** Prefixes of the names of properties and classes. */
  '@context': z.record(text(30), text(200)),
  '@graph': list(CatalogueNode, 100_000, 1),
});
/** A catalogue of data sets. */
export type Catalogue = z.infer<typeof Catalogue>;

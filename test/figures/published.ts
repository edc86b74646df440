import { readdirSync, readFileSync } from 'node:fs';
import type { JsonStatDataset } from '@officine-coesione/figures';

const folder = new URL('fixtures/', import.meta.url);

/** Names of the documents, each in the shape of another publisher. */
export const PUBLISHED: readonly string[] = readdirSync(folder).map((file) => file.replace('.json', ''));

/** A document as it would be fetched: anew each time, because jsonstat-toolkit writes into what it reads. */
export function published(name: string): JsonStatDataset<number | string> {
  const text = readFileSync(new URL(`${name}.json`, folder), 'utf8');
  return JSON.parse(text) as JsonStatDataset<number | string>;
}

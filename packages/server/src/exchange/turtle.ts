import { Writer } from 'n3';
import { quadsOf } from './linked-data.ts';
import type { LinkedData } from './linked-data.ts';

/** Linked data as RDF 1.1 Turtle. */
export function* turtle(data: LinkedData): Generator<string> {
  const writer = new Writer({ prefixes: data['@context'] });
  writer.addQuads([...quadsOf(data)]);
  let text = '';
  writer.end((error: Error | null, written: string) => {
    if (error) throw error;
    text = written;
  });
  yield text;
}

import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { Seen } from '../seen.ts';

const on = ({ id, version }: Seen) => ({ parameters: { documentId: id }, version });

/** Documents of partnerships, where they stand on the web. */
export class Documents extends Resource {
  /** Documents of a partnership, newest first. */
  list(partnershipId: string, query: QueryOf<'searchDocuments'> = {}, options?: ListOptions) {
    return this.walk(routes.searchDocuments, query, options, { partnershipId });
  }

  /** Adds a document of a partnership, by its address. */
  create(partnershipId: string, body: BodyOf<'addDocument'>, options?: CallOptions) {
    return this.send(routes.addDocument, { parameters: { partnershipId }, body }, options);
  }

  /** Withdraws a document: the public no longer sees it. */
  withdraw(seen: Seen, body: BodyOf<'withdrawDocument'>, options?: CallOptions) {
    return this.send(routes.withdrawDocument, { ...on(seen), body }, options);
  }
}

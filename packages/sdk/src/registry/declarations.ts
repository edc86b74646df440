import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { Seen } from '../seen.ts';

const on = ({ id, version }: Seen) => ({ parameters: { declarationId: id }, version });

/** Declarations of interests. Personal data: each reading is noted. */
export class Declarations extends Resource {
  /** Declarations, filtered. */
  list(query: QueryOf<'searchDeclarations'> = {}, options?: ListOptions) {
    return this.walk(routes.searchDeclarations, query, options);
  }

  /** Records what a representative declares of interests. */
  create(body: BodyOf<'declareInterests'>, options?: CallOptions) {
    return this.send(routes.declareInterests, { body }, options);
  }

  /** Records what comes of the review of a declaration. */
  review(seen: Seen, body: BodyOf<'reviewDeclaration'>, options?: CallOptions) {
    return this.send(routes.reviewDeclaration, { ...on(seen), body }, options);
  }
}

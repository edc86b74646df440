import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { Seen } from '../seen.ts';

const on = ({ id, version }: Seen) => ({ parameters: { representativeId: id }, version });

/** Persons who sit for members. Personal data: each reading is noted. */
export class Representatives extends Resource {
  /** Representatives, filtered. */
  list(query: QueryOf<'searchRepresentatives'> = {}, options?: ListOptions) {
    return this.walk(routes.searchRepresentatives, query, options);
  }

  /** Names who sits for a member. */
  create(body: BodyOf<'nameRepresentative'>, options?: CallOptions) {
    return this.send(routes.nameRepresentative, { body }, options);
  }

  /** Changes what is known of a representative: what is left out stays, null takes a property away. */
  update(seen: Seen, body: BodyOf<'amendRepresentative'>, options?: CallOptions) {
    return this.send(routes.amendRepresentative, { ...on(seen), body }, options);
  }

  /** Ends the time of a representative on a day. */
  end(seen: Seen, body: BodyOf<'endRepresentative'>, options?: CallOptions) {
    return this.send(routes.endRepresentative, { ...on(seen), body }, options);
  }
}

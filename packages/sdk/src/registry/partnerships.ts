import type { QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';

/** Published partnerships. */
export class Partnerships extends Resource {
  /** Partnerships, filtered. */
  list(query: QueryOf<'searchPartnerships'> = {}, options?: ListOptions) {
    return this.walk(routes.searchPartnerships, query, options);
  }

  /** One partnership. */
  retrieve(partnershipId: string, options?: CallOptions) {
    return this.send(routes.showPartnership, { parameters: { partnershipId } }, options);
  }

  /** The organisations that sit in a partnership. */
  members(partnershipId: string, query: QueryOf<'searchMembers'> = {}, options?: ListOptions) {
    return this.walk(routes.searchMembers, query, options, { partnershipId });
  }
}

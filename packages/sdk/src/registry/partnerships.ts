import { registryRoutes as routes, type QueryOf } from '@officine-coesione/contract/routes';
import { listOf } from '../transport/page.ts';
import { Resource } from '../transport/resource.ts';
import type { CallOptions } from '../transport/send.ts';

/** Published partnerships. */
export class Partnerships extends Resource {
  /** Partnerships, filtered. */
  list(query: QueryOf<'searchPartnerships'> = {}, options?: CallOptions) {
    return listOf(query, (page) => this.send(routes.searchPartnerships, { query: page }, options));
  }

  /** One partnership. */
  retrieve(partnershipId: string, options?: CallOptions) {
    return this.send(routes.showPartnership, { parameters: { partnershipId } }, options);
  }

  /** The organisations that sit in a partnership. */
  members(partnershipId: string, query: QueryOf<'searchMembers'> = {}, options?: CallOptions) {
    return listOf(query, (page) =>
      this.send(routes.searchMembers, { parameters: { partnershipId }, query: page }, options),
    );
  }
}

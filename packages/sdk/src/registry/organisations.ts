import { registryRoutes as routes, type QueryOf } from '@officine-coesione/contract/routes';
import { listOf } from '../transport/page.ts';
import { Resource } from '../transport/resource.ts';
import type { CallOptions } from '../transport/send.ts';

/** Published organisations. */
export class Organisations extends Resource {
  /** Organisations, filtered; with `embed: ['facets']` the counts stand in `page.embedded`. */
  list(query: QueryOf<'searchOrganisations'> = {}, options?: CallOptions) {
    return listOf(query, (page) => this.send(routes.searchOrganisations, { query: page }, options));
  }

  /** One organisation. */
  retrieve(organisationId: string, query: QueryOf<'showOrganisation'> = {}, options?: CallOptions) {
    return this.send(routes.showOrganisation, { parameters: { organisationId }, query }, options);
  }
}

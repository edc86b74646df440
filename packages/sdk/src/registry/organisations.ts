import type { QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';

/** Published organisations. */
export class Organisations extends Resource {
  /** Organisations, filtered; with `embed: ['facets']` the counts stand in `page.embedded`. */
  list(query: QueryOf<'searchOrganisations'> = {}, options?: ListOptions) {
    return this.walk(routes.searchOrganisations, query, options);
  }

  /** One organisation. */
  retrieve(organisationId: string, query: QueryOf<'showOrganisation'> = {}, options?: CallOptions) {
    return this.send(routes.showOrganisation, { parameters: { organisationId }, query }, options);
  }
}

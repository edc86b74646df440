import type { QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';

/** Statistical territories. */
export class Territories extends Resource {
  /** Territories, filtered. */
  list(query: QueryOf<'searchTerritories'> = {}, options?: ListOptions) {
    return this.walk(routes.searchTerritories, query, options);
  }

  /** One territory, by `IT` or its NUTS code. */
  retrieve(territoryCode: string, options?: CallOptions) {
    return this.send(routes.showTerritory, { parameters: { territoryCode } }, options);
  }
}

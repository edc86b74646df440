import { registryRoutes as routes, type QueryOf } from '@officine-coesione/contract/routes';
import { listOf } from '../transport/page.ts';
import { Resource } from '../transport/resource.ts';
import type { CallOptions } from '../transport/send.ts';

/** Statistical territories. */
export class Territories extends Resource {
  /** Territories, filtered. */
  list(query: QueryOf<'searchTerritories'> = {}, options?: CallOptions) {
    return listOf(query, (page) => this.send(routes.searchTerritories, { query: page }, options));
  }

  /** One territory, by `IT` or its NUTS code. */
  retrieve(territoryCode: string, options?: CallOptions) {
    return this.send(routes.showTerritory, { parameters: { territoryCode } }, options);
  }
}

import { registryRoutes as routes, type QueryOf } from '@officine-coesione/contract/routes';
import { listOf } from '../transport/page.ts';
import { Resource } from '../transport/resource.ts';
import type { CallOptions } from '../transport/send.ts';

/** Programmes of the cohesion policy. */
export class Programmes extends Resource {
  /** Programmes, filtered. */
  list(query: QueryOf<'searchProgrammes'> = {}, options?: CallOptions) {
    return listOf(query, (page) => this.send(routes.searchProgrammes, { query: page }, options));
  }

  /** One programme, by its key or by its CCI code. */
  retrieve(programmeCode: string, options?: CallOptions) {
    return this.send(routes.showProgramme, { parameters: { programmeCode } }, options);
  }
}

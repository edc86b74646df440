import type { QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';

/** Programmes of the cohesion policy. */
export class Programmes extends Resource {
  /** Programmes, filtered. */
  list(query: QueryOf<'searchProgrammes'> = {}, options?: ListOptions) {
    return this.walk(routes.searchProgrammes, query, options);
  }

  /** One programme, by its key or by its CCI code. */
  retrieve(programmeCode: string, options?: CallOptions) {
    return this.send(routes.showProgramme, { parameters: { programmeCode } }, options);
  }
}

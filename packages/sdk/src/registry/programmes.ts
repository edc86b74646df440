import type { QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FileQuery } from '../transport/send.ts';

/** Programmes of the cohesion policy. */
export class Programmes extends Resource {
  /** Programmes, filtered. */
  list(query: QueryOf<'searchProgrammes'> = {}, options?: ListOptions) {
    return this.walk(routes.searchProgrammes, query, options);
  }

  /** All programmes that pass the filters, as a file. */
  export(query: FileQuery<'searchProgrammes'>, options?: CallOptions) {
    return this.file(routes.searchProgrammes, query, options);
  }

  /** One programme, by its key or by its CCI code. */
  retrieve(programmeCode: string, options?: CallOptions) {
    return this.send(routes.showProgramme, { parameters: { programmeCode } }, options);
  }
}

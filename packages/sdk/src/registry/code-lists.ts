import type { QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';

/** Code lists with their labels. */
export class CodeLists extends Resource {
  /** Every code list. */
  list(query: QueryOf<'searchCodeLists'> = {}, options?: ListOptions) {
    return this.walk(routes.searchCodeLists, query, options);
  }

  /** One code list, e.g. `partner-category`. */
  retrieve(codeListCode: string, options?: CallOptions) {
    return this.send(routes.showCodeList, { parameters: { codeListCode } }, options);
  }
}

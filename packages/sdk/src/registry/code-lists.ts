import { registryRoutes as routes, type QueryOf } from '@officine-coesione/contract/routes';
import { listOf } from '../transport/page.ts';
import { Resource } from '../transport/resource.ts';
import type { CallOptions } from '../transport/send.ts';

/** Code lists with their labels. */
export class CodeLists extends Resource {
  /** Every code list. */
  list(query: QueryOf<'searchCodeLists'> = {}, options?: CallOptions) {
    return listOf(query, (page) => this.send(routes.searchCodeLists, { query: page }, options));
  }

  /** One code list, e.g. `partner-category`. */
  retrieve(codeListCode: string, options?: CallOptions) {
    return this.send(routes.showCodeList, { parameters: { codeListCode } }, options);
  }
}

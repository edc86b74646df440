import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions } from '../transport/options.ts';

/** What the bearer of the token may do, so that a page offers nothing that would be refused. */
export class OwnAccess extends Resource {
  /** Roles of the token, and what they are for. */
  retrieve(options?: CallOptions) {
    return this.send(routes.showOwnAccess, {}, options);
  }
}

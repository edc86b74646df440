import type { QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { ListOptions } from '../transport/options.ts';

/** Writes, exports and reads of personal data. */
export class AuditEvents extends Resource {
  /** Audit events, newest first; for auditors and administrators. */
  list(query: QueryOf<'searchAuditEvents'> = {}, options?: ListOptions) {
    return this.walk(routes.searchAuditEvents, query, options);
  }
}

import type { QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { ListOptions } from '../transport/options.ts';

/** The feed of changes. */
export class Changes extends Resource {
  /** What has changed, oldest first; keep the `position` of the last change and give it as `since` next time. */
  list(query: QueryOf<'searchChanges'> = {}, options?: ListOptions) {
    return this.walk(routes.searchChanges, query, options);
  }
}

import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';

/** Versions of the privacy notice. */
export class PrivacyNotices extends Resource {
  /** Versions, newest first; with `onDay` the first is the one to show. */
  list(query: QueryOf<'searchPrivacyNotices'> = {}, options?: ListOptions) {
    return this.walk(routes.searchPrivacyNotices, query, options);
  }

  /** One version, e.g. `2026-11`. */
  retrieve(privacyNoticeCode: string, options?: CallOptions) {
    return this.send(routes.showPrivacyNotice, { parameters: { privacyNoticeCode } }, options);
  }

  /** Publishes a version, for good. */
  create(body: BodyOf<'publishPrivacyNotice'>, options?: CallOptions) {
    return this.send(routes.publishPrivacyNotice, { body }, options);
  }
}

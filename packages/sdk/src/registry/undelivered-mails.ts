import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';

/** Mails of the registry that could not be handed over, for who runs the server. */
export class UndeliveredMails extends Resource {
  /** Those that are tried again and those that were given up, the latest first. */
  list(query: QueryOf<'searchUndeliveredMails'> = {}, options?: ListOptions) {
    return this.walk(routes.searchUndeliveredMails, query, options);
  }

  /**
   * Has one tried again at once.
   *
   * @throws {ProblemError} `transition-not-allowed` when it has gone out, or is being sent.
   */
  resend(mailId: string, body: BodyOf<'resendMail'> = {}, options?: CallOptions) {
    return this.send(routes.resendMail, { parameters: { mailId }, body }, options);
  }
}

import type { BodyOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import type { CallOptions } from '../transport/options.ts';
import { Resource } from '../transport/resource.ts';
import type { Seen } from '../seen.ts';

/** What partners do by themselves: a link from a mail says who they are, no token is needed. */
export class SelfService extends Resource {
  /**
   * Asks for the work that {@link requestLink} may need without a token, as `registrations.challenge` does for a
   * registration.
   */
  challenge(options?: CallOptions) {
    return this.send(routes.issueChallenge, { body: { purpose: 'link' } }, options);
  }

  /**
   * Asks for a link to one's own records; the answer is the same whether the address is known or not.
   *
   * @throws {ProblemError} `proof-required`.
   */
  requestLink(body: BodyOf<'requestLink'>, options?: CallOptions) {
    return this.send(routes.requestLink, { body }, options);
  }

  /**
   * The records behind a link, and what may be done with them. Changes nothing.
   *
   * @throws {ProblemError} `link-not-valid`, as from every call of these.
   */
  record(body: BodyOf<'showLinkedRecord'>, options?: CallOptions) {
    return this.send(routes.showLinkedRecord, { body }, options);
  }

  /** Answers a request for integration. Uses the link up. */
  answerIntegration(body: BodyOf<'answerIntegration'>, options?: CallOptions) {
    return this.send(routes.answerIntegration, { body }, options);
  }

  /** Confirms that the data of the organisation still hold. Uses the link up. */
  confirm(body: BodyOf<'confirmLinkedRecord'>, options?: CallOptions) {
    return this.send(routes.confirmLinkedRecord, { body }, options);
  }

  /**
   * Corrects how the organisation is reached and where it is. Uses the link up.
   *
   * @param decidedOn - the organisation as it was read: a change by someone else meanwhile is refused
   * @throws {ProblemError} `precondition-failed`; `validation-failed` with every value to correct.
   */
  correct(
    { version }: Pick<Seen, 'version'>,
    body: BodyOf<'correctLinkedOrganisation'>,
    options?: CallOptions,
  ) {
    return this.send(routes.correctLinkedOrganisation, { body, version }, options);
  }

  /** Changes who to write to about a registration. Uses the link up. */
  changeContact(body: BodyOf<'changeLinkedContact'>, options?: CallOptions) {
    return this.send(routes.changeLinkedContact, { body }, options);
  }

  /** Ends a seat. Uses the link up. */
  leave(body: BodyOf<'leavePartnership'>, options?: CallOptions) {
    return this.send(routes.leavePartnership, { body }, options);
  }
}

import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import { Resource } from '../transport/resource.ts';
import type { DecidedOn } from './registrations.ts';

const on = ({ id, version }: DecidedOn) => ({ parameters: { accessRequestId: id }, version });

/** Requests to look after the data of an organisation that is registered already, and the decisions on them. */
export class AccessRequests extends Resource {
  /** Asks for the work that {@link create} may need without a token, as `registrations.challenge` does. */
  challenge(options?: CallOptions) {
    return this.send(routes.issueChallenge, { body: { purpose: 'access' } }, options);
  }

  /**
   * Asks to look after an organisation. Needs no token, but then the `proof` that some servers ask for.
   *
   * @throws {ProblemError} `proof-required`; `validation-failed` with every value to correct.
   */
  create(organisationId: string, body: BodyOf<'requestAccess'>, options?: CallOptions) {
    return this.send(routes.requestAccess, { parameters: { organisationId }, body }, options);
  }

  /** Access requests to decide on. */
  list(query: QueryOf<'searchAccessRequests'> = {}, options?: ListOptions) {
    return this.walk(routes.searchAccessRequests, query, options);
  }

  /** Lets the applicant look after the organisation. */
  grant(decidedOn: DecidedOn, body: BodyOf<'grantAccess'> = {}, options?: CallOptions) {
    return this.send(routes.grantAccess, { ...on(decidedOn), body }, options);
  }

  /** Refuses access, with a reason. */
  refuse(decidedOn: DecidedOn, body: BodyOf<'refuseAccess'>, options?: CallOptions) {
    return this.send(routes.refuseAccess, { ...on(decidedOn), body }, options);
  }

  /** Takes granted access back, with a reason: links that were sent open nothing more. */
  withdraw(decidedOn: DecidedOn, body: BodyOf<'withdrawAccess'>, options?: CallOptions) {
    return this.send(routes.withdrawAccess, { ...on(decidedOn), body }, options);
  }
}

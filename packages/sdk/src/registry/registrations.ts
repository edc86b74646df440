import type { BodyOf, QueryOf, Registration } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';

/** A registration as it was when it was decided on: a change by someone else meanwhile is refused. */
export type DecidedOn = Pick<Registration, 'id' | 'version'>;

const on = ({ id, version }: DecidedOn) => ({ parameters: { registrationId: id }, version });

/** Requests to be registered, and what an authority decides on them. */
export class Registrations extends Resource {
  /**
   * Asks to be registered, or to join a partnership. Needs no token.
   *
   * @throws {ProblemError} `validation-failed` with every value to correct; `already-registered`.
   */
  create(body: BodyOf<'registerOrganisation'>, options?: CallOptions) {
    return this.send(routes.registerOrganisation, { body }, options);
  }

  /** Registrations to decide on. */
  list(query: QueryOf<'searchRegistrations'> = {}, options?: ListOptions) {
    return this.walk(routes.searchRegistrations, query, options);
  }

  /** One registration. */
  retrieve(registrationId: string, options?: CallOptions) {
    return this.send(routes.showRegistration, { parameters: { registrationId } }, options);
  }

  /** Asks the applicant for what is missing. */
  requestIntegration(decidedOn: DecidedOn, body: BodyOf<'requestIntegration'>, options?: CallOptions) {
    return this.send(routes.requestIntegration, { ...on(decidedOn), body }, options);
  }

  /** Records that what was missing has arrived. */
  acceptIntegration(decidedOn: DecidedOn, body: BodyOf<'acceptIntegration'> = {}, options?: CallOptions) {
    return this.send(routes.acceptIntegration, { ...on(decidedOn), body }, options);
  }

  /** Validates: the organisation and its seat are published. */
  validate(decidedOn: DecidedOn, body: BodyOf<'validateRegistration'> = {}, options?: CallOptions) {
    return this.send(routes.validateRegistration, { ...on(decidedOn), body }, options);
  }

  /** Rejects, with a reason. */
  reject(decidedOn: DecidedOn, body: BodyOf<'rejectRegistration'>, options?: CallOptions) {
    return this.send(routes.rejectRegistration, { ...on(decidedOn), body }, options);
  }
}

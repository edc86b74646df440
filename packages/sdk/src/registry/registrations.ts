import type { BodyOf, QueryOf, Registration } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FileQuery } from '../transport/send.ts';

/** A registration as it was when it was decided on: a change by someone else meanwhile is refused. */
export type DecidedOn = Pick<Registration, 'id' | 'version'>;

const on = ({ id, version }: DecidedOn) => ({ parameters: { registrationId: id }, version });

/** Requests to be registered, and what an authority decides on them. */
export class Registrations extends Resource {
  /**
   * Asks for the work that a registration sent without a token may need: absent in the answer where none is asked
   * for. Its solution goes into `proof`, and holds for one request and for twenty minutes.
   *
   * @example
   * ```ts
   * import { solveChallenge } from 'altcha-lib';
   * import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
   *
   * const { challenge } = await coesione.registrations.challenge();
   * const solution = challenge && (await solveChallenge({ challenge, deriveKey }));
   * // Goes with the registration; undefined where no work is asked for.
   * export const proof = solution ? btoa(JSON.stringify({ challenge, solution })) : undefined;
   * ```
   */
  challenge(options?: CallOptions) {
    return this.send(routes.issueChallenge, { body: { purpose: 'registration' } }, options);
  }

  /**
   * Asks to be registered, or to join a partnership. Needs no token, but then the `proof` that some servers ask
   * for: see {@link challenge}.
   *
   * @throws {ProblemError} `validation-failed` with every value to correct; `already-registered`; `proof-required`.
   */
  create(body: BodyOf<'registerOrganisation'>, options?: CallOptions) {
    return this.send(routes.registerOrganisation, { body }, options);
  }

  /** Registrations to decide on. */
  list(query: QueryOf<'searchRegistrations'> = {}, options?: ListOptions) {
    return this.walk(routes.searchRegistrations, query, options);
  }

  /** All registrations that pass the filters, as a file; not as `jsonld`. */
  export(query: FileQuery<'searchRegistrations'>, options?: CallOptions) {
    return this.file(routes.searchRegistrations, query, options);
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

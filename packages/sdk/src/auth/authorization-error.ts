import { CoesioneError, type ErrorOptions } from '../transport/error.ts';

/** What an {@link AuthorizationError} is made with. */
export interface AuthorizationErrorOptions extends ErrorOptions {
  readonly code: string;
  readonly description?: string | undefined;
  readonly status?: number | undefined;
}

/**
 * No token could be had: the authorization server refused, or its answer cannot be trusted. Neither the
 * message nor a property holds a secret, an assertion, a code or a token.
 *
 * @see RFC 6749, sections 4.1.2.1 and 5.2
 * @example
 * ```ts
 * import { Coesione } from '@officine-coesione/sdk';
 * import { AuthorizationError } from '@officine-coesione/sdk/auth';
 *
 * const coesione = new Coesione({ baseUrl: 'https://api.example.it/rest/coesione/v1/partenariato' });
 * try {
 *   await coesione.organisations.list();
 * } catch (error) {
 *   if (AuthorizationError.is(error) && error.code === 'login_required') console.warn('Serve un nuovo accesso.');
 * }
 * ```
 */
export class AuthorizationError extends CoesioneError {
  static override readonly kind: string = 'AuthorizationError';
  declare readonly name: 'AuthorizationError';
  /**
   * What went wrong: a code of the server (`invalid_client`, `invalid_grant`, `access_denied`, …), or one of
   * ours: `login_required` (there is no session, or it is over), `unusable_answer`.
   */
  readonly code: string;
  /** The words of the server, for a developer. */
  readonly description: string | undefined;
  /** HTTP status of its answer, where there was one. */
  readonly status: number | undefined;

  constructor(message: string, { code, description, status, ...options }: AuthorizationErrorOptions) {
    super(message, options);
    this.code = code;
    this.description = description;
    this.status = status;
  }

  override toJSON(): Record<string, unknown> {
    const { code, description, status } = this;
    return { ...super.toJSON(), code, description, status };
  }
}

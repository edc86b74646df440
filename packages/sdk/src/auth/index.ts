/**
 * Tokens: of a program (OAuth 2 client credentials), of a person (OpenID Connect), of whatever gives one.
 *
 * @module
 */
export {
  authorizationCode,
  type AuthorizationCode,
  type AuthorizationCodeOptions,
  type LoginSession,
} from './authorization-code.ts';
export { AuthorizationError, type AuthorizationErrorOptions } from './authorization-error.ts';
export { clientCredentials, type ClientCredentialsOptions } from './client-credentials.ts';
export type { SecretMethod } from './client-secret.ts';
export type { Claims, Login, LoginOptions, Tokens } from './login.ts';
export type { AuthorizationServerOptions } from './options.ts';
export type { ProviderOptions } from './provider.ts';
export { cachedToken, type IssuedToken, type TokenCacheOptions } from './token-cache.ts';
export type { TokenSource } from '../transport/auth.ts';

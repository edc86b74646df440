import { ClientSecretPost, type ClientAuth } from 'oauth4webapi';

/** How a client shows its secret (RFC 6749, section 2.3.1). */
export type SecretMethod = 'client_secret_basic' | 'client_secret_post';

/** How the library shows the secret of a client. */
export const secretShown = (
  clientSecret: string,
  method: SecretMethod = 'client_secret_basic',
): ClientAuth =>
  method === 'client_secret_post'
    ? ClientSecretPost(clientSecret)
    : (_server, { client_id }, _body, headers) =>
        headers.set(
          'Authorization',
          `Basic ${btoa(`${formEncoded(client_id)}:${formEncoded(clientSecret)}`)}`,
        );

/**
 * As a form writes it (RFC 6749, appendix B). The library's own way also escapes `-`, `_` and `.`, as it may;
 * servers that do not decode, and they are many, then refuse every id that is a UUID.
 */
export const formEncoded = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1);

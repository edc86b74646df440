import {
  None,
  clockSkew,
  discoveryRequest,
  processDiscoveryResponse,
  type AuthorizationServer,
  type Client,
  type ClientAuth,
} from 'oauth4webapi';
import { exchange } from './authorization-server.ts';
import { secretShown, type SecretMethod } from './client-secret.ts';
import { say } from './message.ts';
import { demanded, secureAddress, shown, type AuthorizationServerOptions } from './options.ts';
import { unusable } from './refusal.ts';

/** How a provider is found, and who we are to it. */
export interface ProviderOptions extends AuthorizationServerOptions {
  /** Address of the provider, exactly as it names itself: its configuration is read below it. */
  readonly issuer: string;
  readonly clientId: string;
  /** For a client on a server; a page has none and is protected by PKCE alone. */
  readonly clientSecret?: string | undefined;
  /** How the secret is shown; `client_secret_basic` unless said. */
  readonly method?: SecretMethod | undefined;
}

/** An OpenID Connect provider, as a client sees it. */
export interface Provider {
  /** Its address, for messages. */
  readonly where: string;
  /** Who we are, our clock beside that of the machine. */
  client(): Client;
  readonly authentication: ClientAuth;
  /** Its configuration: read once, when first needed. */
  configuration(): Promise<AuthorizationServer>;
  /** An address of its configuration that people are sent to. */
  page(address: string | undefined, name: string): URL;
}

/**
 * The provider of these options.
 *
 * @see OpenID Connect Discovery 1.0, section 4: the issuer of the configuration must be the one asked for.
 */
export const providerOf = (options: ProviderOptions): Provider => {
  const { issuer, clientId, clientSecret, method, locale, now = Date.now } = options;
  demanded(options, { issuer }, { clientId });
  const where = shown(issuer);
  let configuration: Promise<AuthorizationServer> | undefined;
  return {
    where,
    client: () => ({ client_id: clientId, [clockSkew]: Math.round((now() - Date.now()) / 1000) }),
    authentication: clientSecret ? secretShown(clientSecret, method) : None(),
    configuration: () =>
      (configuration ??= exchange(options, where, async (request) =>
        processDiscoveryResponse(new URL(issuer), await discoveryRequest(new URL(issuer), request)),
      ).catch((error: unknown) => {
        configuration = undefined;
        throw error;
      })),
    page(address, name) {
      const url = secureAddress(address);
      if (!url) throw unusable(locale, where, say(locale, 'address', name));
      return url;
    },
  };
};

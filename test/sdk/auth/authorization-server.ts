import { createHash, createVerify, generateKeyPairSync, randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { json, served, type Seen } from '../served.ts';

/** The client every test uses; both halves need encoding in `Authorization: Basic`. */
export const clientId = 'portale-regione.it';
export const clientSecret = 'c1+f/r% à:segreto';

/** The key of the PDND client. */
export const pdndKey = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const keyId = '2MJFa7aSSveFte8ULX9U';

interface Pending {
  readonly challenge: string;
  readonly nonce: string;
  readonly redirectUri: string;
}

/** What a test may change of the server. */
export interface Manners {
  /** Answers the token endpoint in place of the server, unless it gives false. */
  token?: (response: ServerResponse, seen: Seen) => unknown;
  /** Its clock, milliseconds since 1970. */
  now?: () => number;
  /** Changes the configuration. */
  metadata?: (metadata: Record<string, unknown>) => void;
  /** Changes the claims of ID tokens. */
  claims?: (claims: Record<string, unknown>) => void;
  /** Changes the parameters of the callback. */
  callback?: (parameters: URLSearchParams) => void;
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decoded = (part = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

/** A small authorization server: it verifies PKCE, secrets and assertions itself. */
export const authorizationServer = async (manners: Manners = {}) => {
  const codes = new Map<string, Pending>();
  const refreshTokens = new Set<string>();
  const assertions: { header: Record<string, unknown>; claims: Record<string, unknown> }[] = [];
  const now = () => Math.floor((manners.now ?? Date.now)() / 1000);
  let count = 0;

  const server = await served((seen, response) => {
    const issuer = `http://${seen.headers.host}`;
    const refuse = (error: string, status = 400) =>
      json(response, { error, error_description: `no: ${seen.body}` }, status);

    if (seen.url.pathname === '/.well-known/openid-configuration') {
      const metadata = {
        issuer,
        authorization_endpoint: `${issuer}/authorize?tenant=1`,
        token_endpoint: `${issuer}/token`,
        end_session_endpoint: `${issuer}/logout`,
        authorization_response_iss_parameter_supported: true,
        id_token_signing_alg_values_supported: ['RS256'],
      };
      manners.metadata?.(metadata);
      return json(response, metadata);
    }

    if (seen.url.pathname === '/authorize') {
      const asked = Object.fromEntries(seen.url.searchParams);
      if (asked['response_type'] !== 'code' || asked['code_challenge_method'] !== 'S256')
        return refuse('invalid_request');
      const code = randomUUID();
      codes.set(code, {
        challenge: asked['code_challenge'] ?? '',
        nonce: asked['nonce'] ?? '',
        redirectUri: asked['redirect_uri'] ?? '',
      });
      const parameters = new URLSearchParams({ code, state: asked['state'] ?? '', iss: issuer });
      manners.callback?.(parameters);
      response.writeHead(302, { Location: `${asked['redirect_uri']}?${parameters.toString()}` });
      return response.end();
    }

    if (manners.token && manners.token(response, seen) !== false) return;
    const form = Object.fromEntries(new URLSearchParams(seen.body));
    const tokens = (more: object = {}) => {
      count += 1;
      json(response, {
        access_token: `token-${count}`,
        token_type: 'Bearer',
        expires_in: 600,
        ...more,
      });
    };
    const idToken = (claims: Record<string, unknown>) => {
      const all = {
        iss: issuer,
        sub: 'maria',
        aud: clientId,
        iat: now(),
        exp: now() + 300,
        name: 'Maria Rossi',
        ...claims,
      };
      manners.claims?.(all);
      return `${base64url({ alg: 'RS256', typ: 'JWT' })}.${base64url(all)}.c2lnbmF0dXJl`;
    };
    const refreshToken = () => {
      const token = `refresh-${randomUUID()}`;
      refreshTokens.add(token);
      return token;
    };

    switch (form['grant_type']) {
      case 'authorization_code': {
        const pending = codes.get(form['code'] ?? '');
        codes.delete(form['code'] ?? '');
        const challenge = createHash('sha256')
          .update(form['code_verifier'] ?? '')
          .digest('base64url');
        if (pending?.challenge !== challenge || pending.redirectUri !== form['redirect_uri'])
          return refuse('invalid_grant');
        return tokens({ refresh_token: refreshToken(), id_token: idToken({ nonce: pending.nonce }) });
      }
      case 'refresh_token':
        // A refresh token is good once.
        if (!refreshTokens.delete(form['refresh_token'] ?? '')) return refuse('invalid_grant');
        return tokens({ refresh_token: refreshToken(), id_token: idToken({}) });
      case 'client_credentials': {
        if (form['client_assertion']) {
          const [header, claims, signature = ''] = form['client_assertion'].split('.');
          const verified = createVerify('RSA-SHA256')
            .update(`${header}.${claims}`)
            .verify(pdndKey.publicKey, signature, 'base64url');
          assertions.push({ header: decoded(header), claims: decoded(claims) });
          return verified && form['client_id'] === clientId
            ? tokens()
            : json(
                response,
                { title: 'Bad request', errors: [{ code: '015-0008', detail: seen.body }] },
                400,
              );
        }
        const [id, secret] = Buffer.from(seen.headers.authorization?.slice(6) ?? '', 'base64')
          .toString('latin1')
          .split(':')
          .map((half) => new URLSearchParams(`v=${half}`).get('v'));
        const shown = seen.headers.authorization
          ? id === clientId && secret === clientSecret
          : form['client_id'] === clientId && form['client_secret'] === clientSecret;
        return shown ? tokens() : refuse('invalid_client', 401);
      }
      default:
        return refuse('unsupported_grant_type');
    }
  });

  const { origin } = new URL(server.baseUrl);
  return {
    issuer: origin,
    tokenUrl: `${origin}/token`,
    seen: server.seen,
    assertions,
    /** The forms the token endpoint received. */
    get forms() {
      return server.seen
        .filter(({ url }) => url.pathname === '/token')
        .map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
    },
    /** What a browser does with the address of a login: where it is sent back to. */
    async visit(url: string): Promise<string> {
      const response = await fetch(url, { redirect: 'manual' });
      return response.headers.get('Location') ?? '';
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
};

import { generateKeyPairSync } from 'node:crypto';
import { Coesione } from '@officine-coesione/sdk';
import { memoryApi } from '@officine-coesione/sdk/testing';

/** The secrets that examples take from their surroundings. */
const secrets = {
  CLIENT_SECRET: 'c1frario',
  PDND_PRIVATE_KEY: generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString(),
};

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An authorization server that trusts everybody. */
const authorizationServer = (issuer: string) => {
  let nonce: string | null = null;
  const tokens = (clientId: string | null) => ({
    access_token: 'a-token',
    token_type: 'Bearer',
    expires_in: 600,
    ...(nonce && {
      id_token: `${base64url({ alg: 'RS256' })}.${base64url({
        iss: issuer,
        sub: 'maria',
        aud: clientId,
        iat: Math.floor(Date.now() / 1000),
        exp: Math.floor(Date.now() / 1000) + 600,
        nonce,
      })}.c2ln`,
    }),
  });
  return {
    async answer(request: Request): Promise<Response> {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith('/.well-known/'))
        return Response.json({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
        });
      const form = new URLSearchParams(await request.text());
      return Response.json(tokens(form.get('client_id')));
    },
    /** What happens to a person who is sent to log in: the address they come back to. */
    visited(address: string | URL): string {
      const asked = new URL(address).searchParams;
      nonce = asked.get('nonce');
      const parameters = new URLSearchParams({ code: 'a-code', state: asked.get('state') ?? '' });
      return `${asked.get('redirect_uri')}?${parameters.toString()}`;
    },
  };
};

/** What stands around an example while it runs: the API, those who give tokens, the page. Nothing else. */
export const outside = () => {
  const api = memoryApi();
  const login = authorizationServer('https://login.example.it');
  const hosts: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
    'api.example.it': api.handle,
    'login.example.it': login.answer,
    'auth.uat.interop.pagopa.it': authorizationServer('https://auth.uat.interop.pagopa.it').answer,
    'portale.example.it': async () => Response.json({ token: 'a-token' }),
  };
  const stored = new Map<string, string>();
  const location = {
    href: 'https://portale.example.it/',
    assign(address: string | URL) {
      location.href = login.visited(address);
    },
  };
  const around = {
    baseUrl: api.baseUrl,
    coesione: new Coesione({ baseUrl: api.baseUrl, fetch: api.fetch }),
    async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
      const request = new Request(input, init);
      const answer = hosts[new URL(request.url).hostname];
      if (!answer) throw new TypeError('fetch failed');
      const response = await answer(request);
      if (response.type === 'error') throw new TypeError('fetch failed');
      return response;
    },
    location,
    history: { replaceState: () => undefined },
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    },
  };

  const before = new Map<string, PropertyDescriptor | undefined>();
  for (const [name, value] of Object.entries(around)) {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  Object.assign(process.env, secrets);

  return {
    api,
    [Symbol.dispose]() {
      for (const [name, descriptor] of before)
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      for (const name of Object.keys(secrets)) delete process.env[name];
    },
  };
};

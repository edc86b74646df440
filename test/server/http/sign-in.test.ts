import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { AuthorizationError, authorizationCode } from '@officine-coesione/sdk/auth';
import type { Tokens } from '@officine-coesione/sdk/auth';
import { demonstrationAccounts } from '../../../packages/server/src/sign-in/demonstration-accounts.ts';
import { redirectPath, signInPath } from '../../../packages/server/src/sign-in/issue-token.ts';
import { createSignIn, localIssuer } from '../../../packages/server/src/sign-in/sign-in.ts';
import { key } from './issuer.ts';
import { someId, trial } from './trial.ts';

const audience = 'partenariato';
const clientId = 'oc-demo';
const reports: unknown[] = [];
let server: Server;
let publicUrl = '';
let call: ReturnType<typeof trial>['call'];
let scopesSeen: unknown;

before(async () => {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  publicUrl = `http://localhost:${(server.address() as AddressInfo).port}`;
  const organisationId = () => Promise.resolve(someId);
  const signIn = createSignIn({
    key,
    publicUrl,
    audience,
    clientId,
    organisationId,
    report: (error) => reports.push(error),
  });
  const made = trial({
    environment: { PUBLIC_URL: publicUrl },
    issuers: [localIssuer(key, publicUrl, audience)],
    signIn,
    handlers: {
      searchRegistrations: ({ principal }) => {
        scopesSeen = principal;
        return Promise.resolve({ body: { items: [], limit: 25 } });
      },
    },
  });
  call = made.call;
  server.on('request', (incoming, outgoing) => {
    void getRequestListener((request, bindings) => made.app.fetch(request, bindings), {
      overrideGlobalObjects: false,
    })(incoming, outgoing);
  });
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** A browser as far as cookies go: follows redirects until it would load the page it came from. */
const browser = () => {
  const cookies = new Map<string, string>();
  const visit = async (
    address: string,
    init: RequestInit = {},
  ): Promise<{ url: string; response: Response }> => {
    const headers = {
      Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...init.headers,
    };
    const response = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    const location = response.headers.get('Location');
    if (location === null) return { url: address, response };
    const next = new URL(location, address);
    return next.pathname === redirectPath ? { url: next.href, response } : visit(next.href);
  };
  const send = (address: string, form: Record<string, string>) =>
    visit(address, { method: 'POST', body: new URLSearchParams(form) });
  return { cookies, visit, send };
};

const flow = (onTokens?: (tokens: Tokens) => void) =>
  authorizationCode({
    issuer: publicUrl + signInPath,
    clientId,
    redirectUri: publicUrl + redirectPath,
    scope: 'openid profile',
    onTokens,
  });

/** Signs in as someone, as the page does. */
const signedIn = async (account: string, one = browser()) => {
  let tokens: Tokens | undefined;
  const login = flow((given) => (tokens = given));
  const { url, session } = await login.begin({ prompt: 'login' });
  const { url: form, response } = await one.visit(url);
  assert.equal(response.status, 200);
  const { url: callback } = await one.send(form, { account });
  return { ...(await login.complete(callback, session)), tokens: tokens!, callback, session, login, one };
};

/** Asks for another access token, as the page does before the one it has ends. */
const renewed = async (refreshToken: string | undefined) => {
  const form = { grant_type: 'refresh_token', client_id: clientId, refresh_token: refreshToken! };
  const response = await fetch(`${publicUrl}${signInPath}/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
};

test('each account signs in, and the API knows its role and scopes', async () => {
  for (const { id, displayName, role, scopes, organisationTaxCode } of demonstrationAccounts) {
    const { tokens, claims } = await signedIn(id);
    assert.equal(claims?.sub, id);
    assert.equal(claims?.['name'], displayName);
    assert.equal(decodeProtectedHeader(tokens.accessToken).typ, 'at+jwt');
    assert.equal(decodeJwt(tokens.accessToken).aud, audience);
    scopesSeen = undefined;
    const headers = { Authorization: `Bearer ${tokens.accessToken}` };
    const { status } = await call('searchRegistrations', { headers });
    const reads = ['authority_editor', 'authority_validator', 'auditor', 'admin'].includes(role);
    assert.equal(status, reads ? 200 : 403, id);
    if (reads) assert.deepEqual(scopesSeen, { subject: id, roles: [role], scopes });
    if (organisationTaxCode) {
      const given = decodeJwt(tokens.accessToken)['oc_scopes'] as { organisations: string[] };
      assert.deepEqual(given.organisations, [someId]);
    }
    // What proves who one is opens nothing.
    const other = await call('searchRegistrations', {
      headers: { Authorization: `Bearer ${tokens.idToken}` },
    });
    assert.equal(other.status, 401);
  }
});

test('the form: nobody chosen, someone unknown, cancelled, too late', async () => {
  const one = browser();
  const login = flow();
  const { url, session } = await login.begin();
  const { url: form } = await one.visit(url);
  for (const account of ['', 'nessuno', '__proto__']) {
    const { response } = await one.send(form, { account });
    assert.equal(response.status, 422);
    assert.match(await response.text(), /Scegli una persona/);
  }
  const english = await one.visit(form, { headers: { 'Accept-Language': 'en' } });
  assert.match(await english.response.text(), /<html lang="en">[\s\S]*Choose who to sign in as/);
  const policy = english.response.headers.get('Content-Security-Policy')!;
  assert.match(policy, /script-src 'self';.*frame-ancestors 'none'/);
  assert.doesNotMatch(policy, /unsafe/);

  const { url: callback } = await one.send(form, { cancel: 'yes' });
  await assert.rejects(
    login.complete(callback, session),
    (error) => AuthorizationError.is(error) && error.code === 'access_denied',
  );
  const late = await one.send(form, { account: 'elena-validatrice' });
  assert.equal(late.response.status, 400);
  assert.match(await late.response.text(), /non è più valido/);
  // The cookie of whoever began it is needed.
  const stolen = await browser().send(form, { account: 'elena-validatrice' });
  assert.equal(stolen.response.status, 400);
});

test('no code without PKCE, for another client or for another page', async () => {
  const { url } = await flow().begin();
  const changed = (change: (search: URLSearchParams) => void): string => {
    const address = new URL(url);
    change(address.searchParams);
    return address.href;
  };
  const { url: back } = await browser().visit(changed((search) => search.delete('code_challenge')));
  assert.match(back, /error=invalid_request/);
  const { url: plain } = await browser().visit(
    changed((search) => search.set('code_challenge_method', 'plain')),
  );
  assert.match(plain, /error=invalid_request/);
  for (const [name, value] of [
    ['client_id', 'someone'],
    ['redirect_uri', 'https://evil.example/'],
    ['redirect_uri', `${publicUrl}/demonstration/other.html`],
  ] as const) {
    const { response, url: there } = await browser().visit(changed((search) => search.set(name, value)));
    assert.equal(response.status, 400, value);
    assert.ok(there.startsWith(publicUrl + signInPath), 'nobody is sent on');
    assert.match(await response.text(), /L’accesso non è riuscito/);
  }
});

test('a code serves once; a refresh token once, and its second use ends the session', async () => {
  const { login, callback, session, tokens } = await signedIn('elena-validatrice');
  await assert.rejects(login.complete(callback, session), AuthorizationError);

  // The replay of the code has ended its session already.
  assert.equal((await renewed(tokens.refreshToken)).status, 400);

  const again = await signedIn('elena-validatrice');
  const first = await renewed(again.tokens.refreshToken);
  assert.equal(first.status, 200);
  assert.notEqual(first.body['refresh_token'], again.tokens.refreshToken);
  assert.equal((await renewed(again.tokens.refreshToken)).body['error'], 'invalid_grant');
  assert.equal((await renewed(first.body['refresh_token'])).body['error'], 'invalid_grant');
});

test('signing in as someone else ends the session of whoever was signed in before', async () => {
  const { one, tokens: before } = await signedIn('elena-validatrice');
  const { tokens, claims } = await signedIn('luca-revisore', one);
  assert.equal(claims?.sub, 'luca-revisore');
  assert.equal(decodeJwt(tokens.accessToken).sub, 'luca-revisore');
  assert.equal((await renewed(before.refreshToken)).status, 400);
  assert.equal((await renewed(tokens.refreshToken)).status, 200);
});

test('signing out ends the session and comes back', async () => {
  const { one, endSessionUrl, tokens } = await signedIn('marco-validatore');
  const { response, url } = await one.visit((await endSessionUrl(publicUrl + redirectPath))!);
  assert.match(response.headers.get('Content-Type')!, /^text\/html/);
  const page = await response.text();
  assert.match(page, /Vuoi uscire\?/);
  const action = /action="([^"]+)"/.exec(page)![1]!;
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)![1]!;
  assert.ok(url.startsWith(publicUrl));
  const { url: back } = await one.send(action, { xsrf, logout: 'yes' });
  assert.equal(back, publicUrl + redirectPath);
  assert.equal((await renewed(tokens.refreshToken)).status, 400);
  // Someone else's page sends nobody away from here.
  const elsewhere = await one.visit((await endSessionUrl('https://evil.example/'))!);
  assert.equal(elsewhere.response.status, 400);
});

test('addresses are those of the public, whatever a caller says', async () => {
  const configuration = (await (
    await fetch(`${publicUrl}${signInPath}/.well-known/openid-configuration`, {
      headers: { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
    })
  ).json()) as Record<string, string>;
  assert.equal(configuration['issuer'], publicUrl + signInPath);
  assert.equal(configuration['jwks_uri'], `${publicUrl}${signInPath}/jwks`);
  assert.doesNotMatch(JSON.stringify(configuration), /evil/);
  const jwks = await (await fetch(configuration['jwks_uri'])).text();
  assert.doesNotMatch(jwks, /"[dpq]"|"d[pq]"|"qi"/, 'the private half stays here');
});

test('another name of this machine signs nobody in', async () => {
  const { port } = server.address() as AddressInfo;
  const { url } = await flow().begin();
  for (const path of [new URL(url).pathname + new URL(url).search, `${signInPath}/jwks`])
    assert.equal((await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })).status, 404);
});

test('what does not exist, and nothing to report', async () => {
  for (const path of ['/reg', '/introspection', '/device/auth', '/nothing'])
    assert.equal((await fetch(publicUrl + signInPath + path)).status, 404, path);
  assert.deepEqual(reports, []);
});

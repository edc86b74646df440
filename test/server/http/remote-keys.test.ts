import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SignJWT, generateKeyPair, importJWK } from 'jose';
import { readSettings } from '../../../packages/server/src/settings.ts';
import { machines, people } from '../../../packages/server/src/http/issuer.ts';
import { discoveredKeys, remoteKeys } from '../../../packages/server/src/http/remote-keys.ts';
import { newSigningKey, publicPart } from '../../../packages/server/src/sign-in/signing-key.ts';
import type { SigningKey } from '../../../packages/server/src/sign-in/signing-key.ts';
import { hasDemonstrationSignIn } from '../../../packages/server/src/sign-in/trusted-issuers.ts';
import { kindOf, problemIn, trial } from './trial.ts';

const issuer = 'https://login.example.it/realms/coesione';
const audience = 'partenariato';
const minute = 60_000;

/** An OpenID Connect provider somewhere, an API that believes it, and a clock for both. */
const remote = ({ configuration = {} }: { configuration?: object } = {}) => {
  const state = { now: Date.parse('2026-11-23T09:00:00Z'), keys: [] as SigningKey[], up: true };
  const asked = { configuration: 0, keys: 0 };
  const reports: unknown[] = [];
  const answer = (body: object) => Promise.resolve(Response.json(body));
  const fetch = (input: Parameters<typeof globalThis.fetch>[0]): Promise<Response> => {
    const address = input instanceof Request ? input.url : input.toString();
    const configured = address.endsWith('/.well-known/openid-configuration');
    asked[configured ? 'configuration' : 'keys'] += 1;
    if (!state.up) return Promise.reject(new TypeError('fetch failed'));
    return configured
      ? answer({ issuer, jwks_uri: `${issuer}/certs`, ...configuration })
      : answer({ keys: state.keys.map(publicPart) });
  };
  const clock = () => state.now;
  const keys = remoteKeys({
    address: discoveredKeys(issuer, fetch),
    fetch,
    clock,
    report: (error) => reports.push(error),
  });
  const principal = people({ roles: 'realm_access.roles', scopes: 'oc_scopes' });
  const { call } = trial({ issuers: [{ issuer, audience, keys, principal }], clock });
  const token = async (key: SigningKey, claims: object = {}) =>
    new SignJWT({ realm_access: { roles: ['auditor'] }, oc_scopes: '*', ...claims })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject('luca')
      .setExpirationTime(Math.floor(state.now / 1000) + 24 * 3600)
      .sign(await importJWK(key, 'RS256'));
  return {
    state,
    asked,
    reports,
    token,
    ask: async (bearer: string) =>
      call('searchRegistrations', { headers: { Authorization: `Bearer ${bearer}` } }),
  };
};

const [first, second, third] = await Promise.all([newSigningKey(), newSigningKey(), newSigningKey()]);

test('keys are found by discovery, once for many calls', async () => {
  const { state, asked, token, ask } = remote();
  state.keys = [first];
  const bearer = await token(first);
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(bearer)));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
  state.now += 5 * minute;
  assert.equal((await ask(bearer)).status, 200);
  assert.deepEqual(asked, { configuration: 1, keys: 1 });
});

test('a new key is believed as soon as a token names it; one withdrawn, no longer', async () => {
  const { state, asked, token, ask } = remote();
  state.keys = [first];
  assert.equal((await ask(await token(first))).status, 200);
  state.now += minute;
  state.keys = [second];
  assert.equal((await ask(await token(second))).status, 200);
  assert.equal((await ask(await token(first))).status, 401);
  assert.equal(asked.keys, 2);

  state.keys = [third];
  state.now += 11 * minute;
  // The old keys serve the call that finds them old; the new ones are there for the next.
  await ask(await token(second));
  await new Promise((later) => setTimeout(later, 20));
  assert.equal((await ask(await token(second))).status, 401);
  assert.equal((await ask(await token(third))).status, 200);
});

test('made-up keys do not make us ask without end', async () => {
  const { state, asked, token, ask } = remote();
  state.keys = [first];
  const made = await token(second);
  for (let call = 0; call < 50; call += 1) assert.equal((await ask(made)).status, 401);
  assert.equal(asked.keys, 1);
  state.now += 31_000;
  await Promise.all(Array.from({ length: 50 }, () => ask(made)));
  assert.equal(asked.keys, 2);
});

test('an issuer that cannot be reached: unavailable, said once, asked again later', async () => {
  const { state, asked, reports, token, ask } = remote();
  state.up = false;
  state.keys = [first];
  const bearer = await token(first);
  for (let call = 0; call < 5; call += 1) {
    const response = await ask(bearer);
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('Retry-After'), '30');
    const problem = await problemIn(response);
    assert.equal(kindOf(problem), 'service-unavailable');
    assert.doesNotMatch(JSON.stringify(problem), /login\.example|fetch failed|certs/);
  }
  assert.equal(asked.configuration, 1);
  assert.equal(reports.length, 1);
  state.up = true;
  state.now += 31_000;
  assert.equal((await ask(bearer)).status, 200);
});

test('known keys outlive an outage', async () => {
  const { state, token, ask } = remote();
  state.keys = [first];
  const bearer = await token(first);
  assert.equal((await ask(bearer)).status, 200);
  state.up = false;
  state.now += 3 * 60 * minute;
  assert.equal((await ask(bearer)).status, 200);
  assert.equal((await ask(await token(second))).status, 401);
  assert.equal((await ask(bearer)).status, 200);
});

test('a configuration of another issuer, or without secure keys, is not used', async () => {
  for (const configuration of [
    { issuer: 'https://evil.example' },
    { jwks_uri: 'http://login.example.it/certs' },
    { jwks_uri: 42 },
    { jwks_uri: undefined },
  ]) {
    const { state, token, ask, asked } = remote({ configuration });
    state.keys = [first];
    assert.equal((await ask(await token(first))).status, 503, JSON.stringify(configuration));
    assert.equal(asked.keys, 0);
  }
});

test('vouchers: roles of the client by the settings, purpose and client in the log', async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const { pdndRoles } = readSettings({ PDND_ROLES: 'known-client=observatory_analyst,known-client=auditor' });
  const { call, lines } = trial({
    issuers: [
      {
        issuer: 'interop.pagopa.it',
        audience: 'https://api.example.it/eservice',
        keys: () => Promise.resolve(publicKey),
        principal: machines(pdndRoles),
      },
    ],
  });
  const voucher = (claims: object) =>
    new SignJWT({ client_id: 'known-client', purposeId: 'purpose-1', ...claims })
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'k' })
      .setIssuer('interop.pagopa.it')
      .setAudience('https://api.example.it/eservice')
      .setSubject('known-client')
      .setExpirationTime('10m')
      .sign(privateKey);
  const ask = async (claims: object) =>
    call('searchRegistrations', { headers: { Authorization: `Bearer ${await voucher(claims)}` } });

  assert.equal((await ask({})).status, 200);
  const line = JSON.parse(lines.at(-1)!) as Record<string, unknown>;
  assert.equal(line['clientId'], 'known-client');
  assert.equal(line['purposeId'], 'purpose-1');
  assert.equal((await ask({ client_id: 'another' })).status, 403, 'a client without a role');
  assert.equal((await ask({ client_id: 'another', roles: ['admin'] })).status, 403, 'its claims give none');
  assert.equal((await ask({ purposeId: undefined })).status, 401, 'no purpose');
  assert.equal((await ask({ purposeId: '' })).status, 401, 'an empty purpose');
});

test('the demonstration accounts are for this machine alone, unless asked for', () => {
  const has = (environment: Record<string, string>) => hasDemonstrationSignIn(readSettings(environment));
  assert.equal(has({}), true);
  assert.equal(has({ HOST: '::1' }), true);
  assert.equal(has({ HOST: '0.0.0.0' }), false);
  assert.equal(has({ PUBLIC_URL: 'https://api.example.it' }), false);
  assert.equal(has({ TRUST_PROXY: '1' }), false);
  assert.equal(has({ OIDC_ISSUER: issuer }), false);
  assert.equal(has({ OIDC_ISSUER: issuer, DEMO_SIGN_IN: 'always' }), false);
  assert.equal(has({ DEMO_SIGN_IN: 'never' }), false);
  assert.equal(has({ HOST: '0.0.0.0', DEMO_SIGN_IN: 'always' }), true);
});

import assert from 'node:assert/strict';
import { createHmac, createPublicKey } from 'node:crypto';
import { test } from 'node:test';
import { SignJWT, UnsecuredJWT, generateKeyPair, importJWK } from 'jose';
import type { JWTPayload } from 'jose';
import { publicPart } from '../../../packages/server/src/sign-in/signing-key.ts';
import { issueToken } from '../../../packages/server/src/sign-in/issue-token.ts';
import { bearerOf, key, tokenIssuer } from './issuer.ts';
import { bearer, kindOf, problemIn, trial } from './trial.ts';
import type { AnyHandler } from './trial.ts';

const { issuer, audience } = tokenIssuer;
const good: JWTPayload = { iss: issuer, aud: audience, sub: 'tester', roles: ['admin'], oc_scopes: '*' };
const own = await importJWK(key, 'RS256');

/** A token, right in everything but what is given. */
const signed = (
  claims: Readonly<Record<string, unknown>> = {},
  header: { alg?: string; typ?: string; kid?: string } = {},
  signer: Parameters<SignJWT['sign']>[0] = own,
): Promise<string> =>
  new SignJWT({ ...good, exp: Math.floor(Date.now() / 1000) + 3600, ...claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: key.kid, ...header })
    .sign(signer);

const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The public key as a shared secret: what a library that believes the header would check with. */
const confused = (): string => {
  const secret = createPublicKey({ key: publicPart(key), format: 'jwk' }).export({
    type: 'spki',
    format: 'pem',
  });
  const input = `${encoded({ alg: 'HS256', kid: key.kid })}.${encoded({ ...good, exp: inSeconds(3600) })}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
};

const badTokens = async (): Promise<Record<string, string>> => {
  const other = (await generateKeyPair('RS256')).privateKey;
  const wide = (await generateKeyPair('RS512')).privateKey;
  const [header, , signature] = (await signed()).split('.');
  return {
    expired: await signed({ exp: inSeconds(-300) }),
    'not yet': await signed({ nbf: inSeconds(600) }),
    'wrong audience': await signed({ aud: 'altri' }),
    'no audience': await signed({ aud: undefined }),
    'wrong issuer': await signed({ iss: 'https://altri.example' }),
    'no issuer': await signed({ iss: undefined }),
    'wrong key': await signed({}, {}, other),
    'unknown key': await signed({}, { kid: 'another' }, other),
    'no subject': await signed({ sub: undefined }),
    'empty subject': await signed({ sub: '' }),
    'no expiry': await signed({ exp: undefined }),
    'an ID token': await signed({}, { typ: 'id_token+jwt' }),
    'a logout token': await signed({}, { typ: 'logout+jwt' }),
    'alg none': new UnsecuredJWT(good).setExpirationTime('1h').encode(),
    'other algorithm': await signed({}, { alg: 'RS512' }, wide),
    'shared secret': await signed({}, { alg: 'HS256' }, new Uint8Array(32).fill(1)),
    'public key as a secret': confused(),
    'claims changed': `${header}.${encoded({ ...good, sub: 'boss', exp: inSeconds(3600) })}.${signature}`,
    rubbish: 'not.a.token',
    'one part': 'token',
  };
};

test('every token that does not hold gets the same 401 as none', async () => {
  const { call, lines } = trial();
  assert.equal((await call('searchRegistrations', { headers: bearerHeader(await signed()) })).status, 200);
  const plain = await call('searchRegistrations');
  const { instance: _one, ...expected } = await problemIn(plain);
  assert.equal(plain.headers.get('WWW-Authenticate'), 'Bearer realm="partenariato"');
  for (const [why, token] of Object.entries(await badTokens())) {
    const response = await call('searchRegistrations', { headers: bearerHeader(token) });
    assert.equal(response.status, 401, why);
    assert.equal(response.headers.get('WWW-Authenticate'), 'Bearer realm="partenariato"');
    const { instance: _other, ...problem } = await problemIn(response);
    assert.deepEqual(problem, expected, why);
    assert.ok(!lines.join('').includes(token), 'no token is logged');
  }
});

const bearerHeader = (token: string): { Authorization: string } => ({ Authorization: `Bearer ${token}` });

test('a kind of token that may call an API, or none, is believed', async () => {
  const { call } = trial();
  for (const typ of ['JWT', 'at+jwt', 'application/at+jwt', undefined])
    assert.equal(
      (await call('searchRegistrations', { headers: bearerHeader(await signed({}, { typ: typ as string })) }))
        .status,
      200,
      typ,
    );
});

test('a token that does not hold is refused on public calls too, so that its bearer renews it', async () => {
  const { call } = trial();
  const expired = await signed({ exp: inSeconds(-300) });
  assert.equal((await call('showStatus', { headers: bearerHeader(expired) })).status, 401);
  assert.equal((await call('showStatus', { headers: { Authorization: 'Basic YTpi' } })).status, 200);
});

test('roles that are unknown, or not a list, give nothing', async () => {
  const { call } = trial();
  for (const roles of [['root'], 'admin', { 0: 'admin' }, null, undefined, ['toString']]) {
    const response = await call('searchRegistrations', { headers: bearerHeader(await signed({ roles })) });
    assert.equal(response.status, 403, JSON.stringify(roles));
    assert.equal(kindOf(await problemIn(response)), 'forbidden');
  }
});

const principalSeen = async (headers: Record<string, string>): Promise<unknown> => {
  let principal: unknown;
  const { call } = trial({
    handlers: {
      searchRegistrations: (asked) => {
        principal = asked.principal;
        return Promise.resolve({ body: { items: [], limit: 25 } });
      },
    },
  });
  assert.equal((await call('searchRegistrations', { headers })).status, 200);
  return principal;
};

test('the handler knows who calls', async () => {
  assert.deepEqual(await principalSeen(await bearer('admin', 'auditor')), {
    subject: 'tester',
    roles: ['admin', 'auditor'],
    scopes: '*',
  });
  const scopes = {
    organisations: [],
    partnerships: ['01890a5d-ac96-774b-bcce-b302099a8057'],
    programmes: ['pn-cultura-2021-2027'],
    territories: ['ITF5', 'IT'],
  };
  assert.deepEqual(await principalSeen(await bearerOf(['auditor'], { scopes, subject: 'luca' })), {
    subject: 'luca',
    roles: ['auditor'],
    scopes,
  });
});

test('what a role may not call reaches no further beside one that may', async () => {
  const seen: (readonly string[] | undefined)[] = [];
  const handler: AnyHandler = ({ principal }) => {
    seen.push(principal?.roles);
    return Promise.resolve({ body: { items: [], limit: 25 } });
  };
  const { call } = trial({ handlers: { searchRepresentatives: handler, searchOrganisations: handler } });
  const headers = await bearer('observatory_analyst', 'partner_editor', 'auditor');
  assert.equal((await call('searchRepresentatives', { headers })).status, 200);
  assert.equal((await call('searchOrganisations', { headers })).status, 200);
  assert.deepEqual(seen, [
    ['partner_editor', 'auditor'],
    ['observatory_analyst', 'partner_editor', 'auditor'],
  ]);
});

test('scopes of a wrong form hold nothing', async () => {
  const none = { organisations: [], partnerships: [], programmes: [], territories: [] };
  for (const given of [
    undefined,
    null,
    'all',
    ['*'],
    42,
    { territories: '*' },
    // The beginning of every code, and what begins none.
    { territories: ['', 'I', '*', 'it', 'ITF5; drop'], programmes: [7, ''] },
    { organisations: ['not-a-uuid'], partnerships: ["'"] },
  ]) {
    const token = await signed({ roles: ['auditor'], oc_scopes: given });
    const principal = (await principalSeen(bearerHeader(token))) as { scopes: unknown };
    assert.deepEqual(principal.scopes, none, JSON.stringify(given));
  }
});

test('a token ends with its hours, a little tolerance for clocks apart', async () => {
  const start = Date.parse('2026-11-23T08:00:00Z');
  let now = start;
  const { call } = trial({ clock: () => now });
  const token = await issueToken(tokenIssuer, {
    subject: 'x',
    roles: ['admin'],
    scopes: '*',
    hours: 1,
    now: start,
  });
  const ask = () => call('searchRegistrations', { headers: bearerHeader(token) });
  now = start + 3_600_000 + 20_000;
  assert.equal((await ask()).status, 200);
  now = start + 3_600_000 + 40_000;
  assert.equal((await ask()).status, 401);
});

test('a token of another issuer with the same key is not one of this', async () => {
  const { call } = trial();
  const elsewhere = await issueToken(
    { ...tokenIssuer, issuer: 'http://localhost:9999/oidc' },
    { subject: 'x', roles: ['admin'], scopes: '*', hours: 1 },
  );
  assert.equal((await call('searchRegistrations', { headers: bearerHeader(elsewhere) })).status, 401);
  const nobody = trial({ issuers: [] });
  assert.equal((await nobody.call('searchRegistrations', { headers: await bearer('admin') })).status, 401);
});

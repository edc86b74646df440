import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SignJWT, UnsecuredJWT, generateKeyPair } from 'jose';
import { issueToken } from '../../../packages/server/src/http/access.ts';
import { bearer, everyOperation, kindOf, problemIn, rules, secret, trial } from './trial.ts';

const signed = (change: (token: SignJWT) => SignJWT, key: Uint8Array = secret) =>
  change(
    new SignJWT({ roles: ['admin'] })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(rules.issuer)
      .setAudience(rules.audience)
      .setSubject('tester')
      .setExpirationTime('1h'),
  ).sign(key);

const badTokens = async (): Promise<Record<string, string>> => {
  const { privateKey } = await generateKeyPair('RS256');
  return {
    expired: await signed((token) => token.setExpirationTime('-5m')),
    'not yet': await signed((token) => token.setNotBefore('10m')),
    'wrong audience': await signed((token) => token.setAudience('altri')),
    'wrong issuer': await signed((token) => token.setIssuer('altri')),
    'wrong key': await signed(
      (token) => token,
      new TextEncoder().encode('another secret of thirty-two bytes'),
    ),
    'no subject': await new SignJWT({ roles: ['admin'] })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(rules.issuer)
      .setAudience(rules.audience)
      .setExpirationTime('1h')
      .sign(secret),
    'empty subject': await signed((token) => token.setSubject('')),
    'no expiry': await new SignJWT({ roles: ['admin'] })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(rules.issuer)
      .setAudience(rules.audience)
      .setSubject('tester')
      .sign(secret),
    'alg none': new UnsecuredJWT({ roles: ['admin'] })
      .setIssuer(rules.issuer)
      .setAudience(rules.audience)
      .setSubject('tester')
      .setExpirationTime('1h')
      .encode(),
    'other algorithm': await new SignJWT({ roles: ['admin'] })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(rules.issuer)
      .setAudience(rules.audience)
      .setSubject('tester')
      .setExpirationTime('1h')
      .sign(privateKey),
    HS512: await new SignJWT({ roles: ['admin'] })
      .setProtectedHeader({ alg: 'HS512' })
      .setIssuer(rules.issuer)
      .setAudience(rules.audience)
      .setSubject('tester')
      .setExpirationTime('1h')
      .sign(new Uint8Array(64).fill(1)),
    rubbish: 'not.a.token',
  };
};

test('every token that does not hold gets the same 401 as none', async () => {
  const { call } = trial();
  const plain = await call('searchRegistrations');
  const { instance: _one, ...expected } = await problemIn(plain);
  assert.equal(plain.headers.get('WWW-Authenticate'), 'Bearer realm="partenariato"');
  for (const [why, token] of Object.entries(await badTokens())) {
    const response = await call('searchRegistrations', { headers: { Authorization: `Bearer ${token}` } });
    assert.equal(response.status, 401, why);
    assert.equal(response.headers.get('WWW-Authenticate'), 'Bearer realm="partenariato"');
    const { instance: _other, ...problem } = await problemIn(response);
    assert.deepEqual(problem, expected, why);
  }
});

test('a token that does not hold is refused on public calls too, so that its bearer renews it', async () => {
  const { call } = trial();
  const expired = (await badTokens())['expired'];
  assert.equal((await call('showStatus', { headers: { Authorization: `Bearer ${expired}` } })).status, 401);
  assert.equal((await call('showStatus', { headers: { Authorization: 'Basic YTpi' } })).status, 200);
});

test('deny by default: no restricted operation answers nobody or the wrong role', async () => {
  const { call } = trial();
  const restricted = everyOperation.filter(({ access }) => access !== 'public');
  assert.ok(restricted.length >= 6);
  const wrong = await bearer('partner_editor');
  const noRole = {
    Authorization: `Bearer ${await signed((token) => token)}`.replace(/^/, ''),
  };
  for (const { id, body } of restricted) {
    const send = (headers: Record<string, string>) =>
      call(id, { headers: { 'Content-Type': 'application/json', ...headers }, ...(body && { body: '{}' }) });
    assert.equal((await send({})).status, 401, id);
    const refused = await send(wrong);
    assert.equal(refused.status, 403, id);
    assert.equal(kindOf(await problemIn(refused)), 'forbidden');
    assert.notEqual((await send(noRole)).status, 403, id);
  }
});

test('roles that are unknown, or not a list, give nothing', async () => {
  const { call } = trial();
  for (const roles of [['root'], 'admin', { 0: 'admin' }, null, undefined]) {
    const token = await new SignJWT({ roles })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(rules.issuer)
      .setAudience(rules.audience)
      .setSubject('x')
      .setExpirationTime('1h')
      .sign(secret);
    const response = await call('searchRegistrations', { headers: { Authorization: `bearer ${token}` } });
    assert.equal(response.status, 403, JSON.stringify(roles));
  }
});

test('the handler knows who calls', async () => {
  let principal: unknown;
  const { call } = trial({
    handlers: {
      searchRegistrations: (asked) => {
        principal = asked.principal;
        return Promise.resolve({ body: { items: [], limit: 25 } });
      },
    },
  });
  await call('searchRegistrations', { headers: await bearer('admin', 'auditor') });
  assert.deepEqual(principal, { subject: 'tester', roles: ['admin', 'auditor'] });
});

test('a token ends with its hours, a little tolerance for clocks apart', async () => {
  const start = Date.parse('2026-11-23T08:00:00Z');
  let now = start;
  const { call } = trial({ clock: () => now });
  const token = await issueToken(rules, { subject: 'x', roles: ['admin'], hours: 1, now: start });
  const ask = () => call('searchRegistrations', { headers: { Authorization: `Bearer ${token}` } });
  now = start + 3_600_000 + 20_000;
  assert.equal((await ask()).status, 200);
  now = start + 3_600_000 + 40_000;
  assert.equal((await ask()).status, 401);
});

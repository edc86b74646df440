import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigurationError } from '@officine-coesione/sdk';
import {
  AuthorizationError,
  authorizationCode,
  type AuthorizationCodeOptions,
  type LoginSession,
  type Tokens,
} from '@officine-coesione/sdk/auth';
import { json } from '../served.ts';
import { authorizationServer, clientId, clientSecret, type Manners } from './authorization-server.ts';
import { assertNone, rejection } from './secrets.ts';

const redirectUri = 'https://portale.example.it/ritorno';

/** A provider and a page that logs people in with it. */
const setUp = async (manners: Manners = {}, more: Partial<AuthorizationCodeOptions> = {}) => {
  const server = await authorizationServer(manners);
  const kept: Tokens[] = [];
  const page = authorizationCode({
    issuer: server.issuer,
    clientId,
    redirectUri,
    onTokens: (tokens) => void kept.push(tokens),
    ...more,
  });
  /** Goes to the provider and comes back; the session goes through a store of texts. */
  const comeBack = async () => {
    const { url, session } = await page.begin();
    const kept = JSON.parse(JSON.stringify(session)) as LoginSession;
    return { callback: await server.visit(url), session: kept };
  };
  return {
    server,
    page,
    kept,
    comeBack,
    /** All of a login. */
    async enter() {
      const { callback, session } = await comeBack();
      return page.complete(callback, session);
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
};

/** A login that must not succeed. */
const refusal = async (
  manners: Manners,
  change: (session: LoginSession) => LoginSession = (same) => same,
) => {
  await using login = await setUp(manners);
  const { callback, session } = await login.comeBack();
  const error = await rejection(login.page.complete(callback, change(session)));
  assert.ok(AuthorizationError.is(error), String(error));
  const code = new URL(callback).searchParams.get('code');
  assertNone(error, [session.codeVerifier, session.nonce, session.state, 'token-1', ...(code ? [code] : [])]);
  assert.deepEqual(login.kept, []);
  return { error, forms: login.server.forms };
};

describe('a login', () => {
  it('begins with a challenge, a state and a nonce, new each time', async () => {
    await using login = await setUp({}, { scope: 'profile offline_access' });
    const { url, session } = await login.page.begin({
      ui_locales: 'it',
      state: 'mine',
      response_type: 'token',
    });
    const asked = Object.fromEntries(new URL(url).searchParams);
    assert.equal(url.split('?')[0], `${login.server.issuer}/authorize`);
    const { code_challenge, ...rest } = asked;
    assert.deepEqual(rest, {
      tenant: '1',
      ui_locales: 'it',
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirectUri,
      scope: 'openid profile offline_access',
      state: session.state,
      nonce: session.nonce,
      code_challenge_method: 'S256',
    });
    assert.match(code_challenge ?? '', /^[\w-]{43}$/);
    assert.match(session.codeVerifier, /^[\w-]{43,128}$/);
    assert.ok(!url.includes(session.codeVerifier));
    const again = await login.page.begin();
    for (const key of ['state', 'nonce', 'codeVerifier'] as const)
      assert.notEqual(again.session[key], session[key]);
    assert.equal(login.server.seen.length, 1, 'the configuration is read once');
  });

  it('ends with the tokens of the person', async () => {
    await using login = await setUp();
    const { auth, claims } = await login.enter();
    assert.equal(await auth({}), 'token-1');
    assert.equal(claims?.sub, 'maria');
    assert.equal(claims?.['name'], 'Maria Rossi');
    const [form] = login.server.forms;
    assert.equal(form?.['client_id'], clientId);
    assert.equal(login.server.seen.at(-1)?.headers.authorization, undefined);
    const [tokens] = login.kept;
    assert.equal(tokens?.accessToken, 'token-1');
    assert.match(tokens?.refreshToken ?? '', /^refresh-/);
    assert.ok(Math.abs((tokens?.expiresAt ?? 0) - Date.now() - 600_000) < 5_000);
  });

  it('of a client on a server shows its secret', async () => {
    await using login = await setUp({}, { clientSecret });
    await login.enter();
    assert.match(login.server.seen.at(-1)?.headers.authorization ?? '', /^Basic /);
  });

  it('ends from the path of the address alone, too', async () => {
    await using login = await setUp();
    const { callback, session } = await login.comeBack();
    const { pathname, search } = new URL(callback);
    const { auth } = await login.page.complete(pathname + search, session);
    assert.equal(await auth({}), 'token-1');
  });

  it('waits until the tokens are kept', async () => {
    let kept = false;
    await using login = await setUp(
      {},
      {
        onTokens: async () => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          kept = true;
        },
      },
    );
    await login.enter();
    assert.ok(kept);
  });
});

describe('a login is refused', () => {
  it('when the person, or the provider, refuses', async () => {
    const { error } = await refusal({
      callback(parameters) {
        parameters.delete('code');
        parameters.set('error', 'access_denied');
        parameters.set('error_description', 'No\nthanks');
      },
    });
    assert.equal(error.code, 'access_denied');
    assert.equal(error.description, 'No thanks');
  });

  it('with another state, or without one', async () => {
    for (const change of [
      (parameters: URLSearchParams) => parameters.set('state', 'another'),
      (parameters: URLSearchParams) => parameters.delete('state'),
      (parameters: URLSearchParams) => parameters.append('state', 'another'),
    ]) {
      const { error, forms } = await refusal({ callback: change });
      assert.equal(error.code, 'unusable_answer');
      assert.match(error.message, /state/);
      assert.deepEqual(forms, [], 'the code is not even shown');
    }
  });

  it('when its refusal has another state', async () => {
    const { error } = await refusal({
      callback(parameters) {
        parameters.set('error', 'access_denied');
        parameters.set('state', 'another');
      },
    });
    assert.equal(error.code, 'unusable_answer');
  });

  it('when another provider answers, or none says who it is (RFC 9207)', async () => {
    for (const change of [
      (parameters: URLSearchParams) => parameters.set('iss', 'https://evil.example.it'),
      (parameters: URLSearchParams) => parameters.delete('iss'),
    ]) {
      const { error, forms } = await refusal({ callback: change });
      assert.equal(error.code, 'unusable_answer');
      assert.match(error.message, /iss/);
      assert.deepEqual(forms, []);
    }
  });

  it('when it was begun with another provider', async () => {
    const { error, forms } = await refusal({}, (session) => ({
      ...session,
      issuer: 'https://evil.example.it',
    }));
    assert.equal(error.code, 'login_required');
    assert.deepEqual(forms, []);
  });

  it('when it was not begun here', async () => {
    await using login = await setUp({
      metadata: (metadata) => delete metadata['authorization_response_iss_parameter_supported'],
    });
    const { session } = await login.page.begin();
    const forged = [null, undefined, {}, { ...session, state: '' }, { ...session, state: undefined }, 'text'];
    for (const one of forged) {
      const error = await rejection(login.page.complete(`${redirectUri}?code=stolen`, one as LoginSession));
      assert.ok(AuthorizationError.is(error), String(error));
      assert.equal(error.code, 'login_required');
    }
    assert.deepEqual(login.server.forms, []);
  });

  it('with another nonce, or without one', async () => {
    for (const change of [
      (claims: Record<string, unknown>) => (claims['nonce'] = 'another'),
      (claims: Record<string, unknown>) => delete claims['nonce'],
    ]) {
      const { error } = await refusal({ claims: change });
      assert.equal(error.code, 'unusable_answer');
      assert.match(error.message, /nonce/);
    }
  });

  it('with an ID token of another issuer, for another client, or out of date', async () => {
    const wrong: Record<string, (claims: Record<string, unknown>) => unknown> = {
      iss: (claims) => (claims['iss'] = 'https://evil.example.it'),
      aud: (claims) => (claims['aud'] = 'another-client'),
      azp: (claims) => Object.assign(claims, { aud: [clientId, 'another'], azp: 'another' }),
      exp: (claims) => (claims['exp'] = Math.floor(Date.now() / 1000) - 3600),
      iat: (claims) => delete claims['iat'],
      sub: (claims) => delete claims['sub'],
    };
    for (const [claim, change] of Object.entries(wrong)) {
      const { error } = await refusal({ claims: change });
      assert.equal(error.code, 'unusable_answer');
      assert.match(error.message, new RegExp(`"${claim}"`), error.message);
    }
  });

  it('without an ID token', async () => {
    const { error } = await refusal({
      token: (response) => json(response, { access_token: 'token-1', token_type: 'Bearer' }),
    });
    assert.match(error.message, /id_token/);
  });

  it('with another verifier: the code was stolen', async () => {
    const { error } = await refusal({}, (session) => ({
      ...session,
      codeVerifier: 'x'.repeat(43),
    }));
    assert.equal(error.code, 'invalid_grant');
    assert.equal(error.status, 400);
  });

  it('twice with the same code', async () => {
    await using login = await setUp();
    const { callback, session } = await login.comeBack();
    await login.page.complete(callback, session);
    const error = await rejection(login.page.complete(callback, session));
    assert.ok(AuthorizationError.is(error));
    assert.equal(error.code, 'invalid_grant');
  });

  it('without a code', async () => {
    const { error } = await refusal({ callback: (parameters) => parameters.delete('code') });
    assert.match(error.message, /code/);
  });
});

describe('the configuration of a provider', () => {
  const beginning = async (metadata: NonNullable<Manners['metadata']>) => {
    await using login = await setUp({ metadata });
    return await rejection(login.page.begin());
  };

  it('of another issuer is refused', async () => {
    const error = await beginning((metadata) => (metadata['issuer'] = 'https://evil.example.it'));
    assert.ok(AuthorizationError.is(error));
    assert.match(error.message, /issuer/);
  });

  it('that sends people over http is refused', async () => {
    for (const address of ['http://login.example.it/authorize', 'javascript:alert(1)', undefined]) {
      const error = await beginning((metadata) => (metadata['authorization_endpoint'] = address));
      assert.ok(AuthorizationError.is(error));
      assert.match(error.message, /authorization_endpoint/);
    }
  });

  it('that asks for the code over http is refused', async () => {
    const { error, forms } = await refusal({
      metadata: (metadata) => (metadata['token_endpoint'] = 'http://login.example.it/token'),
    });
    assert.equal(error.code, 'unusable_answer');
    assert.match(error.message, /https/);
    assert.deepEqual(forms, []);
  });

  it('is asked for again after a failure', async () => {
    let broken = true;
    await using login = await setUp({
      metadata: (metadata) => broken && (metadata['issuer'] = 'https://evil.example.it'),
    });
    await rejection(login.page.begin());
    broken = false;
    assert.match((await login.page.begin()).url, /authorize/);
  });

  it('stands at a secure address', () => {
    for (const issuer of ['http://login.example.it', 'login.example.it', ''])
      assert.throws(
        () => authorizationCode({ issuer, clientId, redirectUri }),
        (error) => ConfigurationError.is(error) && /"issuer"/.test(error.message),
      );
    assert.throws(
      () => authorizationCode({ issuer: 'https://login.example.it', clientId, redirectUri: '/ritorno' }),
      /"redirectUri"/,
    );
  });
});

describe('a session', () => {
  it('goes on with refresh tokens, each used once, and keeps every new one', async () => {
    let time = Date.now() + 86_400_000;
    const now = () => time;
    await using login = await setUp({ now }, { now });
    const { auth } = await login.enter();
    for (let round = 1; round < 5; round++) {
      time += 530_000;
      assert.equal(await auth({}), `token-${round}`);
      time += 70_000;
      const given = await Promise.all(Array.from({ length: 100 }, async () => auth({})));
      assert.deepEqual(new Set(given), new Set([`token-${round + 1}`]));
    }
    const kept = login.kept.map(({ refreshToken }) => refreshToken);
    const shown = login.server.forms.map((form) => form['refresh_token']).filter(Boolean);
    assert.deepEqual(shown, kept.slice(0, -1));
    assert.equal(new Set(kept).size, 5);
    assert.equal(login.kept.at(-1)?.expiresAt, time + 600_000);
  });

  it('is resumed with the tokens that were kept', async () => {
    await using login = await setUp();
    await login.enter();
    const stored = JSON.parse(JSON.stringify(login.kept[0])) as Tokens;
    const { auth, claims } = login.page.resume(stored);
    assert.equal(claims?.sub, 'maria');
    assert.equal(auth({}), 'token-1');
    assert.equal(await auth({ rejected: 'token-1' }), 'token-2');
    assert.notEqual(login.kept[1]?.refreshToken, stored.refreshToken);
    const late = login.page.resume({ ...login.kept[1]!, expiresAt: Date.now() - 1 });
    assert.equal(await late.auth({}), 'token-3');
  });

  it('keeps the refresh token of a provider that does not change it', async () => {
    await using login = await setUp({
      token: (response, { body }) =>
        body.includes('grant_type=refresh_token')
          ? json(response, { access_token: `other-${body.length}`, token_type: 'bearer' })
          : false,
    });
    const { auth } = await login.enter();
    const token = await auth({ rejected: 'token-1' });
    assert.match(token ?? '', /^other-/);
    assert.deepEqual({ ...login.kept[1] }, { ...login.kept[0], accessToken: token, expiresAt: undefined });
  });

  it('is over when the provider refuses, and it is not asked twice', async () => {
    await using login = await setUp();
    await login.enter();
    const { auth } = login.page.resume({ ...login.kept[0]!, refreshToken: 'refresh-revoked' });
    for (let call = 0; call < 3; call++) {
      const error = await rejection(auth({ rejected: 'token-1' }));
      assert.ok(AuthorizationError.is(error));
      assert.equal(error.code, 'login_required');
      assertNone(error, ['refresh-revoked', 'token-1']);
    }
    assert.equal(login.server.forms.filter((form) => form['grant_type'] === 'refresh_token').length, 1);
  });

  it('without a refresh token is over with its token', async () => {
    let time = Date.now();
    await using login = await setUp({}, { now: () => time });
    const { auth } = login.page.resume({ accessToken: 'short', expiresAt: time + 600_000 });
    time += 590_000;
    assert.equal(auth({}), 'short', 'until then it is used');
    time += 10_000;
    const error = await rejection(auth({}));
    assert.ok(AuthorizationError.is(error));
    assert.equal(error.code, 'login_required');
    assert.match(error.message, /La sessione è finita/);
    assert.equal(login.server.seen.length, 0);
  });

  it('survives a provider that fails for a while', async () => {
    let broken = false;
    await using login = await setUp({
      token: (response) => (broken ? response.writeHead(503).end() : false),
    });
    const { auth } = await login.enter();
    broken = true;
    const error = await rejection(auth({ rejected: 'token-1' }));
    assert.ok(AuthorizationError.is(error));
    assert.equal(error.code, 'http_503');
    broken = false;
    assert.equal(await auth({}), 'token-2');
  });

  it('never becomes that of another person', async () => {
    const manners: Manners = {};
    await using login = await setUp(manners);
    const { auth } = await login.enter();
    manners.claims = (claims) => (claims['sub'] = 'eva');
    const error = await rejection(auth({ rejected: 'token-1' }));
    assert.ok(AuthorizationError.is(error));
    assert.match(error.message, /"sub"/);
    assert.equal(login.kept.length, 1);
  });

  it('ends at the provider, too', async () => {
    await using login = await setUp();
    const { endSessionUrl } = await login.enter();
    const url = new URL((await endSessionUrl('https://portale.example.it/')) ?? '');
    assert.equal(url.origin + url.pathname, `${login.server.issuer}/logout`);
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      client_id: clientId,
      id_token_hint: login.kept[0]?.idToken,
      post_logout_redirect_uri: 'https://portale.example.it/',
    });
  });

  it('ends here only where the provider has no address for it', async () => {
    await using login = await setUp({ metadata: (metadata) => delete metadata['end_session_endpoint'] });
    const { endSessionUrl } = await login.enter();
    assert.equal(await endSessionUrl(), undefined);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigurationError, ConnectionError, TimeoutError } from '@officine-coesione/sdk';
import { AuthorizationError, clientCredentials } from '@officine-coesione/sdk/auth';
import { json, served } from '../served.ts';
import { authorizationServer, clientId, clientSecret, type Manners } from './authorization-server.ts';
import { assertNone, rejection } from './secrets.ts';

/** What a server does wrong, and the error it gives. */
const failureOf = async (token: NonNullable<Manners['token']>, more: { timeout?: number } = {}) => {
  await using server = await authorizationServer({ token });
  const source = clientCredentials({ tokenUrl: server.tokenUrl, clientId, clientSecret, ...more });
  const error = await rejection(source({}));
  assertNone(error, [clientSecret, `${clientId}:${clientSecret}`, 'the-token']);
  return error;
};

describe('client credentials', () => {
  it('are shown in Basic, encoded as a form', async () => {
    await using server = await authorizationServer();
    const source = clientCredentials({
      tokenUrl: server.tokenUrl,
      clientId,
      clientSecret,
      scope: 'partenariato.write partenariato.read',
      audience: 'https://api.example.it',
    });
    assert.equal(await source({}), 'token-1');
    assert.deepEqual(server.forms, [
      {
        grant_type: 'client_credentials',
        scope: 'partenariato.write partenariato.read',
        audience: 'https://api.example.it',
      },
    ]);
    const [seen] = server.seen;
    assert.equal(
      Buffer.from(seen?.headers.authorization?.slice(6) ?? '', 'base64').toString(),
      'portale-regione.it:c1%2Bf%2Fr%25+%C3%A0%3Asegreto',
      'what needs no escape has none',
    );
    assert.equal(seen?.headers.referer, undefined);
  });

  it('are shown in the form where the server wants them there', async () => {
    await using server = await authorizationServer();
    const source = clientCredentials({
      tokenUrl: server.tokenUrl,
      clientId,
      clientSecret,
      method: 'client_secret_post',
    });
    assert.equal(await source({}), 'token-1');
    assert.equal(server.seen[0]?.headers.authorization, undefined);
    assert.equal(server.forms[0]?.['client_secret'], clientSecret);
  });

  it('are shown once for a thousand calls, and again when the API refused the token', async () => {
    await using server = await authorizationServer();
    const source = clientCredentials({ tokenUrl: server.tokenUrl, clientId, clientSecret });
    await Promise.all(Array.from({ length: 1000 }, async () => source({})));
    assert.equal(server.forms.length, 1);
    assert.equal(await source({ rejected: 'token-1' }), 'token-2');
    assert.equal(server.forms.length, 2);
  });

  it('follow the clock they are given', async () => {
    await using server = await authorizationServer();
    let time = Date.now();
    const source = clientCredentials({
      tokenUrl: server.tokenUrl,
      clientId,
      clientSecret,
      now: () => time,
    });
    assert.equal(await source({}), 'token-1');
    time += 599_000;
    assert.equal(await source({}), 'token-2');
  });

  it('go out by the fetch they are given', async () => {
    await using server = await authorizationServer();
    const sent: string[] = [];
    const source = clientCredentials({
      tokenUrl: server.tokenUrl,
      clientId,
      clientSecret,
      fetch: async (input, init) => {
        sent.push(`${init?.method} ${input as string} ${init?.credentials} ${init?.redirect}`);
        return fetch(input, init);
      },
    });
    assert.equal(await source({}), 'token-1');
    assert.deepEqual(sent, [`POST ${server.tokenUrl} omit manual`]);
  });
});

describe('a refusal of client credentials', () => {
  it('is an error that says why, without the secret', async () => {
    for (const method of ['client_secret_basic', 'client_secret_post'] as const) {
      await using server = await authorizationServer({
        token: (response, { headers, body }) =>
          json(
            response,
            {
              error: 'invalid_client',
              // Some servers repeat what they were sent.
              error_description: `unknown: ${body} ${headers.authorization} wrong-${clientSecret}`,
            },
            401,
            { 'WWW-Authenticate': 'Basic realm="x"' },
          ),
      });
      const source = clientCredentials({
        tokenUrl: server.tokenUrl,
        clientId,
        clientSecret: `wrong-${clientSecret}`,
        method,
      });
      const error = await rejection(source({}));
      assert.ok(AuthorizationError.is(error));
      assert.ok(error instanceof AuthorizationError);
      assert.equal(error.name, 'AuthorizationError');
      assert.equal(error.code, 'invalid_client');
      assert.equal(error.status, 401);
      assert.match(error.description ?? '', /^unknown: /);
      assert.match(
        error.message,
        /^http:\/\/127\.0\.0\.1:\d+\/token non ha dato un token: invalid_client \(/,
      );
      assert.deepEqual(JSON.parse(JSON.stringify(error)).code, 'invalid_client');
      assertNone(error, [clientSecret, `${clientId}:wrong-${clientSecret}`]);
    }
  });

  it('is in English for whom reads English', async () => {
    await using server = await authorizationServer();
    const source = clientCredentials({
      tokenUrl: server.tokenUrl,
      clientId,
      clientSecret: 'not the secret',
      locale: 'en',
    });
    assert.match(String(await rejection(source({}))), /gave no token: invalid_client/);
  });

  it('without words still has its status', async () => {
    const error = await failureOf((response) => response.writeHead(503).end('<html>'));
    assert.ok(AuthorizationError.is(error));
    assert.equal(error.code, 'http_503');
    assert.equal(error.description, undefined);
  });

  it('is asked again at the next call', async () => {
    let calls = 0;
    await using server = await authorizationServer({
      token: (response) => (++calls === 1 ? response.writeHead(503).end() : false),
    });
    const source = clientCredentials({ tokenUrl: server.tokenUrl, clientId, clientSecret });
    await rejection(source({}));
    assert.equal(await source({}), 'token-1');
  });
});

describe('an answer that cannot be used', () => {
  const unusable = async (token: NonNullable<Manners['token']>) => {
    const error = await failureOf(token);
    assert.ok(AuthorizationError.is(error), String(error));
    assert.equal(error.code, 'unusable_answer');
    return error.message;
  };

  it('is one that is not JSON', async () => {
    assert.match(
      await unusable((response) =>
        response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>the-token'),
      ),
      /content-type must be application\/json/,
    );
    assert.match(
      await unusable((response) =>
        response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"access_token":"the-token"'),
      ),
      /JSON/,
    );
  });

  it('is one without a token, or with one that is no bearer token', async () => {
    await unusable((response) => json(response, { token: 'the-token' }));
    await unusable((response) => json(response, ['the-token']));
    await unusable((response) => json(response, { access_token: 'the-token' }));
    await unusable((response) => json(response, { access_token: 'the-token', token_type: 'mac' }));
    assert.match(
      await unusable((response) => json(response, { access_token: 'the-token', token_type: 'DPoP' })),
      /token_type "dpop"/,
    );
    await unusable((response) =>
      json(response, { access_token: 'the-token', token_type: 'Bearer', expires_in: 'soon' }),
    );
  });

  it('is one without an end', async () => {
    let closed = false;
    const message = await unusable((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.on('close', () => (closed = true));
      const more = () => {
        while (!closed && response.write('x'.repeat(65_536)));
        if (!closed) response.once('drain', more);
      };
      more();
    });
    assert.match(message, /supera 262144 byte/);
  });
});

describe('a token endpoint', () => {
  it('that redirects is left: a secret does not follow', async () => {
    await using other = await served((_seen, response) =>
      json(response, { access_token: 'the-token', token_type: 'Bearer' }),
    );
    for (const status of [301, 302, 303, 307, 308]) {
      const error = await failureOf((response) =>
        response.writeHead(status, { Location: `${other.baseUrl}/token` }).end(),
      );
      assert.ok(ConfigurationError.is(error), String(error));
      assert.match(error.message, /rinvia/);
    }
    assert.equal(other.seen.length, 0);
  });

  it('that does not answer in time, head or body, is left', async () => {
    const head = await failureOf(() => undefined, { timeout: 50 });
    assert.ok(TimeoutError.is(head), String(head));
    const body = await failureOf(
      (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).write('{'),
      { timeout: 50 },
    );
    assert.ok(TimeoutError.is(body), String(body));
  });

  it('that drops the connection, or is not there, cannot be reached', async () => {
    const dropped = await failureOf((response) => response.destroy());
    assert.ok(ConnectionError.is(dropped), String(dropped));
    const absent = await rejection(
      clientCredentials({ tokenUrl: 'http://127.0.0.1:9/token', clientId, clientSecret })({}),
    );
    assert.ok(ConnectionError.is(absent), String(absent));
    assertNone(absent, [clientSecret]);
  });

  it('must be https, or on this machine', () => {
    for (const tokenUrl of [
      'http://login.example.it/token',
      'http://localhost.example.it/token',
      'http://127.0.0.1.example.it/token',
      'https://user:password@login.example.it/token',
      'ftp://login.example.it/token',
      '/token',
      '',
    ])
      assert.throws(
        () => clientCredentials({ tokenUrl, clientId, clientSecret }),
        (error) => ConfigurationError.is(error) && /"tokenUrl"/.test(error.message),
        tokenUrl,
      );
    for (const tokenUrl of [
      'https://login.example.it/token',
      'http://localhost:8080/token',
      'http://login.localhost/token',
      'http://[::1]:8080/token',
    ])
      assert.equal(typeof clientCredentials({ tokenUrl, clientId, clientSecret }), 'function');
  });

  it('wants an id and a secret', () => {
    const tokenUrl = 'https://login.example.it/token';
    assert.throws(() => clientCredentials({ tokenUrl, clientId: '', clientSecret }), /"clientId"/);
    assert.throws(() => clientCredentials({ tokenUrl, clientId, clientSecret: '' }), /"clientSecret"/);
  });
});

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import { ConfigurationError } from '@officine-coesione/sdk';
import { AuthorizationError, pdndVoucher, type PdndOptions } from '@officine-coesione/sdk/pdnd';
import { authorizationServer, clientId, keyId, pdndKey } from './authorization-server.ts';
import { assertNone, rejection } from './secrets.ts';

const purposeId = '34f1624b-91cb-4b05-b8c0-cad208a30222';
const pem = pdndKey.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

const options: PdndOptions = { clientId, keyId, purposeId, privateKey: pem };

describe('a voucher', () => {
  it('is given for an assertion with the claims PDND allows, and no other', async () => {
    await using server = await authorizationServer();
    const source = pdndVoucher({ ...options, tokenUrl: server.tokenUrl });
    assert.equal(await source({}), 'token-1');
    const [assertion] = server.assertions;
    assert.deepEqual(assertion?.header, { alg: 'RS256', kid: keyId, typ: 'JWT' });
    const { jti, iat, exp, ...claims } = assertion?.claims as { jti: string; iat: number; exp: number };
    assert.deepEqual(claims, {
      iss: clientId,
      sub: clientId,
      aud: 'auth.interop.pagopa.it/client-assertion',
      purposeId,
    });
    assert.match(jti, uuid);
    const now = Date.now() / 1000;
    assert.ok(
      Number.isInteger(iat) && iat <= now - 10 && iat > now - 20,
      'a clock that is ahead does no harm',
    );
    assert.ok(Number.isInteger(exp) && exp > now + 100 && exp < now + 121, 'nor one that is late');
    const [{ client_assertion, ...form } = {}] = server.forms;
    assert.equal(client_assertion?.split('.').length, 3);
    assert.deepEqual(form, {
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      grant_type: 'client_credentials',
    });
    assert.equal(server.seen[0]?.headers.authorization, undefined);
  });

  it('is asked for once for a thousand calls, and with a new assertion each time', async () => {
    await using server = await authorizationServer();
    let time = Date.now();
    const source = pdndVoucher({ ...options, tokenUrl: server.tokenUrl, now: () => time });
    await Promise.all(Array.from({ length: 1000 }, async () => source({})));
    assert.equal(server.forms.length, 1);
    time += 600_000;
    assert.equal(await source({}), 'token-2');
    assert.equal(await source({ rejected: 'token-2' }), 'token-3');
    const claims = server.assertions.map((assertion) => assertion.claims);
    assert.equal(new Set(claims.map(({ jti }) => jti)).size, 3);
    assert.equal(Number(claims[1]?.['iat']) - Number(claims[0]?.['iat']), 600);
  });

  it('carries the digest of the tracking evidence', async () => {
    await using server = await authorizationServer();
    const value = '5db26201b684761d2b970329ab8596773164ba1b43b1559980e20045941b8065';
    for (const digest of [value, () => value, async () => value]) {
      await pdndVoucher({ ...options, tokenUrl: server.tokenUrl, digest })({});
      assert.deepEqual(server.assertions.at(-1)?.claims['digest'], { alg: 'SHA256', value });
    }
  });

  it('is signed with a key in any of its forms', async () => {
    await using server = await authorizationServer();
    const jwk = pdndKey.privateKey.export({ format: 'jwk' });
    const imported = await crypto.subtle.importKey(
      'jwk',
      jwk,
      { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const forms = [
      pem,
      pem.replaceAll('\n', '\r\n'),
      pem.replaceAll('\n', '\\n'),
      `Bag Attributes\n  friendlyName: pdnd\n${pem}\n`,
      jwk,
      { ...jwk, alg: 'RS256', use: 'sig', kid: 'other', key_ops: ['sign'] },
      imported,
    ];
    for (const privateKey of forms)
      assert.match(
        (await pdndVoucher({ ...options, tokenUrl: server.tokenUrl, privateKey })({})) ?? '',
        /^token-/,
      );
    assert.equal(server.assertions.length, forms.length);
  });

  it('comes from the environment that is named', async () => {
    const asked: string[] = [];
    for (const environment of ['production', 'uat', 'attestation', undefined] as const) {
      const source = pdndVoucher({
        ...options,
        environment,
        fetch: async (input, init) => {
          const [, claims = ''] = ((init?.body as URLSearchParams).get('client_assertion') ?? '').split('.');
          const { aud } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { aud: string };
          asked.push(`${input as string} ${aud}`);
          return Response.json({ access_token: 'voucher', token_type: 'Bearer', expires_in: 600 });
        },
      });
      assert.equal(await source({}), 'voucher');
    }
    assert.deepEqual(asked, [
      'https://auth.interop.pagopa.it/token.oauth2 auth.interop.pagopa.it/client-assertion',
      'https://auth.uat.interop.pagopa.it/token.oauth2 auth.uat.interop.pagopa.it/client-assertion',
      'https://auth.att.interop.pagopa.it/token.oauth2 auth.att.interop.pagopa.it/client-assertion',
      'https://auth.interop.pagopa.it/token.oauth2 auth.interop.pagopa.it/client-assertion',
    ]);
  });
});

describe('a refusal of PDND', () => {
  it('is an error with its code, without the assertion', async () => {
    await using server = await authorizationServer();
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const source = pdndVoucher({
      ...options,
      tokenUrl: server.tokenUrl,
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    });
    const error = await rejection(source({}));
    assert.ok(AuthorizationError.is(error));
    assert.equal(error.code, '015-0008');
    assert.equal(error.status, 400);
    assert.match(error.description ?? '', /client_assertion=…/);
    assertNone(error, [server.forms[0]?.['client_assertion'] ?? '']);
  });
});

describe('a private key', () => {
  const secretOf = (text: string) => text.replace(/-----[A-Z ]+-----|\s/g, '').slice(30, 60);

  it('in another form, or none, is refused at once and never shown', () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const wrong: Record<string, PdndOptions['privateKey']> = {
      'PKCS#1': pdndKey.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
      encrypted: pdndKey.privateKey
        .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'parola' })
        .toString(),
      'without its frame': pem.replace(/-----[A-Z ]+-----/g, ''),
      empty: '',
      'an elliptic JWK': ec.export({ format: 'jwk' }),
      'a public JWK': pdndKey.publicKey.export({ format: 'jwk' }),
      nothing: undefined as unknown as string,
    };
    for (const [name, privateKey] of Object.entries(wrong)) {
      const fault = { error: undefined as unknown };
      assert.throws(
        () => pdndVoucher({ ...options, privateKey }),
        (error) => {
          fault.error = error;
          return ConfigurationError.is(error) && /"privateKey"/.test(error.message);
        },
        name,
      );
      if (typeof privateKey === 'string' && privateKey) assertNone(fault.error, [secretOf(privateKey)]);
    }
  });

  it('that is no RSA key is refused when it is first used', async () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const damaged = pem.replace(/[A-Za-z0-9+/]{30}/, 'A'.repeat(30));
    for (const privateKey of [ec.export({ type: 'pkcs8', format: 'pem' }).toString(), damaged]) {
      const error = await rejection(pdndVoucher({ ...options, privateKey })({}));
      assert.ok(ConfigurationError.is(error), String(error));
      assert.match(error.message, /RS256/);
      assertNone(error, [secretOf(privateKey)]);
    }
  });

  it('for another algorithm, or another use, is refused', async () => {
    const generate = async (name: string, hash: string) =>
      crypto.subtle.generateKey(
        { name, hash, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
        false,
        ['sign', 'verify'],
      );
    const { publicKey } = await generate('RSASSA-PKCS1-v1_5', 'SHA-256');
    for (const privateKey of [
      publicKey,
      (await generate('RSASSA-PKCS1-v1_5', 'SHA-512')).privateKey,
      (await generate('RSA-PSS', 'SHA-256')).privateKey,
    ])
      assert.throws(() => pdndVoucher({ ...options, privateKey }), ConfigurationError);
  });
});

describe('options of a voucher', () => {
  it('must all be there', () => {
    for (const name of ['clientId', 'keyId', 'purposeId'] as const)
      assert.throws(() => pdndVoucher({ ...options, [name]: '' }), new RegExp(`"${name}"`));
    assert.throws(
      () => pdndVoucher({ ...options, environment: 'test' as 'uat' }),
      (error) => ConfigurationError.is(error) && /"environment"/.test(error.message),
    );
    assert.throws(() => pdndVoucher({ ...options, tokenUrl: 'http://auth.example.it/token' }), /"tokenUrl"/);
  });
});

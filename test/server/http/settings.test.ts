import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SettingsError, readSettings, settings } from '../../../packages/server/src/settings.ts';

test('defaults hold without an environment, and for empty variables', () => {
  const read = readSettings({ PORT: '', HOST: '  ' });
  assert.equal(read.port, 8080);
  assert.equal(read.host, '127.0.0.1');
  assert.equal(read.publicUrl, 'http://localhost:8080');
  assert.deepEqual(read.allowedOrigins, []);
  assert.equal(read.rateLimitReads, 600);
  assert.equal(read.rateLimitWrites, 30);
  assert.equal(read.logLevel, 'warn');
  assert.ok(read.dataDirectory.endsWith('/data'));
});

test('bad values are refused in one line that names the variable and not the value', () => {
  for (const [name, value] of [
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80 80'],
    ['HOST', 'a b'],
    ['PUBLIC_URL', 'api.esempio.it'],
    ['PUBLIC_URL', 'https://api.esempio.it/percorso'],
    ['PUBLIC_URL', 'ftp://api.esempio.it'],
    ['DATABASE_URL', 'mysql://utente:parola@db/x'],
    // The password would be taken for the name of the database, and printed.
    ['DATABASE_URL', 'postgres:utente:parola@db/x'],
    ['DATABASE_URL', 'postgres://utente:12/parola@db/x'],
    ['ALLOWED_ORIGINS', 'https://a.it, *'],
    ['ALLOWED_ORIGINS', 'https://a.it/pagina'],
    ['OIDC_ISSUER', 'http://login.esempio.it'],
    ['OIDC_ISSUER', 'https://utente:parola@login.esempio.it'],
    ['OIDC_ISSUER', 'https://login.esempio.it/?a=b'],
    ['DEMO_SIGN_IN', 'true'],
    ['PDND_ISSUER', 'https://interop.pagopa.it'],
    ['PDND_ROLES', 'client'],
    ['PDND_ROLES', 'client=boss'],
    ['PDND_ROLES', 'client=auditor, =auditor'],
    ['RATE_LIMIT_READS', '0'],
    ['TRUST_PROXY', 'yes'],
    ['LOG_LEVEL', 'verbose'],
    ['LOG_CLIENT_ADDRESS', '1'],
  ] as const)
    assert.throws(
      () => readSettings({ [name]: value }),
      (error: unknown) =>
        error instanceof SettingsError &&
        error.message.startsWith(`${name} non è valido: serve `) &&
        !error.message.includes('\n') &&
        !error.message.includes('parola'),
      `${name}=${value}`,
    );
});

test('good values are read', () => {
  const read = readSettings({
    PUBLIC_URL: 'https://api.esempio.it/',
    ALLOWED_ORIGINS: 'https://a.it, http://localhost:3000',
    DATABASE_URL: 'postgres://utente@db/coesione',
    TRUST_PROXY: '1',
    LOG_CLIENT_ADDRESS: 'true',
    OIDC_ISSUER: 'https://login.esempio.it/realms/coesione',
    PDND_ROLES: ' a-1=auditor, b-2=observatory_analyst,a-1=observatory_analyst,',
  });
  assert.equal(read.publicUrl, 'https://api.esempio.it');
  assert.deepEqual(read.allowedOrigins, ['https://a.it', 'http://localhost:3000']);
  assert.equal(read.trustedProxies, 1);
  assert.equal(read.logClientAddress, true);
  assert.equal(read.oidcIssuer, 'https://login.esempio.it/realms/coesione');
  assert.deepEqual(
    [...read.pdndRoles],
    [
      ['a-1', ['auditor', 'observatory_analyst']],
      ['b-2', ['observatory_analyst']],
    ],
  );
  assert.equal(readSettings({}).pdndRoles.size, 0);
});

test('the table has a name, a default that reads and a meaning for each', () => {
  const names = Object.values(settings).map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const { name, meaning, default: text, read } of Object.values(settings)) {
    assert.match(name, /^[A-Z][A-Z_]*$/);
    assert.match(meaning, /\.$/);
    assert.notEqual(read(text), undefined, name);
  }
});

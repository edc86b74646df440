import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showsMail } from '../../../packages/server/src/chores.ts';
import { readSettings } from '../../../packages/server/src/settings.ts';

const smtp = {
  SMTP_URL: 'smtps://user:secret@mail.example.it:465',
  MAIL_FROM: 'Registry <registry@example.it>',
};

void test('with a mail server the sender must be one’s own', () => {
  assert.equal(readSettings(smtp).smtpUrl, smtp.SMTP_URL);
  assert.throws(() => readSettings({ SMTP_URL: smtp.SMTP_URL }), /^SettingsError: MAIL_FROM/);
});

void test('what is no address is refused, and the secret in it is not repeated', () => {
  const wrong = {
    SMTP_URL: ['mail.example.it', 'http://user:secret@mail.example.it', 'smtp:'],
    MAIL_FROM: ['registry', 'a@b <c>', 'Registry <a@b>\r\nBcc: c@d', 'a@b, c@d'],
    MAIL_AUTHORITY: ['authority', 'a@b,c@d', 'Authority <a@b>'],
    SURVEY_PAGE: ['/rilevazione', 'https://example.it/?a=b'],
    LINK_PAGE: ['/conferma', 'https://example.it/?a=b', 'https://example.it/#', 'ftp://example.it/'],
  };
  for (const [name, values] of Object.entries(wrong))
    for (const value of values)
      assert.throws(
        () => readSettings({ ...smtp, [name]: value }),
        (error: Error) =>
          error.message.startsWith(`${name} non è valido`) && !error.message.includes('secret'),
        `${name}=${value}`,
      );
});

void test('links lead to this server unless said', () => {
  assert.equal(
    readSettings({ PUBLIC_URL: 'https://api.example.it' }).linkPage,
    'https://api.example.it/conferma',
  );
  assert.equal(
    readSettings({ PUBLIC_URL: 'https://api.example.it' }).surveyPage,
    'https://api.example.it/rilevazione',
  );
  const page = 'https://www.example.it/it/conferma';
  assert.equal(readSettings({ LINK_PAGE: page }).linkPage, page);
});

void test('mails are shown in a demonstration on this machine, and nowhere else', () => {
  const shows = (environment: Record<string, string>) => showsMail(readSettings(environment));
  assert.equal(shows({}), true);
  for (const environment of [
    smtp,
    { DATABASE_URL: 'postgres://user:secret@db/name' },
    { DEMO_DATA: 'false' },
    { DEMO_SIGN_IN: 'never' },
    { OIDC_ISSUER: 'https://login.example.it' },
    { HOST: '0.0.0.0' },
    { PUBLIC_URL: 'https://api.example.it' },
    { TRUST_PROXY: '1' },
  ] as Record<string, string>[])
    assert.equal(shows(environment), false, Object.keys(environment).join());
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyLimit } from '../../../packages/server/src/http/body.ts';
import { json, kindOf, problemIn, registration, trial } from './trial.ts';

const post = (body: BodyInit, headers: Record<string, string> = json) =>
  trial().call('registerOrganisation', { headers, body, duplex: 'half' } as RequestInit);

const stream = (bytes: number): ReadableStream<Uint8Array> => {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      const size = Math.min(left, 65_536);
      if (size === 0) return controller.close();
      left -= size;
      controller.enqueue(new Uint8Array(size).fill(0x20));
    },
  });
};

test('413 past one mebibyte, announced or not', async () => {
  const announced = await post('{}', { ...json, 'Content-Length': String(bodyLimit + 1) });
  assert.equal(announced.status, 413);
  const chunked = await post(stream(bodyLimit + 1));
  assert.equal(chunked.status, 413);
  assert.equal(kindOf(await problemIn(chunked)), 'payload-too-large');
  assert.equal((await post(stream(bodyLimit))).status, 400);
});

test('what is not JSON in UTF-8 is 400', async () => {
  for (const body of ['', '{', 'undefined', '{"a":1,}', new Uint8Array([0x22, 0xff, 0x22])]) {
    const response = await post(body);
    assert.equal(response.status, 400, String(body));
    const problem = await problemIn(response);
    assert.equal(kindOf(problem), 'malformed-request');
    assert.deepEqual([problem.errors![0]!.pointer, problem.errors![0]!.code], ['', 'invalid_json']);
  }
});

test('every wrong value is told with its pointer', async () => {
  const response = await post(
    JSON.stringify({ ...registration, privacyAcknowledged: false, fax: 'x', contact: null, more: 1 }),
  );
  assert.equal(response.status, 422);
  const { errors } = await problemIn(response);
  assert.deepEqual(
    new Set(errors!.map(({ pointer, code }) => `${pointer} ${code}`)),
    new Set([
      '/privacyAcknowledged must_be_accepted',
      '/contact not_an_object',
      '/fax must_be_empty',
      '/more unknown_property',
    ]),
  );
});

test('a text that the database cannot hold, or that hides something, is told with its pointer', async () => {
  const { contact, organisation } = registration;
  const response = await post(
    JSON.stringify({
      ...registration,
      organisation: { ...organisation, legalName: 'NUL \0' },
      contact: { ...contact, givenName: 'turned \u202e round', familyName: 'half of a pair \ud83d' },
    }),
  );
  assert.equal(response.status, 422);
  const { errors } = await problemIn(response);
  assert.deepEqual(
    new Set(errors!.map(({ pointer, code }) => `${pointer} ${code}`)),
    new Set([
      '/organisation/legalName invalid_format',
      '/contact/givenName hidden_characters',
      '/contact/familyName invalid_format',
    ]),
  );
  const pair = { ...registration, contact: { ...contact, familyName: 'a whole pair 😀' } };
  assert.equal((await post(JSON.stringify(pair))).status, 201);
});

test('a name that shows as nothing, or as another one, is told; joiners stand where they are seen', async () => {
  const { organisation } = registration;
  const named = async (legalName: string) => {
    const body = { ...registration, organisation: { ...organisation, legalName } };
    const response = await post(JSON.stringify(body));
    return response.status === 201 ? 'taken' : (await problemIn(response)).errors?.map(({ code }) => code);
  };
  const hiding = ['\u200c\u200d', '\u3164\u3164', '\u00ad\u00ad', 'Regione\u00ad Basilicata', 'Ente\u2063'];
  for (const name of [...hiding, 'Ente\u{e0041}\u{e0042}', 'Ente \u200dPuglia', 'Ente\ufff9a\ufffb'])
    assert.deepEqual(await named(name), ['hidden_characters'], JSON.stringify(name));
  for (const name of [
    'क्\u200dष संघ',
    'می\u200cخواهم',
    'Ente 👩\u200d🌾',
    'Ente 🏳\ufe0f\u200d🌈',
    'Città dell’Aquila',
  ])
    assert.equal(await named(name), 'taken', name);
});

test('a name on several lines is told with what to do about it', async () => {
  const { organisation } = registration;
  const response = await post(
    JSON.stringify({ ...registration, organisation: { ...organisation, legalName: 'Prima\nseconda' } }),
    { ...json, 'Accept-Language': 'en' },
  );
  assert.equal(response.status, 422);
  assert.deepEqual((await problemIn(response)).errors, [
    {
      pointer: '/organisation/legalName',
      code: 'line_ends',
      message: 'Write it all on one line: remove the line breaks.',
    },
  ]);
});

test('a member that is there twice is 400, with its pointer', async () => {
  const text = JSON.stringify(registration).replace('"givenName":', '"givenName":"Eva","given\\u004eame":');
  const response = await post(text);
  assert.equal(response.status, 400);
  const { errors } = await problemIn(response);
  assert.deepEqual(
    errors!.map(({ pointer, code }) => `${pointer} ${code}`),
    ['/contact/givenName repeated_property'],
  );
});

test('a body of very many pieces is too large, however short', async () => {
  const members = Array.from({ length: 20_000 }, (_, place) => `"k${place}":1`).join();
  for (const text of [`{${members}}`, `[${'[],'.repeat(40_000)}0]`]) {
    assert.ok(text.length < bodyLimit);
    assert.equal((await post(text)).status, 413);
  }
});

test('a body cannot reach a prototype', async () => {
  const text = JSON.stringify(registration).replace('{', '{"__proto__":{"polluted":true},');
  const response = await post(text);
  assert.equal(response.status, 422);
  const { errors } = await problemIn(response);
  assert.deepEqual(
    errors!.map(({ pointer, code }) => [pointer, code]),
    [['/__proto__', 'unknown_property']],
  );
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  for (const other of ['[]', 'null', '1', '"x"']) assert.equal((await post(other)).status, 422, other);
});

test('the handler gets the normalised body', async () => {
  let taxCode = '';
  const { call } = trial({
    handlers: {
      registerOrganisation: (asked) => {
        taxCode = (asked as unknown as { body: typeof registration }).body.organisation.taxCode;
        return Promise.resolve({ body: { reference: 'OC-2026-7K3M9QX2' } });
      },
    },
  });
  const organisation = { ...registration.organisation, taxCode: ' 0074 3110157 ' };
  const response = await call('registerOrganisation', {
    headers: json,
    body: JSON.stringify({ ...registration, organisation }),
  });
  assert.equal(response.status, 201);
  assert.equal(taxCode, '00743110157');
});

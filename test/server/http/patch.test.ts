import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearer, kindOf, problemIn, trial } from './trial.ts';

const merge = { 'Content-Type': 'application/merge-patch+json' };

const amend = async (headers: Record<string, string>, body: string) => {
  const bodies: unknown[] = [];
  const { call } = trial({
    handlers: {
      amendMembership: (asked) => {
        bodies.push((asked as unknown as { body: unknown }).body);
        return Promise.resolve({ body: {}, version: 4 });
      },
    },
  });
  const response = await call('amendMembership', {
    headers: { ...(await bearer('authority_editor')), 'If-Match': '"3-x"', ...headers },
    body,
  });
  return { response, bodies };
};

test('a change by parts comes as a merge patch, on a version', async () => {
  const { response, bodies } = await amend(merge, '{"mandate": null, "seats": 2}');
  assert.equal(response.status, 200);
  assert.match(response.headers.get('ETag') ?? '', /^"4-/);
  assert.deepEqual(bodies, [{ mandate: null, seats: 2 }]);
});

test('another media type is refused, with nothing changed', async () => {
  for (const type of ['application/json', 'application/json-patch+json', 'text/plain']) {
    const { response, bodies } = await amend({ 'Content-Type': type }, '{"seats": 2}');
    assert.equal(response.status, 415, type);
    assert.deepEqual(bodies, []);
  }
});

test('a change names the version that was seen, and only what can be changed', async () => {
  const without = await amend({ ...merge, 'If-Match': '' }, '{"seats": 2}');
  assert.equal(without.response.status, 428);
  const { response, bodies } = await amend(merge, '{"status": "published", "seats": 0, "voting": null}');
  assert.equal(kindOf(await problemIn(response.clone())), 'validation-failed');
  assert.deepEqual(
    (await problemIn(response)).errors?.map(({ pointer, code }) => `${pointer} ${code}`).toSorted(),
    ['/seats too_small', '/status unknown_property', '/voting not_a_boolean'],
  );
  assert.deepEqual(bodies, []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityTag, isFresh, requiredVersion } from '../../../packages/server/src/http/etag.ts';
import { ProblemError } from '../../../packages/server/src/http/problem.ts';
import { bearer, json, kindOf, problemIn, trial } from './trial.ts';

test('tags: version and hash for a record, hash for a list', () => {
  assert.match(entityTag('{}', 7), /^"7-[\w-]{22}"$/);
  assert.match(entityTag('{}'), /^"[\w-]{22}"$/);
  assert.notEqual(entityTag('{"a":1}', 7), entityTag('{"a":2}', 7));
});

test('If-None-Match: lists, weak tags, star', () => {
  const tag = '"3-abc"';
  for (const known of ['"3-abc"', 'W/"3-abc"', '"x", "3-abc"', '"a,b" , W/"3-abc"', '*', ' * '])
    assert.equal(isFresh(known, tag), true, known);
  for (const other of [undefined, '', '"3-abd"', '3-abc', '"3-abc', '"x3-abc"'])
    assert.equal(isFresh(other, tag), false, other);
});

test('304 with the same headers and no body', async () => {
  const { call } = trial();
  for (const id of ['showOrganisation', 'searchOrganisations', 'showIndicatorData']) {
    const first = await call(id);
    const again = await call(id, { headers: { 'If-None-Match': `W/${first.headers.get('ETag')}` } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    for (const name of ['ETag', 'Cache-Control', 'Vary', 'Content-Language', 'X-RateLimit-Limit', 'Link'])
      assert.equal(again.headers.get(name), first.headers.get(name), name);
    assert.equal(again.headers.get('Content-Type'), null);
  }
});

test('a tag of one language does not serve another', async () => {
  const labels: Record<string, string> = { it: 'Quota', en: 'Share' };
  const { call } = trial({
    handlers: {
      showIndicatorData: ({ language }) => Promise.resolve({ body: { label: labels[language] } }),
    },
  });
  const italian = await call('showIndicatorData');
  const english = await call('showIndicatorData', {
    headers: { 'Accept-Language': 'en', 'If-None-Match': italian.headers.get('ETag')! },
  });
  assert.equal(english.status, 200);
});

test('If-Match: version, star, malformed, missing', () => {
  assert.equal(requiredVersion('"12-abc_-"'), 12);
  assert.equal(requiredVersion('W/"12-abc"'), 12);
  assert.equal(requiredVersion('"12"'), 12);
  assert.equal(requiredVersion(' * '), undefined);
  for (const bad of ['12', '"abc"', '"1-a", "2-b"', '"-1"', '"99999999999-a"'])
    assert.throws(() => requiredVersion(bad), { message: 'precondition-failed' }, bad);
  for (const missing of [undefined, '', '  '])
    assert.throws(() => requiredVersion(missing), { message: 'precondition-required' });
});

test('a decision asks for If-Match and passes its version on', async () => {
  const seen: unknown[] = [];
  const { call } = trial({
    handlers: {
      validateRegistration: ({ ifVersion }) => {
        seen.push(ifVersion);
        if (ifVersion === 2) return Promise.reject(new ProblemError('precondition-failed'));
        return Promise.resolve({ body: { id: 'x' }, version: 4 });
      },
    },
  });
  const headers = { ...json, ...(await bearer('authority_validator')) };
  const decide = (ifMatch?: string) =>
    call('validateRegistration', {
      headers: { ...headers, ...(ifMatch !== undefined && { 'If-Match': ifMatch }) },
      body: '{}',
    });
  const missing = await decide();
  assert.equal(missing.status, 428);
  const problem = await problemIn(missing);
  assert.equal(kindOf(problem), 'precondition-required');
  assert.equal(problem.errors![0]!.pointer, '#header/If-Match');
  assert.equal((await decide('boh')).status, 412);
  assert.equal((await decide('"2-x"')).status, 412);
  const done = await decide('"3-x"');
  assert.equal(done.status, 200);
  assert.match(done.headers.get('ETag')!, /^"4-/);
  assert.equal((await decide('*')).status, 200);
  assert.deepEqual(seen, [2, 3, undefined]);
  // A change is never answered with 304.
  const echoed = await call('validateRegistration', {
    headers: { ...headers, 'If-Match': '*', 'If-None-Match': '*' },
    body: '{}',
  });
  assert.equal(echoed.status, 200);
});

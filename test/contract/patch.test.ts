import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergePatch, patchOf, validate } from '@officine-coesione/contract';
import * as z from 'zod/mini';

test('a merge patch does what RFC 7396 shows (appendix A)', () => {
  const cases: readonly (readonly [unknown, unknown, unknown])[] = [
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ];
  for (const [target, patch, result] of cases) assert.deepEqual(mergePatch(target, patch), result);
});

test('a merge patch reaches no prototype', () => {
  const merged = mergePatch({}, JSON.parse('{"__proto__": {"a": 1}, "constructor": {"b": 2}}'));
  assert.equal((merged as { a?: number }).a, undefined);
  assert.equal(({} as { a?: number }).a, undefined);
});

test('a patch may leave any property out and take it away, but a boolean is never null', () => {
  const schema = patchOf({ title: z.string(), open: z.optional(z.boolean()) });
  for (const sound of [{}, { title: null }, { title: 'a', open: false }])
    assert.ok(validate(schema, sound).valid, JSON.stringify(sound));
  for (const wrong of [{ open: null }, { title: 1 }, { other: 1 }])
    assert.ok(!validate(schema, wrong).valid, JSON.stringify(wrong));
});

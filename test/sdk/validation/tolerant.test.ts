import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { describe, it } from 'node:test';
import * as answers from '@officine-coesione/contract/answers';
import { ResponseShapeError } from '../../../packages/sdk/src/transport/error.ts';
import { italian } from '../../../packages/sdk/src/transport/message.ts';
import type { Drift } from '../../../packages/sdk/src/transport/validate.ts';
import { tolerant, type TolerantOptions } from '../../../packages/sdk/src/validation/tolerant.ts';
import { fresh, valid } from './valid.ts';

/** A check, and what it told. */
const checking = (options: Partial<TolerantOptions> = {}) => {
  const drifts: Drift[] = [];
  const check = tolerant({
    answers,
    mode: 'warn',
    onDrift: (drift) => void drifts.push(drift),
    ...options,
  });
  return { check, drifts };
};

/** A copy to spoil. */
const page = () => fresh('searchProgrammes') as { items: Record<string, unknown>[] };
const cube = () => fresh('showIndicatorData');

describe('a right answer', () => {
  for (const [operation, answer] of Object.entries(valid))
    it(`of ${operation} passes as it came`, () => {
      for (const mode of ['warn', 'strict'] as const) {
        const { check, drifts } = checking({ mode });
        const checked = check(operation, answer);
        assert.equal(checked.answer, answer);
        assert.deepEqual(checked.rejected, []);
        assert.deepEqual(drifts, []);
      }
    });

  it('of an operation without outline passes, whatever it is', () => {
    const { check, drifts } = checking({ answers: {}, mode: 'strict' });
    assert.deepEqual(check('searchProgrammes', null), { answer: null, rejected: [] });
    assert.deepEqual(drifts, []);
  });
});

describe('what is new', () => {
  it('passes: a code, a property, a longer text, a greater number', () => {
    const { check } = checking({ mode: 'strict' });
    const answer = page();
    Object.assign(answer.items[0]!, {
      status: 'later',
      title: 'a'.repeat(5000),
      version: 2 ** 40,
      later: { a: 1 },
    });
    assert.equal(check('searchProgrammes', answer).answer, answer);
    assert.deepEqual(answer.items[0]!['later'], { a: 1 });
  });

  it('is told, once for each path, with `*` for positions and keys', () => {
    const { check, drifts } = checking();
    const answer = page();
    for (const item of answer.items) Object.assign(item, { later: 1, 'a/b~c': 2 });
    (answer.items[1]!['sources'] as object[]).push({ system: 'x', page: 3 });
    Object.assign(answer, { total: 9 });
    check('searchProgrammes', answer);
    check('searchProgrammes', answer);
    const figures = cube();
    Object.assign((figures['dimension'] as Record<string, object>)['REF_AREA']!, { note: 'x' });
    check('showIndicatorData', figures);
    const kind = 'unknown-property';
    assert.deepEqual(drifts, [
      { operation: 'searchProgrammes', path: '/items/*/later', kind },
      { operation: 'searchProgrammes', path: '/items/*/a~1b~0c', kind },
      { operation: 'searchProgrammes', path: '/items/*/sources/*/page', kind },
      { operation: 'searchProgrammes', path: '/total', kind },
      { operation: 'showIndicatorData', path: '/dimension/*/note', kind },
    ]);
  });

  it('is told beside what is malformed', () => {
    const { check, drifts } = checking();
    const answer = page();
    answer.items[0]!['title'] = 7;
    Object.assign(answer.items[2]!, { later: 1 });
    check('searchProgrammes', answer);
    assert.deepEqual(drifts.map(({ path }) => path).sort(), ['/items/*/later', '/items/*/title']);
  });

  it('is told a limited number of times, however many names a server makes up', () => {
    const { check, drifts } = checking();
    const answer = page();
    for (let name = 0; name < 5000; name++) answer.items[0]![`later${name}`] = name;
    check('searchProgrammes', answer);
    assert.equal(drifts.length, 200);
  });
});

describe('a malformed row', () => {
  it('is set aside, and the others stay as they are', () => {
    const { check, drifts } = checking();
    const answer = page();
    Object.assign(answer.items[1]!, { title: 7, createdAt: 'yesterday', funds: ['FESR', null] });
    delete answer.items[1]!['code'];
    const { answer: checked, rejected } = check('searchProgrammes', answer);
    const { items, ...rest } = checked as typeof answer;
    assert.equal(items.length, 2);
    assert.equal(items[0], answer.items[0]);
    assert.equal(items[1], answer.items[2]);
    assert.deepEqual({ ...rest, items: valid.searchProgrammes.items }, valid.searchProgrammes);
    assert.equal(answer.items.length, 3, 'what came is not touched');
    assert.deepEqual(rejected, [
      {
        index: 1,
        item: answer.items[1],
        faults: [
          { pointer: '/createdAt', code: 'invalid_instant' },
          { pointer: '/code', code: 'required' },
          { pointer: '/title', code: 'not_a_text' },
          { pointer: '/funds/1', code: 'not_a_text' },
        ],
      },
    ]);
    assert.deepEqual(drifts, [
      { operation: 'searchProgrammes', path: '/items/*/createdAt', kind: 'malformed', expected: 'date-time' },
      { operation: 'searchProgrammes', path: '/items/*/code', kind: 'malformed', expected: 'string' },
      { operation: 'searchProgrammes', path: '/items/*/title', kind: 'malformed', expected: 'string' },
      { operation: 'searchProgrammes', path: '/items/*/funds/*', kind: 'malformed', expected: 'string' },
    ]);
  });

  it('may be no object at all', () => {
    const { check } = checking();
    const answer = { ...page(), items: [null, ...page().items, 'x', []] };
    const { answer: checked, rejected } = check('searchProgrammes', answer);
    assert.equal((checked as typeof answer).items.length, 3);
    assert.deepEqual(
      rejected.map(({ index, item, faults }) => ({ index, item, faults })),
      [
        { index: 0, item: null, faults: [{ pointer: '', code: 'not_an_object' }] },
        { index: 4, item: 'x', faults: [{ pointer: '', code: 'not_an_object' }] },
        { index: 5, item: [], faults: [{ pointer: '', code: 'not_an_object' }] },
      ],
    );
  });

  it('is told without any value', () => {
    const { check, drifts } = checking();
    const answer = fresh('searchRegistrations') as unknown as {
      items: { contact: Record<string, unknown> }[];
    };
    answer.items[0]!.contact['familyName'] = ['Lorusso'];
    check('searchRegistrations', answer);
    assert.doesNotMatch(JSON.stringify(drifts), /Lorusso/);
    assert.deepEqual(drifts[0]?.path, '/items/*/contact/familyName');
  });

  it('is found again on the next page, and told no more', () => {
    const { check, drifts } = checking();
    for (const _ of [1, 2]) {
      const answer = page();
      answer.items[0]!['esif'] = 'yes';
      assert.equal(check('searchProgrammes', answer).rejected.length, 1);
    }
    assert.equal(drifts.length, 1);
  });

  it('is none when only some properties were asked for', () => {
    const { check, drifts } = checking({ mode: 'strict' });
    const answer = {
      items: [{ id: valid.showProgramme.id, title: 'x' }, { id: valid.showProgramme.id }],
      limit: 2,
    };
    assert.equal(check('searchProgrammes', answer, true).answer, answer);
    assert.deepEqual(drifts, []);
    assert.throws(() => check('searchProgrammes', answer), ResponseShapeError);
    assert.throws(
      () => check('searchProgrammes', { ...answer, items: [{ id: 1 }] }, true),
      ResponseShapeError,
    );
  });
});

describe('a malformed answer', () => {
  it('that is no page passes as it is, and is told', () => {
    const { check, drifts } = checking();
    const programme = { ...valid.showProgramme, esif: 'yes' };
    assert.equal(check('showProgramme', programme).answer, programme);
    const list = { ...valid.showCodeList, items: [{ code: 1 }] };
    const checked = check('showCodeList', list);
    assert.equal(checked.answer, list);
    assert.deepEqual(checked.rejected, []);
    assert.deepEqual(
      drifts.map(({ path }) => path),
      ['/esif', '/items/*/code', '/items/*/labels', '/items/*/schemes'],
    );
  });

  it('that is a page with a wrong envelope passes as it is, and is told', () => {
    const { check, drifts } = checking();
    const answer = { ...page(), limit: '25', _links: [] };
    const checked = check('searchProgrammes', answer);
    assert.equal(checked.answer, answer);
    assert.deepEqual(checked.rejected, []);
    assert.deepEqual(drifts, [
      { operation: 'searchProgrammes', path: '/limit', kind: 'malformed', expected: 'integer' },
      { operation: 'searchProgrammes', path: '/_links', kind: 'malformed', expected: 'object' },
    ]);
  });

  it('that cannot be used is an error: no object, or a page without a list', () => {
    const { check } = checking();
    for (const answer of [null, 'text', 3, []])
      assert.throws(() => check('showProgramme', answer), {
        name: 'ResponseShapeError',
        message: 'The answer to "showProgramme" does not have the expected shape: /.',
      });
    for (const answer of [{}, { items: {} }, { items: null, limit: 1 }])
      assert.throws(() => check('searchProgrammes', answer), ResponseShapeError);
  });

  it('is an error in strict mode, which names the operation and the first values', () => {
    const { check, drifts } = checking({ mode: 'strict', messages: italian });
    const answer = page();
    answer.items[1]!['title'] = 'a'.repeat(3);
    answer.items[2]!['title'] = 7;
    assert.throws(() => check('searchProgrammes', answer), {
      name: 'ResponseShapeError',
      message: 'La risposta a "searchProgrammes" non ha la forma attesa: /items/2/title.',
    });
    assert.equal(drifts.length, 1);
    assert.throws(() => check('showProgramme', {}), {
      message:
        'La risposta a "showProgramme" non ha la forma attesa: /id, /version, /createdAt, /updatedAt, /demo, ….',
    });
  });

  it('is one where a cube has a text among its numbers', () => {
    const { check, drifts } = checking();
    check('showIndicatorData', { ...cube(), version: '3.0', value: [1, null, '2'], status: { 0: 1 } });
    assert.deepEqual(
      drifts.map(({ path, expected }) => [path, expected]),
      [
        ['/version', '2.0'],
        ['/value/*', 'number|null'],
        ['/status/*', 'string'],
      ],
    );
  });
});

describe('onDrift', () => {
  it('breaks no call, whether it throws now or later', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const throwing = () => {
      throw new Error('mine');
    };
    for (const onDrift of [throwing, () => Promise.reject(new Error('mine'))]) {
      const { check } = checking({ onDrift: () => onDrift() as never });
      const answer = page();
      Object.assign(answer.items[0]!, { later: 1, title: 7 });
      assert.equal(check('searchProgrammes', answer).rejected.length, 1);
    }
    await setImmediate();
    process.off('unhandledRejection', note);
    assert.deepEqual(unhandled, []);
  });

  it('is told by each client for itself', () => {
    const [one, other] = [checking(), checking()];
    const answer = { ...page(), later: 1 };
    one.check('searchProgrammes', answer);
    other.check('searchProgrammes', answer);
    assert.deepEqual(one.drifts, other.drifts);
    assert.equal(one.drifts.length, 1);
  });

  it('need not be there', () => {
    const { check } = checking({ onDrift: undefined });
    const answer = page();
    Object.assign(answer.items[0]!, { later: 1, title: 7 });
    assert.equal(check('searchProgrammes', answer).rejected.length, 1);
  });
});

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import * as answers from '@officine-coesione/contract/answers';
import { operations } from '@officine-coesione/contract/operations';
import { answers as generate } from '../../packages/contract/scripts/openapi.ts';

const committed = await readFile(new URL('../../packages/contract/src/answers.ts', import.meta.url), 'utf8');

describe('outlines of answers', () => {
  it('are those the schemas make: run `npm run openapi` after a change', async () =>
    assert.equal(committed, await generate()));

  it('are there for every operation, and for nothing else', () =>
    assert.deepEqual(Object.keys(answers).sort(), operations.map(({ id }) => id).sort()));

  it('import nothing that runs', () => assert.deepEqual(committed.match(/^import (?!type ).*/gm), null));

  it('say what may be missing, what is in a list and what is by key', () => {
    assert.deepEqual(answers.showTerritory, {
      code: 'string',
      title: 'string',
      level: 'string',
      'parentCode?': 'string',
      'istatCode?': 'string',
      'utsCode?': 'string',
      'provinceSign?': 'string',
      validFrom: 'date',
      'validTo?': 'date',
    });
    const { value, status, version } = answers.showIndicatorData as Record<string, unknown>;
    assert.deepEqual(
      { value, status, version },
      {
        value: ['number|null'],
        status: { '*': 'string' },
        version: '=2.0',
      },
    );
  });
});

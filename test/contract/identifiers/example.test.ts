import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it as test } from 'node:test';
import * as identifiers from '../../../packages/contract/src/identifiers/index.ts';
import { errorMessage } from '../../../packages/contract/src/message/every-language.ts';
import { messageIn } from '../../../packages/contract/src/message/index.ts';
import { it } from '../../../packages/contract/src/message/it.ts';

const SCOPE: Record<string, unknown> = { ...identifiers, errorMessage, messageIn, it };

/** The examples in the doc comments: an expression, `// =>` and the JSON of what it gives. */
async function examples(): Promise<[expression: string, result: string][]> {
  const found: [string, string][] = [];
  for (const folder of ['identifiers', 'message']) {
    const place = new URL(`../../../packages/contract/src/${folder}/`, import.meta.url);
    for (const name of await readdir(place)) {
      const source = await readFile(new URL(name, place), 'utf8');
      for (const [, expression, result] of source.matchAll(/^ \* (\w+\(.*\)) \/\/ => (.+)$/gm)) {
        found.push([expression!, result!]);
      }
    }
  }
  return found;
}

describe('examples in the doc comments of identifiers and messages', () => {
  test('give what they say', async () => {
    const all = await examples();
    const shown = all.map(([expression]) => expression.slice(0, expression.indexOf('(')));
    const functions = Object.keys(SCOPE).filter((name) => typeof SCOPE[name] === 'function');
    assert.deepEqual(shown.sort(), functions.sort());
    for (const [expression, result] of all) {
      const evaluate = new Function(...Object.keys(SCOPE), `return ${expression};`);
      assert.deepEqual(evaluate(...Object.values(SCOPE)), JSON.parse(result), expression);
    }
  });
});

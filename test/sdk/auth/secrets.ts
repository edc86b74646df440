import assert from 'node:assert/strict';
import { inspect } from 'node:util';

/** Everything a log could write of an error. */
const everything = (error: unknown): string =>
  [
    inspect(error, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(error),
    String(error),
    (error as Error).stack,
  ].join('\n');

/** None of these is in anything an error shows. */
export const assertNone = (error: unknown, secrets: readonly string[]): void => {
  const shown = everything(error);
  for (const secret of secrets) {
    assert.ok(secret.length > 5, 'a secret worth the name');
    for (const form of [
      secret,
      encodeURIComponent(secret),
      new URLSearchParams({ '': secret }).toString().slice(1),
      Buffer.from(secret).toString('base64'),
    ])
      assert.ok(!shown.includes(form), `the error shows ${form}: ${shown}`);
  }
};

/** What a promise is rejected with. */
export const rejection = async (promise: unknown): Promise<unknown> => {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return assert.fail('nothing was thrown');
};

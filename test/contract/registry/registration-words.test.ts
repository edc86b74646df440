import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '@officine-coesione/contract';
import { words } from '../../../packages/server/src/plain-form/words/index.ts';

type Words = Readonly<Record<string, unknown>>;

const wordsOf = async (address: string, member: string): Promise<Words> =>
  ((await import(address)) as Record<string, Words>)[member]!;

for (const language of languages)
  test(`both forms for registrations say the same, in ${language}`, async () => {
    const element = await wordsOf(
      `../../../packages/components/src/locale/${language}/partner-form.ts`,
      'default',
    );
    const parts = ['registration-questions', 'registration-form'].map((part) =>
      wordsOf(`@officine-coesione/contract/${part}/${language}`, language),
    );
    const said = Object.entries(Object.assign({}, ...(await Promise.all(parts))) as Words);
    assert.ok(said.length > 70);
    for (const [key, word] of said)
      for (const form of [element, words[language] as Words])
        assert.equal(form[key], word, `${key}: one of the forms says it in words of its own`);
  });

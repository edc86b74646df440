import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as identifiers from '../../../packages/contract/src/identifiers/index.ts';
import type { Checked } from '../../../packages/contract/src/identifiers/index.ts';
import { generator, repeated } from './generated.ts';

const CHECKS = Object.entries(identifiers).filter(([name]) => name.startsWith('check')) as [
  string,
  (input: string) => Checked,
][];

const MEGABYTE = 1_000_000;

/** Texts that take quadratic or worse time in careless code, and the ones that grow when normalised. */
const HOSTILE: Record<string, string> = {
  letters: 'a'.repeat(MEGABYTE),
  digits: '0'.repeat(MEGABYTE),
  spaces: ' '.repeat(MEGABYTE),
  'spaces inside': `a${' '.repeat(MEGABYTE)}a`,
  dots: '.'.repeat(MEGABYTE),
  'at signs': '@'.repeat(MEGABYTE),
  'an endless domain': `a@${'a.'.repeat(MEGABYTE / 2)}`,
  'an endless name': `${'a.'.repeat(MEGABYTE / 2)}@example.it`,
  hyphens: `a@${'-'.repeat(MEGABYTE)}.it`,
  'combining marks out of order': `a${'\u0301\u0316'.repeat(MEGABYTE / 2)}`,
  'a ligature of 18 letters': '\uFDFA'.repeat(MEGABYTE),
  'half of a pair': '\uD83D'.repeat(MEGABYTE),
};

describe('every check of an identifier', () => {
  it('is among the thirteen there are', () => {
    assert.equal(CHECKS.length, 13);
  });

  for (const [text, input] of Object.entries(HOSTILE)) {
    it(`answers in time when given a megabyte of ${text}`, () => {
      for (const [name, check] of CHECKS) {
        const start = performance.now();
        assert.equal(check(input).valid, false, name);
        const elapsed = performance.now() - start;
        assert.ok(elapsed < 500, `${name}: ${elapsed} ms`);
      }
    });
  }

  it('gives back a value that it accepts again unchanged', () => {
    const samples = [
      'rssmra85t10a562s',
      'IT 00743110157',
      'C_H501',
      'b3r-xc7',
      'c11 g06 000000001',
      '2014it05m2op002',
      'Nome@EXAMPLE.it',
      'itc4c',
      '058 091',
      'h501',
      '00 184',
      '12345678901',
      'A11G06000000001',
    ];
    let accepted = 0;
    for (const sample of samples) {
      for (const [name, check] of CHECKS) {
        const first = check(sample);
        if (!first.valid) continue;
        accepted += 1;
        assert.deepEqual(check(first.value), first, `${name} ${sample}`);
      }
    }
    assert.ok(accepted >= samples.length);
  });

  it('answers to any text, and always with the same', () => {
    const random = generator(20140107);
    const alphabet = 'aZ09 .-_@\u00A0\u0301ßıé\u200F😀\uD83D{}<>"\'\\/';
    for (let index = 0; index < 3000; index += 1) {
      const text = repeated(random.below(30), () => random.from(alphabet));
      for (const [name, check] of CHECKS) {
        const answer = check(text);
        assert.equal(typeof answer.value, 'string', name);
        assert.deepEqual(check(text), answer, name);
      }
    }
  });
});

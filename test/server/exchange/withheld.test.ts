import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '@officine-coesione/contract';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { partIds, withoutWithheld } from '../../../packages/server/src/exchange/figures.ts';
import { randomFigures } from './random-figures.ts';
import { bytesIn, figureFormats } from './written-form.ts';

/** All the text that stands in a file, unpacked where it is packed. */
const textOf = (bytes: Uint8Array): string => {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isPacked ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => new TextDecoder().decode(part)).join('\n');
};

const options = fc.record({
  version: fc.constantFrom('2.0.0', '2.1.0'),
  labels: fc.constantFrom('id', 'name', 'both'),
  keys: fc.constantFrom('none', 'obs', 'series', 'both'),
});

test('no number that is withheld stands anywhere in any form, nor what it was computed from', () => {
  let seen = 0;
  fc.assert(
    fc.property(
      randomFigures,
      options,
      fc.constantFrom(...languages),
      ({ data, secrets }, asked, language) => {
        seen += secrets.length;
        const forms = figureFormats.map(
          (format) => [format, textOf(bytesIn(data, format, asked, language))] as const,
        );
        for (const [format, text] of [...forms, ['answer', JSON.stringify(withoutWithheld(data))] as const]) {
          assert.ok(text.length > 100, format);
          // With a point or a comma; secrets are numbers that nothing else is.
          assert.doesNotMatch(text, /731\d{5}[.,]625/, format);
        }
        assert.ok(secrets.every((number) => /^731\d{5}\.625$/.test(String(number))));
      },
    ),
    { numRuns: 40 },
  );
  assert.ok(seen > 500, `${seen} withheld numbers were looked for`);
});

test('what is not withheld is left as it is', () => {
  fc.assert(
    fc.property(randomFigures, ({ data, secrets }) => {
      const shown = withoutWithheld(data);
      const count = (of: typeof data) => of.value.filter((value) => value !== null).length;
      // Each withheld cell has a secret for its value, which always stands in the data, and one for each part.
      assert.equal(count(shown), count(data) - secrets.length / (1 + partIds.length));
      for (const part of partIds)
        assert.equal(shown.extension[part] === undefined, data.extension[part] === undefined, part);
    }),
  );
});

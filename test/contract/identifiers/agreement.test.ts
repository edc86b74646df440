import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stdnum } from 'stdnum';
import { checkTaxCode, checkVatNumber } from '../../../packages/contract/src/identifiers/index.ts';
import {
  DIGITS,
  generator,
  LETTERS,
  OMOCODIA,
  OMOCODIA_PLACES,
  omocodia,
  repeated,
  replacedAt,
  withCheckDigit,
  withCheckLetter,
  type Generator,
} from './generated.ts';

const COUNT = 10_000;

const other = stdnum.IT!;

/** A code with its check letter; the days go from 00 to 99, so that some of the dates do not exist. */
function person(random: Generator): string {
  const date = random.from(DIGITS) + random.from(DIGITS) + random.from('ABCDEHLMPRST') + day(random);
  const name = repeated(6, () => random.from(LETTERS));
  const place = random.from(LETTERS) + repeated(3, () => random.from(DIGITS));
  const places = OMOCODIA_PLACES.filter(() => random.below(4) === 0);
  return omocodia(withCheckLetter(name + date + place), places);
}

function day(random: Generator): string {
  const plausible = 1 + random.below(28) + 40 * random.below(2);
  return String(random.below(5) === 0 ? random.below(100) : plausible).padStart(2, '0');
}

function changed(code: string, characters: string, random: Generator): string {
  return replacedAt(code, random.below(code.length), random.from(characters));
}

/** Whether the date in a well-formed code exists in one of three centuries, by the calendar of the platform. */
function dateExists(code: string): boolean {
  const digits = [...code].map(
    (character) => Math.max(OMOCODIA.indexOf(character), 0) || Number(character) || 0,
  );
  const year = 10 * digits[6]! + digits[7]!;
  const month = 'ABCDEHLMPRST'.indexOf(code.charAt(8));
  const written = 10 * digits[9]! + digits[10]!;
  const dayOfMonth = written > 40 ? written - 40 : written;
  return [1800, 1900, 2000].some((century) => {
    const date = new Date(Date.UTC(century + year, month, dayOfMonth));
    return date.getUTCMonth() === month && date.getUTCDate() === dayOfMonth;
  });
}

describe('agreement with stdnum', () => {
  it(`says the same of ${COUNT} tax codes of persons, but for dates that do not exist (T01)`, () => {
    const random = generator(19761223);
    const seen = { valid: 0, invalid: 0, date: 0 };
    for (let index = 0; index < COUNT; index += 1) {
      const good = person(random);
      const code = index % 2 === 0 ? good : changed(good, DIGITS + LETTERS, random);
      const ours = checkTaxCode(code);
      const theirs = other.codicefiscale!.validate(code).isValid;
      // The one known disagreement: stdnum does not look at the date, we refuse those that do not exist.
      assert.equal(ours.valid, theirs && dateExists(code), code);
      if (theirs && !ours.valid) {
        assert.equal(ours.error, 'tax_code_date', code);
        seen.date += 1;
      } else seen[ours.valid ? 'valid' : 'invalid'] += 1;
    }
    assert.ok(seen.valid > 4000 && seen.invalid > 4000 && seen.date > 300, JSON.stringify(seen));
  });

  it(`says the same of ${COUNT} numbers of 11 digits, but for offices that are not known (T02)`, () => {
    const random = generator(19721026);
    const seen = { valid: 0, invalid: 0, office: 0 };
    for (let index = 0; index < COUNT; index += 1) {
      const office = random.below(4) === 0 ? random.below(1000) : 1 + random.below(100);
      const good = withCheckDigit(repeated(7, () => random.from(DIGITS)) + String(office).padStart(3, '0'));
      const code = index % 2 === 0 ? good : changed(good, `${DIGITS}${DIGITS}O`, random);
      const ours = checkVatNumber(code);
      const theirs = other.iva!.validate(code).isValid;
      // The one known disagreement: stdnum refuses the offices that are not known, for us they are a warning.
      assert.equal(ours.valid && ours.warning === undefined, theirs, code);
      // A tax code of a body has the same check digit and no office.
      assert.equal(checkTaxCode(code).valid, ours.valid, code);
      if (ours.valid && !theirs) {
        assert.equal(ours.warning, 'vat_number_office', code);
        seen.office += 1;
      } else seen[ours.valid ? 'valid' : 'invalid'] += 1;
    }
    assert.ok(seen.valid > 4000 && seen.invalid > 3000 && seen.office > 1000, JSON.stringify(seen));
  });
});

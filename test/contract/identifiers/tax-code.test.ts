import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTaxCode, taxCodeKind } from '../../../packages/contract/src/identifiers/index.ts';
import {
  DIGITS,
  everyChoiceOfPlaces,
  LETTERS,
  omocodia,
  replacedAt,
  withCheckDigit,
  withCheckLetter,
} from './generated.ts';

const PERSONS = ['RSSMRA85T10A562S', 'MRTMTT25D09F205Z', 'MLLSNT82P65Z404U'];
const BODIES = ['00097020598', '80008630420', '97735020584', '00743110157', '02362480986', '80185250588'];

const errorOf = (input: string): string | undefined => {
  const checked = checkTaxCode(input);
  return checked.valid ? undefined : checked.error;
};

describe('tax code of a person', () => {
  it('accepts the known codes', () => {
    for (const code of PERSONS) assert.deepEqual(checkTaxCode(code), { valid: true, value: code });
  });

  it('accepts the published sequence of omocodia', () => {
    const sequence = [
      'RSSMRA85T10A562S',
      'RSSMRA85T10A56NH',
      'RSSMRA85T10A5SNT',
      'RSSMRA85T10ARSNO',
      'RSSMRA85T1LARSNR',
      'RSSMRA85TMLARSNC',
      'RSSMRA8RTMLARSNO',
      'RSSMRAURTMLARSNL',
    ];
    for (const code of sequence) assert.equal(errorOf(code), undefined, code);
  });

  it('accepts all 128 omocodia forms of each code and refuses each with another check letter (T01)', () => {
    for (const code of PERSONS) {
      const forms = new Set(everyChoiceOfPlaces().map((places) => omocodia(code, places)));
      assert.equal(forms.size, 128);
      for (const form of forms) {
        assert.equal(errorOf(form), undefined, form);
        for (const letter of LETTERS) {
          if (letter === form[15]) continue;
          assert.equal(errorOf(replacedAt(form, 15, letter)), 'tax_code_check', form);
        }
      }
    }
  });

  it('finds every change of one character, in the first and in the last form of omocodia', () => {
    for (const code of ['RSSMRA85T10A562S', 'RSSMRAURTMLARSNL']) {
      for (let place = 0; place < 16; place += 1) {
        for (const character of DIGITS + LETTERS) {
          if (character === code[place]) continue;
          const changed = replacedAt(code, place, character);
          assert.equal(checkTaxCode(changed).valid, false, changed);
        }
      }
    }
  });

  it('refuses dates that do not exist, in all 128 forms', () => {
    // Year, month letter (B February, D April, H June, P September, S November, A January), day; women have 40 more.
    const impossible = [
      '85B30',
      '85B70',
      '85B31',
      '85B29',
      '85B69',
      '01B29',
      '85D31',
      '85H31',
      '85P71',
      '85S71',
      '85A00',
      '85A32',
      '85A40',
      '85A72',
      '85A99',
    ];
    for (const date of impossible) {
      const code = withCheckLetter(`RSSMRA${date}A562`);
      for (const places of everyChoiceOfPlaces()) {
        const form = omocodia(code, places);
        assert.equal(errorOf(form), 'tax_code_date', `${date}: ${form}`);
      }
    }
  });

  it('accepts the first and last day of every month for men and women, in all 128 forms', () => {
    const last = { A: 31, B: 28, C: 31, D: 30, E: 31, H: 30, L: 31, M: 31, P: 30, R: 31, S: 30, T: 31 };
    for (const [month, days] of Object.entries(last)) {
      for (const day of ['01', String(days), '41', String(days + 40)]) {
        const code = withCheckLetter(`RSSMRA85${month}${day}A562`);
        for (const places of everyChoiceOfPlaces()) {
          const form = omocodia(code, places);
          assert.equal(errorOf(form), undefined, form);
        }
      }
    }
  });

  it('accepts 29 February in the years that were leap in some century', () => {
    for (let year = 0; year < 100; year += 1) {
      const leap = [1800, 1900, 2000].some((century) => new Date(century + year, 1, 29).getMonth() === 1);
      const written = String(year).padStart(2, '0');
      for (const day of ['29', '69']) {
        const code = withCheckLetter(`RSSMRA${written}B${day}A562`);
        assert.equal(errorOf(code), leap ? undefined : 'tax_code_date', code);
      }
    }
  });

  it('says which character is out of place', () => {
    const places: [string, number][] = [
      ['1SSMRA85T10A562S', 1],
      ['RSSMRAA5T10A562S', 7],
      ['RSSMRA85F10A562S', 9],
      ['RSSMRA85T10A56OS', 15],
      ['RSSMRA85T105562S', 12],
      ['RSSMRÀ85T10A562S', 6],
      ['1234567890123456', 1],
    ];
    for (const [input, position] of places) {
      const checked = checkTaxCode(input);
      assert.deepEqual(
        checked,
        { valid: false, value: input, error: 'tax_code_characters', params: { position } },
        input,
      );
    }
  });
});

describe('tax code of a body', () => {
  it('accepts the known codes (T02)', () => {
    for (const code of BODIES) assert.deepEqual(checkTaxCode(code), { valid: true, value: code });
  });

  it('finds every change of one digit (T02)', () => {
    for (const code of BODIES) {
      for (let place = 0; place < 11; place += 1) {
        for (const digit of DIGITS) {
          if (digit === code[place]) continue;
          assert.equal(errorOf(replacedAt(code, place, digit)), 'tax_code_check');
        }
      }
    }
  });

  it('finds every swap of neighbouring digits but 09 and 90 (T02)', () => {
    let missed = 0;
    for (let place = 0; place < 9; place += 1) {
      for (const [left, right] of [...DIGITS].flatMap((a) => [...DIGITS].map((b) => [a, b] as const))) {
        if (left === right) continue;
        const base = replacedAt(replacedAt('8123456712', place, left), place + 1, right);
        const code = withCheckDigit(base);
        const swapped = replacedAt(replacedAt(code, place, right), place + 1, left);
        const known = (left === '0' && right === '9') || (left === '9' && right === '0');
        assert.equal(checkTaxCode(code).valid, true, code);
        assert.equal(checkTaxCode(swapped).valid, known, `${code} ${swapped}`);
        if (known) missed += 1;
      }
    }
    assert.equal(missed, 18);
  });

  it('does not apply the office codes of VAT numbers', () => {
    assert.equal(errorOf(withCheckDigit('8012345555')), undefined);
  });

  it('refuses eleven zeros, and letters among the digits', () => {
    assert.equal(errorOf('00000000000'), 'tax_code_zeros');
    assert.deepEqual(checkTaxCode('8000863042O'), {
      valid: false,
      value: '8000863042O',
      error: 'tax_code_characters',
      params: { position: 11 },
    });
  });
});

describe('tax code as people write it', () => {
  it('removes spaces, dots, dashes, invisible and full-width characters', () => {
    const forms = [
      ' rssmra85t10a562s\n',
      'RSS MRA 85T10 A562S',
      'rss-mra-85t10-a562s',
      'RSS.MRA.85T10.A562S',
      'RSS\u00A0MRA\u202F85T10\u2009A562S',
      'RSS\u2011MRA\u201385T10\u2014A562S',
      '\u200ERSSMRA85T10\u200BA562S\uFEFF',
      'RSS\u00ADMRA85T10A562S',
      'ＲＳＳＭＲＡ８５Ｔ１０Ａ５６２Ｓ',
    ];
    for (const form of forms) {
      assert.deepEqual(checkTaxCode(form), { valid: true, value: 'RSSMRA85T10A562S' }, JSON.stringify(form));
    }
    assert.deepEqual(checkTaxCode('800 086-304.20'), { valid: true, value: '80008630420' });
  });

  it('does not make letters of other alphabets Italian ones', () => {
    // `ß` in upper case is `SS`, `ı` is `I`; Cyrillic А and Arabic-Indic digits only look right.
    for (const form of ['RßMRA85T10A562S', 'RSSMRA85T10А562S', 'MRTMTT25D09F2٠5Z', 'ıSSMRA85T10A562S']) {
      assert.equal(checkTaxCode(form).valid, false, form);
    }
  });

  it('counts what was written when the length is wrong', () => {
    const lengths: [string, number, number][] = [
      ['', 11, 0],
      ['8000863042', 11, 10],
      ['800086304200', 11, 12],
      ['RSSMRA85T10A562', 16, 15],
      ['RSSMRA85T10A562SS', 16, 17],
      ['12345678901234567', 16, 17],
    ];
    for (const [input, expected, actual] of lengths) {
      assert.deepEqual(checkTaxCode(input), {
        valid: false,
        value: input,
        error: 'tax_code_length',
        params: { expected, actual },
      });
    }
  });

  it('tells persons from bodies', () => {
    assert.equal(taxCodeKind('rssmra85t10a562s'), 'person');
    assert.equal(taxCodeKind('800 086 304 20'), 'body');
    assert.equal(taxCodeKind('RSSMRA85T10A562T'), undefined);
    assert.equal(taxCodeKind('80008630421'), undefined);
  });

  it('gives out neither the date nor the gender', () => {
    assert.deepEqual(Object.keys(checkTaxCode('MLLSNT82P65Z404U')).sort(), ['valid', 'value']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkVatNumber } from '../../../packages/contract/src/identifiers/index.ts';
import { DIGITS, replacedAt, withCheckDigit } from './generated.ts';

const NUMBERS = ['00097020598', '80008630420', '97735020584', '00743110157', '02362480986', '80185250588'];

describe('VAT number', () => {
  it('accepts the known numbers without a warning (T02)', () => {
    for (const number of NUMBERS) {
      assert.deepEqual(checkVatNumber(number), { valid: true, value: number });
    }
  });

  it('finds every change of one digit (T02)', () => {
    for (const number of NUMBERS) {
      for (let place = 0; place < 11; place += 1) {
        for (const digit of DIGITS) {
          if (digit !== number[place]) {
            assert.equal(checkVatNumber(replacedAt(number, place, digit)).valid, false);
          }
        }
      }
    }
  });

  it('removes IT and the separators before the digits', () => {
    for (const written of [
      'IT00743110157',
      'it 007 431 101 57',
      'IT-00743110157',
      'ＩＴ００７４３１１０１５７',
    ]) {
      assert.deepEqual(checkVatNumber(written), { valid: true, value: '00743110157' });
    }
  });

  it('removes IT once, and no other country', () => {
    assert.equal(checkVatNumber('ITIT00743110157').valid, false);
    assert.deepEqual(checkVatNumber('FR00743110157'), {
      valid: false,
      value: 'FR00743110157',
      error: 'vat_number_length',
      params: { expected: 11, actual: 13 },
    });
    assert.deepEqual(checkVatNumber('FR743110157'), {
      valid: false,
      value: 'FR743110157',
      error: 'vat_number_characters',
      params: { position: 1 },
    });
  });

  it('warns of offices that are not known, and of no other', () => {
    for (let office = 0; office < 1000; office += 1) {
      const value = withCheckDigit(`1234567${String(office).padStart(3, '0')}`);
      const known = (office >= 1 && office <= 100) || [120, 121, 888, 999].includes(office);
      assert.deepEqual(
        checkVatNumber(value),
        known ? { valid: true, value } : { valid: true, value, warning: 'vat_number_office' },
      );
    }
  });

  it('refuses eleven zeros', () => {
    const checked = checkVatNumber('IT 00000000000');
    assert.deepEqual(checked, { valid: false, value: '00000000000', error: 'vat_number_zeros' });
  });
});

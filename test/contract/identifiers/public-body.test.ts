import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkIpaCode,
  checkOfficeCode,
  checkTransparencyRegisterId,
} from '../../../packages/contract/src/identifiers/index.ts';

describe('IPA code', () => {
  it('accepts real codes and puts them in lower case', () => {
    for (const value of ['c_h501', 'c_e472', 'agid', 'r_lazi', 'a', 'x'.repeat(50)]) {
      assert.deepEqual(checkIpaCode(value), { valid: true, value });
      assert.deepEqual(checkIpaCode(`  ${value.toUpperCase()}`), { valid: true, value });
    }
  });

  it('keeps inner separators, so that it can refuse them', () => {
    for (const [value, position] of [
      ['c-h501', 2],
      ['c h501', 2],
      ['c.h501', 2],
      ['forlì', 5],
    ] as const) {
      assert.deepEqual(checkIpaCode(value), {
        valid: false,
        value,
        error: 'ipa_code_characters',
        params: { position },
      });
    }
  });

  it('refuses nothing at all and more than 50 characters', () => {
    for (const length of [0, 51]) {
      assert.deepEqual(checkIpaCode('x'.repeat(length)), {
        valid: false,
        value: 'x'.repeat(length),
        error: 'ipa_code_length',
        params: { maximum: 50, actual: length },
      });
    }
  });
});

describe('number of the EU Transparency Register', () => {
  it('accepts 9 to 13 digits and 2 more, whatever the dash between them', () => {
    for (const value of ['123456789-12', '1234567890123-45'])
      assert.deepEqual(checkTransparencyRegisterId(value), { valid: true, value });
    for (const written of [' 123456789012\u201334', '123456789012 - 34', '123456789012\u221234\u200b'])
      assert.deepEqual(checkTransparencyRegisterId(written), { valid: true, value: '123456789012-34' });
  });

  it('refuses everything else', () => {
    for (const value of [
      '',
      '12345678-12',
      '12345678901234-12',
      '123456789-1',
      '12345678912',
      'AT3456789-12',
    ])
      assert.deepEqual(checkTransparencyRegisterId(value), {
        valid: false,
        value,
        error: 'transparency_register_id_pattern',
      });
  });
});

describe('office code', () => {
  it('accepts 6 and 7 letters and digits, in upper case', () => {
    assert.deepEqual(checkOfficeCode('B3RXC7'), { valid: true, value: 'B3RXC7' });
    assert.deepEqual(checkOfficeCode(' b3r xc7 '), { valid: true, value: 'B3RXC7' });
    assert.deepEqual(checkOfficeCode('AB3RXC7'), { valid: true, value: 'AB3RXC7' });
  });

  it('refuses other lengths and characters', () => {
    for (const value of ['', 'B3RXC', 'AB3RXC77']) {
      assert.deepEqual(checkOfficeCode(value), {
        valid: false,
        value,
        error: 'office_code_length',
        params: { actual: value.length },
      });
    }
    assert.deepEqual(checkOfficeCode('B3RX_7'), {
      valid: false,
      value: 'B3RX_7',
      error: 'office_code_characters',
      params: { position: 5 },
    });
  });
});

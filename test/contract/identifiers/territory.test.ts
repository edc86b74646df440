import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkCadastralCode,
  checkIstatCode,
  checkNuts,
  checkPostcode,
  istatLevel,
  nutsLevel,
} from '../../../packages/contract/src/identifiers/index.ts';

describe('NUTS', () => {
  it('accepts Italian codes of every level and tells the level', () => {
    const levels: [string, number][] = [
      ['IT', 0],
      ['ITC', 1],
      ['ITI', 1],
      ['ITH1', 2],
      ['ITG2', 2],
      ['ITC4C', 3],
      ['ITG2H', 3],
      ['ITF11', 3],
    ];
    for (const [value, level] of levels) {
      assert.deepEqual(checkNuts(value), { valid: true, value });
      assert.deepEqual(checkNuts(` ${value.toLowerCase()}`), { valid: true, value });
      assert.equal(nutsLevel(value), level);
    }
  });

  it('refuses other countries and other forms', () => {
    for (const value of ['', 'FR', 'SI03', 'I', '058']) {
      assert.deepEqual(checkNuts(value), { valid: false, value, error: 'nuts_country' });
      assert.equal(nutsLevel(value), undefined);
    }
    for (const value of ['ITA', 'ITCC', 'ITC4C1', 'IT1', 'ITC4_']) {
      assert.deepEqual(checkNuts(value), { valid: false, value, error: 'nuts_pattern' });
      assert.equal(nutsLevel(value), undefined);
    }
  });
});

describe('ISTAT code', () => {
  it('accepts each level and tells it', () => {
    for (const value of ['01', '20']) assert.equal(istatLevel(value), 'region');
    for (const value of ['001', '058', '258', '111']) assert.equal(istatLevel(value), 'province');
    for (const value of ['001001', '058091']) assert.equal(istatLevel(value), 'municipality');
    assert.deepEqual(checkIstatCode(' 058 091 '), { valid: true, value: '058091' });
  });

  it('accepts only the level asked for', () => {
    assert.equal(checkIstatCode('01', 'region').valid, true);
    assert.equal(checkIstatCode('058', 'province').valid, true);
    assert.equal(checkIstatCode('001001', 'municipality').valid, true);
    assert.deepEqual(checkIstatCode('058', 'municipality'), {
      valid: false,
      value: '058',
      error: 'istat_code_length',
      params: { expected: '6', actual: 3 },
    });
  });

  it('refuses lost zeros, letters, zeros only and regions that do not exist', () => {
    assert.deepEqual(checkIstatCode('1001'), {
      valid: false,
      value: '1001',
      error: 'istat_code_length',
      params: { expected: '2/3/6', actual: 4 },
    });
    assert.deepEqual(checkIstatCode('05809I'), {
      valid: false,
      value: '05809I',
      error: 'istat_code_characters',
      params: { position: 6 },
    });
    for (const value of ['00', '000', '000000']) {
      assert.deepEqual(checkIstatCode(value), { valid: false, value, error: 'istat_code_zeros' });
    }
    assert.deepEqual(checkIstatCode('21'), { valid: false, value: '21', error: 'istat_code_region' });
    assert.equal(istatLevel('21'), undefined);
  });
});

describe('cadastral code', () => {
  it('accepts a letter and three digits', () => {
    for (const value of ['A074', 'H501', 'Z404']) {
      assert.deepEqual(checkCadastralCode(value), { valid: true, value });
      assert.deepEqual(checkCadastralCode(` ${value.toLowerCase()} `), { valid: true, value });
    }
  });

  it('refuses other lengths and places', () => {
    assert.deepEqual(checkCadastralCode('H50'), {
      valid: false,
      value: 'H50',
      error: 'cadastral_code_length',
      params: { expected: 4, actual: 3 },
    });
    for (const [value, position] of [
      ['5501', 1],
      ['H5O1', 3],
    ] as const) {
      assert.deepEqual(checkCadastralCode(value), {
        valid: false,
        value,
        error: 'cadastral_code_characters',
        params: { position },
      });
    }
  });
});

describe('postcode', () => {
  it('accepts five digits', () => {
    for (const value of ['00184', '39100', '98168']) {
      assert.deepEqual(checkPostcode(` ${value} `), { valid: true, value });
    }
  });

  it('refuses lost zeros and letters', () => {
    assert.deepEqual(checkPostcode('184'), {
      valid: false,
      value: '184',
      error: 'postcode_length',
      params: { expected: 5, actual: 3 },
    });
    assert.deepEqual(checkPostcode('OO184'), {
      valid: false,
      value: 'OO184',
      error: 'postcode_characters',
      params: { position: 1 },
    });
  });
});

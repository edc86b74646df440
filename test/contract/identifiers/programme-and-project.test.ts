import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCci, checkCup } from '../../../packages/contract/src/identifiers/index.ts';

describe('CUP', () => {
  it('accepts real codes without a warning, however written', () => {
    for (const code of ['C11G06000000001', 'c11g06000000001', 'C11 G06 000000001', 'B12J21000010005']) {
      const checked = checkCup(code);
      assert.ok(checked.valid && checked.warning === undefined, code);
    }
    assert.equal(checkCup(' c11g06000000001 ').value, 'C11G06000000001');
  });

  it('warns of 15 letters and digits that leave the pattern', () => {
    for (const value of [
      'A11G06000000001',
      'C11K06000000001',
      'K11G06000000001',
      'C1AG06000000001',
      '111G06000000001',
    ]) {
      assert.deepEqual(checkCup(value), { valid: true, value, warning: 'cup_pattern' });
    }
  });

  it('refuses other lengths and other characters', () => {
    assert.deepEqual(checkCup('C11G0600000000'), {
      valid: false,
      value: 'C11G0600000000',
      error: 'cup_length',
      params: { expected: 15, actual: 14 },
    });
    assert.deepEqual(checkCup('C11G0600000000_'), {
      valid: false,
      value: 'C11G0600000000_',
      error: 'cup_characters',
      params: { position: 15 },
    });
  });
});

describe('CCI', () => {
  // One of each form in use: national, regional, rural development, fisheries, cooperation, technical assistance.
  const CODES = [
    '2014IT05M2OP002',
    '2014IT05M9OP001',
    '2014IT05FMOP001',
    '2014IT65AMNP001',
    '2014IT14MFOP001',
    '2014IT06RDRN001',
    '2014IT06RDRP021',
    '2014IT16RFOP022',
    '2015IT16RFSM001',
    '2014TC16I5CB008',
    '2014TC16M4TN002',
    '2014TC16RFIR004',
    '2021IT16JTPR001',
    '2021IT16FFTA001',
    '2021IT05SFPR018',
    '2021TC16IPCB008',
    '2021TC16NXCB013',
  ];

  it('accepts the codes of real programmes', () => {
    for (const code of CODES) {
      assert.deepEqual(checkCci(code), { valid: true, value: code });
      assert.deepEqual(checkCci(` ${code.toLowerCase()} `), { valid: true, value: code });
    }
  });

  it('says which character is out of place', () => {
    const places: [string, number][] = [
      ['1914IT05M2OP002', 1],
      ['2114IT05M2OP002', 2],
      ['20I4IT05M2OP002', 3],
      ['20141T05M2OP002', 5],
      ['2014ITO5M2OP002', 7],
      ['2014IT05M_OP002', 10],
      ['2014IT05M2OPO02', 13],
    ];
    for (const [value, position] of places) {
      assert.deepEqual(checkCci(value), {
        valid: false,
        value,
        error: 'cci_characters',
        params: { position },
      });
    }
  });

  it('refuses other lengths, and several codes in one', () => {
    for (const value of ['', '2014IT05M2OP02', '2014IT05M2OP0002', '2014IT05M2OP002:::2014IT05M2OP001']) {
      assert.deepEqual(checkCci(value), {
        valid: false,
        value,
        error: 'cci_length',
        params: { expected: 15, actual: value.length },
      });
    }
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  absenceText,
  dateText,
  isUnsettled,
  LANGUAGES,
  numberText,
  percentText,
  periodText,
  statusText,
  unitText,
  valueText,
} from '@officine-coesione/figures';

test('Italian numbers: grouped from four digits, narrow no-break space, real minus', () => {
  assert.equal(percentText(78.4, 'it'), '78,4\u202f%');
  assert.equal(numberText(1240, 'it'), '1.240');
  assert.equal(numberText(-3.25, 'it', 1), '\u22123,3');
  assert.equal(numberText(-0.04, 'it', 1), '0,0');
  assert.equal(numberText(0.12345, 'it'), '0,123');
});

test('a number comes with its unit, in the plural its language wants', () => {
  const workingDays = { label: 'wd', decimals: 0 };
  assert.equal(valueText(1, workingDays, 'it'), '1\u00a0giorno lavorativo');
  assert.equal(valueText(2, workingDays, 'sl'), '2\u00a0delovna dneva');
  assert.equal(valueText(12, { label: 'd', decimals: 0 }, 'it'), '12 giorni');
  assert.equal(valueText(45, { label: 'n', decimals: 0 }, 'de'), '45');
  assert.equal(valueText(0.631, { label: '0-1', decimals: 2 }, 'fr'), '0,63');
  assert.equal(valueText(5, { label: 'euro', symbol: '€', position: 'start' }, 'en'), '€\u00a05');
  assert.equal(valueText(5, { label: 'kg' }, 'en'), '5\u00a0kg');
  assert.equal(unitText({ label: 'n' }, 'it'), 'numero');
  assert.equal(unitText(undefined, 'it'), undefined);
});

test('periods are said in words, days that do not exist are not', () => {
  assert.equal(periodText('2026', 'it'), '2026');
  assert.equal(periodText('2026-Q1', 'it'), '1º trimestre 2026');
  assert.equal(periodText('2026-S2', 'en'), 'second half of 2026');
  assert.equal(periodText('2026-11', 'it'), 'novembre 2026');
  assert.equal(periodText('2026-11-23', 'de'), '23. November 2026');
  for (const code of ['2026-13', '2026-02-31', '2026-S3', '2026-Q5', 'B', '']) {
    assert.equal(periodText(code, 'it'), undefined, code);
  }
  assert.equal(dateText('2026-01-15T23:30:00Z', 'it'), '16 gennaio 2026');
  assert.equal(dateText('ieri', 'it'), 'ieri');
});

test('statuses have words and a letter, upper or lower case, joined or the publisher\u2019s own', () => {
  assert.deepEqual(statusText('P', 'it'), { label: 'provvisorio', mark: 'p' });
  assert.deepEqual(statusText('bp', 'it'), { label: 'interruzione della serie, provvisorio', mark: 'bp' });
  assert.deepEqual(statusText('A', 'en'), { label: 'normal value', mark: '' });
  assert.deepEqual(statusText('x9', 'it'), { label: 'stato x9', mark: 'x9' });
  assert.equal(statusText(undefined, 'it'), undefined);
  assert.ok(isUnsettled('e') && isUnsettled('bp') && !isUnsettled('A') && !isUnsettled('b'));
  assert.equal(absenceText('C', 'it'), 'riservato');
  assert.equal(absenceText('M', 'it'), 'non disponibile');
});

test('every language has words of its own for every kind of period, status and unit', () => {
  for (const language of LANGUAGES) {
    for (const code of ['2026-Q2', '2026-S1', '2026-11', '2026-11-23']) {
      assert.match(periodText(code, language) ?? '', /2026/);
    }
    for (const status of 'ABCDEFGIMNOPQRUV') assert.ok(statusText(status, language)?.label);
    for (const label of ['n', '%', 'd', 'wd', 'h', '0-1', '0-100']) assert.ok(unitText({ label }, language));
  }
});

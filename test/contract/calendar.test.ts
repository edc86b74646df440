import assert from 'node:assert/strict';
import { test } from 'node:test';
import { easter, holidaysOf, isWorkingDay, workingDaysBetween } from '@officine-coesione/contract';
import fc from 'fast-check';

/** Easter Sundays as calendars print them: the earliest and latest there can be, and years of the programming. */
const easters = [
  ['1818', '03-22'],
  ['1943', '04-25'],
  ['1954', '04-18'],
  ['1981', '04-19'],
  ['2000', '04-23'],
  ['2008', '03-23'],
  ['2011', '04-24'],
  ['2014', '04-20'],
  ['2019', '04-21'],
  ['2021', '04-04'],
  ['2024', '03-31'],
  ['2025', '04-20'],
  ['2026', '04-05'],
  ['2027', '03-28'],
  ['2038', '04-25'],
  ['2049', '04-18'],
  ['2076', '04-19'],
  ['2285', '03-22'],
];

const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const anyDay = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

test('Easter falls where calendars print it, and always on a Sunday from 22 March to 25 April', () => {
  for (const [year, day] of easters) assert.equal(easter(Number(year)), `${year}-${day}`);
  for (let year = 1900; year < 2300; year += 1) {
    const day = easter(year);
    assert.equal(new Date(`${day}T00:00:00Z`).getUTCDay(), 0, day);
    assert.ok(day.slice(5) >= '03-22' && day.slice(5) <= '04-25', day);
  }
});

test('nobody works on Easter Monday, nor on 4 October from 2026 on (L. 151/2025)', () => {
  assert.deepEqual(['2026-04-06', '2027-03-29', '2028-10-04', '2025-12-26', '2026-06-02'].map(isWorkingDay), [
    false,
    false,
    false,
    false,
    false,
  ]);
  // A Friday and a Wednesday before the law; a Monday that is no feast.
  assert.deepEqual(['2024-10-04', '2023-10-04', '2026-04-13'].map(isWorkingDay), [true, true, true]);
  assert.equal(holidaysOf(2025).length, 11);
  assert.equal(holidaysOf(2026).length, 12);
  // Easter Monday was 25 April.
  assert.equal(holidaysOf(2011).length, 10);
});

test('24 December 2026 to 11 January 2027 are eight working days (T03)', () => {
  assert.equal(workingDaysBetween('2026-12-24', '2027-01-11'), 8);
});

test('neither the day of the notice nor that of the meeting counts', () => {
  assert.equal(workingDaysBetween('2026-11-23', '2026-11-24'), 0);
  assert.equal(workingDaysBetween('2026-11-23', '2026-11-25'), 1);
  assert.equal(workingDaysBetween('2026-11-20', '2026-11-23'), 0);
  assert.equal(workingDaysBetween('2026-11-23', '2026-11-23'), 0);
  assert.equal(workingDaysBetween('2026-11-24', '2026-11-20'), 0);
  // Two weeks without a feast have ten days, with the Monday of the meeting in the third.
  assert.equal(workingDaysBetween('2026-11-06', '2026-11-23'), 10);
});

test('any notice is counted as one counts day by day', () =>
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -30, max: 1200 }), (from, days) => {
      const to = dayAfter(from, days);
      let counted = 0;
      for (let day = dayAfter(from); day < to; day = dayAfter(day)) if (isWorkingDay(day)) counted += 1;
      assert.equal(workingDaysBetween(from, to), counted, `${from} ${to}`);
    }),
  ));

test('a day more is one working day more, or none', () =>
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (from, days) => {
      const to = dayAfter(from, days);
      assert.equal(
        workingDaysBetween(from, dayAfter(to)) - workingDaysBetween(from, to),
        Number(isWorkingDay(to)),
      );
    }),
  ));

test('a notice of centuries is counted at once', () => {
  const start = performance.now();
  assert.ok(workingDaysBetween('1900-01-01', '2999-12-31') > 270_000);
  assert.ok(performance.now() - start < 200);
});

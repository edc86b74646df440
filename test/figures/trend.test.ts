import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeText, LANGUAGES, openCube, trendOf, type Language } from '@officine-coesione/figures';
import { seeded } from '../seeded.ts';
import { overTime, years, type OverTime } from './over-time.ts';

const told = (change: OverTime, language: Language = 'it'): string =>
  trendOf(openCube(overTime(change)), { language }).replaceAll(/[\u00a0\u202f]/g, ' ');
const one = { series: { B: 'Parti' } };
const count = { label: 'n', decimals: 0 };

test('from first to last, highest and lowest; percentages change by percentage points', () => {
  assert.equal(
    told({ ...one, periods: years(2021, 2024), value: [64.3, 58, 81, 78.4] }),
    'Tasso di partecipazione, Parti, 2021–2024. Da 64,3 % (2021) a 78,4 % (2024), +14,1 punti percentuali. ' +
      'Il valore più alto: 2023, 81,0 %. Il valore più basso: 2022, 58,0 %.',
  );
  assert.match(told({ ...one, value: [64.3, 70, 63.3] }, 'en'), /−1\.0 percentage points\./);
});

test('percent only of what has a zero that means none', () => {
  const change = (from: number, to: number, unit: OverTime['unit'], language: Language = 'it') =>
    changeText(from, to, unit, language).replaceAll(/[\u00a0\u202f]/g, ' ');
  assert.equal(change(40, 45, count), '+5 (+12,5 %)');
  assert.equal(change(45, 40, count), '−5 (−11,1 %)');
  assert.equal(change(0, 5, count), '+5');
  assert.equal(change(12, 9, { label: 'd', decimals: 0 }), '−3 giorni (−25,0 %)');
  assert.equal(change(50, 60, { label: '0-100', decimals: 1 }), '+10,0');
  assert.equal(change(50, 60, undefined), '+10');
  assert.equal(change(50, 51, { label: '%', decimals: 0 }), '+1 punto percentuale');
  assert.equal(change(50, 51, { label: 'Percentage' }), '+1 punto percentuale');
  for (const [to, words] of [
    [51, 'odstotna točka'],
    [52, 'odstotni točki'],
    [53, 'odstotne točke'],
    [55, 'odstotnih točk'],
  ] as const)
    assert.equal(change(50, to, { label: '%', decimals: 0 }, 'sl'), `+${to - 50} ${words}`);
  assert.equal(change(50, 55.5, { label: '%', decimals: 1 }, 'fr'), '+5,5 points de pourcentage');
  assert.equal(change(50.01, 50.02, { label: '%', decimals: 1 }), 'nessuna variazione');
  assert.equal(
    change(100, 120, { label: 'euro', symbol: '€', position: 'start', decimals: 0 }),
    '+€ 20 (+20,0 %)',
  );
});

test('a few series one by one, of more the latest values and the largest moves', () => {
  const three = { series: { A: 'Uno', B: 'Due', C: 'Tre' }, unit: count };
  const text = told({ ...three, value: [1, 2, 4, 9, 8, 7, 5, 5, 5] });
  assert.match(
    text,
    /Uno: da 1 \(2022\) a 4 \(2024\), \+3 \(\+300,0 %\)\. Due: da 9 .* Tre: da 5 \(2022\) a 5 \(2024\), nessuna variazione\./,
  );
  const series = Object.fromEntries([...'ABCDEFGH'].map((letter) => [`Z${letter}`, `Voce ${letter}`]));
  const value = [...'ABCDEFGH'].flatMap((_, place) => [10, 20, 10 + (place - 3) * 2]);
  const many = told({ series, unit: count, value });
  assert.match(
    many,
    /Periodo più recente, 2024: Voce H, 18; Voce G, 16; Voce F, 14\. Altre voci \(5\): da 4 a 12\./,
  );
  assert.match(many, /L’aumento maggiore: Voce H, da 10 \(2022\) a 18 \(2024\), \+8 \(\+80,0 %\)\./);
  assert.match(many, /Il calo maggiore: Voce A, da 10 \(2022\) a 4 \(2024\), −6 \(−60,0 %\)\./);
  assert.match(many, /Il valore più alto: 20\. Il valore più basso: Voce A, 2024, 4\.$/);
});

test('missing at the ends: the first and the last known are told, with their years', () => {
  const periods = years(2020, 2024);
  assert.match(
    told({ ...one, periods, value: [null, 5, 6, 7, null], unit: count }),
    /Da 5 \(2021\) a 7 \(2023\).*Il dato manca per: 2020; 2024\.$/,
  );
  assert.match(
    told({ ...one, value: [null, 5, null], unit: count }),
    /5 \(2023\), unico periodo con un dato\. Il dato manca per: 2022; 2024\.$/,
  );
  assert.equal(
    told({ ...one, value: [null, null, null] }),
    'Tasso di partecipazione, Parti, 2022–2024: non disponibile.',
  );
  const withheld = { '0': 'c', '1': 'c', '2': 'c' };
  assert.match(told({ ...one, value: [1, 2, 3], status: withheld }), /: riservato\.$/);
});

test('what concerns a whole year is said once; too many observations are counted', () => {
  assert.match(told({ status: { '2': 'P', '5': 'P' } }), /Provvisorio: 2024\.$/);
  assert.match(
    told({ status: { '2': 'P', '4': 'E' } }),
    /Provvisorio: Parti economiche e sociali \(2024\)\. Stimato: Società civile \(2023\)\.$/,
  );
  const all = Object.fromEntries([0, 1, 2, 3, 4, 5].map((place) => [place, 'P']));
  assert.match(told({ status: all }), /Provvisorio: tutti i valori\.$/);
  const periods = years(1990, 2024);
  const value = [...periods, ...periods].map((_, place) => (place % 3 === 0 ? null : place));
  assert.match(told({ periods, value, unit: count }), /Il dato manca per: 24 valori su 70\.$/);
});

/** Numbers written in a sentence, without years. */
function numbersIn(text: string, language: Language): number[] {
  const grouping = language === 'en' ? /,/g : /\./g;
  return [...text.replaceAll(/\b20\d\d\b/g, '').matchAll(/[−+]?\d[\d.,]*\d|[−+]?\d/g)].map(([digits]) =>
    Number(digits.replace(grouping, '').replace(',', '.').replace('−', '-')),
  );
}

test('in every language the numbers in the sentence are those of the cube, and their differences', () => {
  const random = seeded(5);
  const tenth = (value: number): number => Math.round(value * 10 + 1e-9 * Math.sign(value)) / 10;
  for (let round = 0; round < 100; round += 1) {
    const value = Array.from({ length: 6 }, () => (random() < 0.2 ? null : Math.round(random() * 999) / 10));
    for (const language of LANGUAGES) {
      const text = told({ value }, language);
      for (const number of numbersIn(text, language)) {
        const rows = [value.slice(0, 3), value.slice(3)].map((row) => row.filter((each) => each !== null));
        const allowed = rows.flatMap((row) => [
          ...row,
          ...(row.length > 1 ? [tenth(row.at(-1)! - row[0]!)] : []),
        ]);
        assert.ok(
          allowed.some((each) => Math.abs(each - number) < 0.06),
          `${language} ${number}: ${text}`,
        );
      }
      for (const row of [value.slice(0, 3), value.slice(3)].map((each) => each.filter((one) => one !== null)))
        if (row.length > 0) assert.ok(numbersIn(text, language).includes(row.at(-1)!), text);
    }
  }
});

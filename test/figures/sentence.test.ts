import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, openCube, sentenceOf, type Language } from '@officine-coesione/figures';
import { seeded } from '../seeded.ts';
import { attendance, CATEGORIES, partners, type PartnersChange } from './partners.ts';

const it = (change?: PartnersChange): string => sentenceOf(openCube(partners(change)), { language: 'it' });

test('total, shares, zero', () => {
  assert.equal(
    it(),
    'Partner attivi, Italia, 2026: 45 in totale. La quota maggiore: Parti economiche e sociali, 24 (53,3\u202f%). ' +
      'Poi: Autorità regionali, locali e urbane e altre autorità pubbliche, 15 (33,3\u202f%); ' +
      'Organismi di ricerca e università, 6 (13,3\u202f%). ' +
      'Zero per: Organismi che rappresentano la società civile.',
  );
});

test('no share when parts do not add up, when one is missing or withheld, or when the unit is not a count', () => {
  assert.doesNotMatch(it({ values: [40, 15, 24, 0, 6] }), /%/);
  assert.doesNotMatch(it({ values: [45, 15, 24, null, 6] }), /%/);
  assert.doesNotMatch(it({ values: [45, 15, 24, 0, 6], status: { '3': 'c' } }), /%/);
  assert.doesNotMatch(it({ unit: { label: 'd', decimals: 0 } }), /%/);
  assert.doesNotMatch(it({ codes: ['A', 'B'], values: [20, 25] }), /%/);
  assert.doesNotMatch(it({ values: [0, 0, 0, 0, 0] }), /%/);
  assert.match(it({ values: [50, 10, 20, 15, 5], unit: { label: '%', decimals: 1 } }), /20,0\u202f%\. Poi/);
});

test('no total is made up when the cube has none', () => {
  const text = it({ codes: ['A', 'B'], values: [20, 25] });
  assert.doesNotMatch(text, /45|totale/);
  assert.match(text, /^Partner attivi per categoria di partner, Italia, 2026\. Il valore più alto: Parti/);
});

test('missing and withheld are told apart, and never as zero', () => {
  const text = it({ values: [45, 15, 24, null, null], status: { '3': 'C' } });
  assert.match(text, /Il dato manca per: Organismi di ricerca e università\./);
  assert.match(text, /Riservato: Organismi che rappresentano la società civile\./);
  assert.doesNotMatch(text, /Zero|\b0\b/);
  assert.match(it({ values: [null, 15, 24, 0, 6] }), /: totale non disponibile\./);
  assert.match(it({ values: [null, 15, 24, 0, 6], status: { '0': 'c' } }), /: totale riservato\./);
});

test('nothing known at all', () => {
  const values = [null, null, null, null, null];
  assert.equal(it({ values }), 'Partner attivi per categoria di partner, Italia, 2026: non disponibile.');
  const status = Object.fromEntries(values.map((_, offset) => [offset, 'c']));
  assert.equal(it({ values, status }), 'Partner attivi per categoria di partner, Italia, 2026: riservato.');
});

test('one observation, one category', () => {
  const cube = openCube(partners({ status: { '2': 'P' } })).slice({ PARTNER_CATEGORY: 'B' });
  const single = sentenceOf(cube, { language: 'it' });
  assert.equal(single, 'Partner attivi, Italia, Parti economiche e sociali, 2026: 24 (provvisorio).');
  assert.match(
    it({ codes: ['_T', 'B'], values: [24, 24] }),
    /Unica voce: Parti economiche e sociali, 24 \(100,0/,
  );
});

test('ties', () => {
  assert.match(
    it({ values: [45, 20, 20, 0, 5] }),
    /Le quote maggiori, a pari merito: Aut.+; Parti.+, 20 \(44,4\u202f%\) per voce\. Poi/,
  );
  assert.match(
    it({ values: [40, 10, 10, 10, 10] }),
    /Stesso valore per tutte le voci: .+, 10 \(25,0\u202f%\) per voce\.$/,
  );
  assert.match(it({ values: [0, 0, 0, 0, 0] }), /: 0 in totale\. Zero per: Aut.+; Parti.+; Organismi/);
});

test('negative values are ranked with zero in its place', () => {
  const text = it({ codes: ['A', 'B', 'C'], values: [-3, 0, 4], unit: { label: '%', decimals: 1 } });
  assert.match(text, /4,0\u202f%\. Poi: Parti economiche e sociali, 0,0\u202f%; Aut.+, \u22123,0\u202f%\./);
});

test('provisional figures are named', () => {
  assert.match(
    it({ status: { '0': 'P', '2': 'P', '1': 'A' } }),
    /Provvisorio: totale; Parti economiche e sociali\.$/,
  );
});

test('many parts: the leaders and the range of the rest', () => {
  const codes = [...'ABCDEFGHIJ'].map((letter) => `Z${letter}`);
  const text = it({ codes, values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] });
  assert.match(text, /ZJ, 10\. Poi: ZI, 9; ZH, 8\. Altre voci \(7\): da 1 a 7\.$/);
});

test('dimensions that are still open must be chosen', () => {
  assert.throws(() => sentenceOf(openCube(attendance()), { language: 'it' }), { code: 'ambiguous' });
  assert.throws(() => sentenceOf(openCube(attendance()), { language: 'it', by: 'PARTNER_CATEGORY' }), {
    code: 'ambiguous',
  });
  const byYear = sentenceOf(openCube(attendance()).slice({ PARTNER_CATEGORY: 'C' }), { language: 'en' });
  assert.equal(
    byYear,
    'Tasso di partecipazione by anno, Società civile. Highest value: 2021, 64.3%. Confidential: 2020.',
  );
});

test('indicators with different units are listed, not ranked', () => {
  const dataset = partners();
  const metric = {
    label: 'Indicatore',
    category: {
      index: ['PART_N', 'ATT_RATE'],
      label: { PART_N: 'Partner attivi', ATT_RATE: 'Tasso di partecipazione' },
      unit: { PART_N: { label: 'n', decimals: 0 }, ATT_RATE: { label: '%', decimals: 1 } },
    },
  };
  const cube = openCube({
    ...dataset,
    id: ['INDICATOR', 'TIME_PERIOD'],
    size: [2, 1],
    role: { time: ['TIME_PERIOD'], metric: ['INDICATOR'] },
    dimension: { INDICATOR: metric, TIME_PERIOD: dataset.dimension['TIME_PERIOD']! },
    value: [45, 78.4],
    status: {},
  });
  const text = sentenceOf(cube, { language: 'it' });
  assert.equal(
    text,
    'Indicatori del partenariato, 2026. Partner attivi, 45; Tasso di partecipazione, 78,4\u202f%.',
  );
});

/** Numbers written in a sentence, as numbers; percentages apart. */
function numbersIn(text: string, language: Language): { plain: number[]; shares: number[] } {
  const plain: number[] = [];
  const shares: number[] = [];
  const grouping = language === 'en' ? /,/g : /[.\u202f\u00a0](?=\d)/g;
  for (const [, digits, percent] of text.matchAll(/(\d[\d.,\u202f\u00a0]*\d|\d)(\u202f?%)?/g)) {
    const value = Number(digits!.replace(grouping, '').replace(',', '.'));
    (percent ? shares : plain).push(value);
  }
  return { plain, shares };
}

test('in every language the numbers in the sentence are those of the cube', () => {
  const random = seeded(2026);
  const codes = Object.keys(CATEGORIES);
  for (let round = 0; round < 200; round += 1) {
    const parts = codes.slice(1).map(() => (random() < 0.15 ? null : Math.floor(random() ** 3 * 20000)));
    const known = parts.reduce((sum: number, part) => sum + (part ?? 0), 0);
    const total = random() < 0.2 ? null : random() < 0.3 ? known + 1 : known;
    const values = [total, ...parts];
    const additive = total === known && total > 0 && !parts.includes(null);
    for (const language of LANGUAGES) {
      const text = sentenceOf(openCube(partners({ values })), { language });
      const { plain, shares } = numbersIn(text.replace(/, 2026/, ''), language);
      const expected = new Set(values.filter((value) => value !== null && (value !== 0 || value === total)));
      assert.deepEqual(new Set(plain), expected, `${language}: ${text}`);
      const expectedShares = parts
        .filter((part) => part)
        .map((part) => Math.round((part! / known) * 1000) / 10);
      assert.deepEqual(new Set(shares), new Set(additive ? expectedShares : []), `${language}: ${text}`);
    }
  }
});

test('the total of shares, always a hundred, is not told', () => {
  const cube = openCube({
    version: '2.0',
    class: 'dataset',
    id: ['INDICATOR', 'PARTNER_CATEGORY'],
    size: [1, 3],
    role: { metric: ['INDICATOR'] },
    dimension: {
      INDICATOR: {
        label: 'Indicatore',
        category: { index: ['S'], label: { S: 'Quota' }, unit: { S: { label: '%', decimals: 1 } } },
      },
      PARTNER_CATEGORY: {
        label: 'Categoria',
        category: { index: ['_T', 'A', 'B'], label: { _T: 'Totale', A: 'Uno', B: 'Due' } },
      },
    },
    value: [100, 60, 40],
  });
  assert.equal(
    sentenceOf(cube, { language: 'it' }),
    'Quota. Il valore più alto: Uno, 60,0\u202f%. Poi: Due, 40,0\u202f%.',
  );
});

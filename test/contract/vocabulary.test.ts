import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assignableCategories,
  categoryAllowed,
  labelOf,
  languages,
  legalForm,
  partnerCategory,
  schemeOfCycle,
  suggestedCategory,
  vocabularies,
  type Vocabulary,
} from '@officine-coesione/contract';

test('a university is A2 in 2014-2020 and D in 2021-2027 (T04)', () => {
  const before = schemeOfCycle('2014-2020');
  const now = schemeOfCycle('2021-2027');
  assert.ok(categoryAllowed('A2', before, false) && !categoryAllowed('D', before, false));
  assert.ok(categoryAllowed('D', now, false) && !categoryAllowed('A2', now, false));
  assert.equal(suggestedCategory('2.6.20', before), 'A2');
  assert.equal(suggestedCategory('2.6.20', now), 'D');
});

test('the categories one can be given are the most exact ones', () => {
  const plain = ['A1', 'A3', 'A4', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3', 'D'];
  assert.deepEqual(assignableCategories('CPR-2021', false), plain);
  assert.deepEqual(assignableCategories('CPR-2021', true), [...plain, 'E1', 'E2']);
});

test('a category is suggested by the legal form and the tags, or not at all', () => {
  assert.equal(suggestedCategory('2.7.20', 'CPR-2021'), 'B2');
  assert.equal(suggestedCategory('1.7.10', 'CPR-2021'), 'C1');
  assert.equal(suggestedCategory('1.8.10', 'CPR-2021', ['trade_union']), 'B1');
  assert.equal(suggestedCategory('2.4.30', 'CPR-2021'), 'A');
  assert.equal(suggestedCategory('1.1.10', 'CPR-2021'), undefined);
});

test('the legal forms are the 62 of ISTAT, with the state agency at 2.2.30', () => {
  assert.equal(Object.keys(legalForm.items).length, 62);
  assert.equal(labelOf(legalForm, '2.2.30', 'it'), 'Agenzia dello Stato');
});

test('an unknown code is shown as it is', () => {
  assert.equal(labelOf(partnerCategory, 'Z9', 'it'), 'Z9');
});

for (const list of Object.values<Vocabulary>(vocabularies))
  test(`every code of ${list.id} has words in every language, and a parent that exists`, () => {
    for (const [code, { parent }] of Object.entries(list.items)) {
      for (const language of languages)
        assert.ok(labelOf(list, code, language).length > 0, `${code} ${language}`);
      if (parent) assert.ok(parent in list.items, `${code} → ${parent}`);
    }
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QuestionnaireRequest, askedQuestions, checkAnswers, validate } from '@officine-coesione/contract';
import type { AskedSections } from '@officine-coesione/contract';
import { questionnaire } from '../server/observatory/surveying.ts';

const question = (code: string, type: string, more: object = {}) => ({
  code,
  type,
  required: false,
  options: [],
  ...more,
});
const options = [{ code: 'yes' }, { code: 'no' }];
const sections: AskedSections = [
  {
    code: 'one',
    questions: [
      question('a', 'single', { options, required: true }),
      question('b', 'multiple', { options, required: true, showIf: { question: 'a', is: ['yes'] } }),
    ],
  },
  {
    code: 'two',
    questions: [
      question('c', 'text', { required: true, showIf: { question: 'b', is: ['no'] } }),
      question('n', 'number', { minimum: -1, maximum: 10 }),
      question('d', 'date'),
      question('l', 'likert'),
    ],
  },
];

const faultsOf = (answers: Record<string, string[]>, complete = false) => {
  const checked = checkAnswers(sections, answers, { complete });
  return checked.valid ? [] : checked.faults.map(({ pointer, code }) => `${pointer} ${code}`);
};

void test('a question that depends on one that is not asked is not asked either', () => {
  const asked = (answers: Record<string, string[]>) =>
    askedQuestions(sections, answers).map(({ code }) => code);
  assert.deepEqual(asked({}), ['a', 'n', 'd', 'l']);
  assert.deepEqual(asked({ a: ['yes'], b: ['yes', 'no'] }), ['a', 'b', 'c', 'n', 'd', 'l']);
  // What was answered before it was hidden asks nothing.
  assert.deepEqual(asked({ a: ['no'], b: ['no'] }), ['a', 'n', 'd', 'l']);
});

void test('hidden and empty answers are dropped, required ones asked for when they are sent', () => {
  const answers = { a: ['no'], b: ['no'], c: ['text'], n: [] };
  assert.deepEqual(checkAnswers(sections, answers, { complete: true }), {
    valid: true,
    value: { a: ['no'] },
  });
  assert.deepEqual(faultsOf({}), []);
  assert.deepEqual(faultsOf({}, true), ['/a required']);
  assert.deepEqual(faultsOf({ a: ['yes'], b: ['no'] }, true), ['/c required']);
});

void test('each answer is of the type that its question asks for', () => {
  const wrong: readonly [Record<string, string[]>, string][] = [
    [{ a: ['perhaps'] }, '/a unknown_choice'],
    [{ a: ['yes', 'no'] }, '/a too_many'],
    [{ a: ['yes'], b: ['no', 'no'] }, '/b unknown_choice'],
    [{ l: ['6'] }, '/l unknown_choice'],
    [{ l: ['4.5'] }, '/l unknown_choice'],
    [{ n: ['1e3'] }, '/n not_a_number'],
    [{ n: ['-2'] }, '/n too_small'],
    [{ n: ['10.5'] }, '/n too_big'],
    [{ d: ['2026-02-30'] }, '/d invalid_date'],
    [{ d: ['tomorrow'] }, '/d invalid_date'],
    [{ x: ['1'] }, '/x unknown_property'],
    [{ constructor: ['1'] }, '/constructor unknown_property'],
  ];
  for (const [answers, expected] of wrong) assert.deepEqual(faultsOf(answers), [expected]);
  assert.deepEqual(faultsOf({ a: ['yes'], b: ['yes', 'no'], n: ['-0.5'], d: ['2024-02-29'], l: ['5'] }), []);
});

void test('a questionnaire refers only back, to choices, and repeats no key', () => {
  const sound = questionnaire();
  assert.ok(validate(QuestionnaireRequest, sound).valid);
  const faults = (change: (questions: Record<string, unknown>[]) => void) => {
    const copy = structuredClone(sound);
    change(copy.sections.flatMap(({ questions }) => questions));
    const checked = validate(QuestionnaireRequest, copy);
    return checked.valid ? [] : checked.faults.map(({ pointer, code }) => `${pointer} ${code}`);
  };
  assert.deepEqual(
    faults(([, heard]) => (heard!['showIf'] = { question: 'useful', is: ['yes'] })),
    ['/sections/0/questions/1/showIf/question condition_unknown'],
  );
  // Whether it was asked would tell what was said on the scale.
  assert.deepEqual(
    faults(([, , , hours]) => (hours!['showIf'] = { question: 'useful', is: ['a1'] })),
    ['/sections/1/questions/1/showIf/question condition_unknown'],
  );
  assert.deepEqual(
    faults(([, heard]) => (heard!['showIf'] = { question: 'attended', is: ['perhaps'] })),
    ['/sections/0/questions/1/showIf/is/0 unknown_choice'],
  );
  assert.deepEqual(
    faults(([, , useful]) => (useful!['code'] = 'heard')),
    ['/sections/1/questions/0/code code_repeated'],
  );
  assert.deepEqual(
    faults(([attended]) => (attended!['options'] = [])),
    ['/sections/0/questions/0/options too_few', '/sections/0/questions/1/showIf/is/0 unknown_choice'],
  );
});

import assert from 'node:assert/strict';
import { describe, it as test } from 'node:test';
import * as identifiers from '../../../packages/contract/src/identifiers/index.ts';
import type { Checked } from '../../../packages/contract/src/identifiers/index.ts';
import { de } from '../../../packages/contract/src/message/de.ts';
import { en } from '../../../packages/contract/src/message/en.ts';
import { errorMessage } from '../../../packages/contract/src/message/every-language.ts';
import { fr } from '../../../packages/contract/src/message/fr.ts';
import {
  languages,
  messageIn,
  type MessageCode,
  type Messages,
} from '../../../packages/contract/src/message/index.ts';
import { it } from '../../../packages/contract/src/message/it.ts';
import { sl } from '../../../packages/contract/src/message/sl.ts';
import { withCheckDigit } from './generated.ts';

const ALL: Record<string, Messages> = { it, en, de, fr, sl };

const CODES = Object.keys(it) as MessageCode[];

const IDENTIFIER =
  /^(tax_code|vat_number|ipa_code|office_code|cup|cci|email|pec|nuts|istat_code|cadastral_code|postcode|transparency_register_id)_/;

const CHECKS = Object.entries(identifiers).filter(([name]) => name.startsWith('check')) as [
  string,
  (input: string) => Checked,
][];

/** One input for each thing that can be wrong with some identifier. */
const WRONG = [
  '',
  'RSSMRA85B30A562F',
  'RSSMRA85T10A562T',
  '1SSMRA85T10A562S',
  '00000000000',
  '80008630421',
  '8000863042O',
  withCheckDigit('1234567555'),
  'c-h501',
  'x'.repeat(51),
  'B3RX_7',
  'C11G0600000000_',
  'A11G06000000001',
  '2014IT05M2OPO02',
  'nome cognome@example.it',
  'nome@localhost',
  'nome@exa_mple.it',
  '.nome@example.it',
  `${'a'.repeat(65)}@example.it`,
  `a@${`${'b'.repeat(60)}.`.repeat(5)}it`,
  `abcde@${`${'b'.repeat(60)}.`.repeat(4)}${'c'.repeat(5)}.it`,
  'ITA',
  '000',
  '21',
  '1001',
  '5501',
  'OO184',
];

const placesOf = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

/** What each check answered to each of the wrong inputs: code → the parameters given with it. */
function answers(): Map<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const input of WRONG) {
    for (const [, check] of CHECKS) {
      const checked = check(input);
      const code = checked.valid ? checked.warning : checked.error;
      if (code === undefined) continue;
      const names = Object.keys((!checked.valid && checked.params) || {});
      found.set(code, new Set([...(found.get(code) ?? []), ...names]));
    }
  }
  return found;
}

describe('messages', () => {
  test('exist for every code that a check answers with, and no identifier has one that none answers with', () => {
    const codes = [...answers().keys()].sort();
    assert.deepEqual(codes, CODES.filter((code) => IDENTIFIER.test(code)).sort());
  });

  test('name only figures that the check gives', () => {
    for (const [code, names] of answers()) {
      for (const place of placesOf(it[code as MessageCode]))
        assert.ok(names.has(place), `${code} {${place}}`);
    }
  });

  test('have the same codes, in the same order, in every language', () => {
    assert.deepEqual(Object.keys(ALL), [...languages]);
    for (const messages of Object.values(ALL)) assert.deepEqual(Object.keys(messages), CODES);
  });

  test('have the same places in every language', () => {
    for (const code of CODES) {
      for (const [language, messages] of Object.entries(ALL)) {
        assert.deepEqual(placesOf(messages[code]), placesOf(it[code]), `${language} ${code}`);
      }
    }
  });

  test('have the places agreed for the general codes', () => {
    const agreed: Partial<Record<MessageCode, string[]>> = {
      too_short: ['actual', 'minimum'],
      too_long: ['actual', 'maximum'],
      too_few: ['minimum'],
      too_many: ['maximum'],
      too_small: ['minimum'],
      too_big: ['maximum'],
      unknown_property: ['property'],
      repeated_property: ['property'],
      import_seat_repeated: ['row'],
      import_chair_repeated: ['row'],
      unknown_parameter: ['known', 'parameter'],
      category_not_in_scheme: ['category', 'scheme'],
      field_unknown: ['known'],
      not_with_file: ['parameter'],
      import_encoding: ['row'],
      import_quotes: ['row'],
      import_too_long: ['maximum'],
      import_columns: ['field'],
      import_choice: ['known'],
      import_perhaps_known: ['known'],
      import_merged: ['survivor'],
      import_repeated: ['row'],
      seat_overlaps: ['from', 'seat', 'to'],
      chair_taken: ['from', 'organisation', 'seat', 'to'],
      programme_not_of_parent: ['programme'],
      seats_taken: ['seats'],
      seat_not_begun: ['from'],
      seat_not_in_force: ['day'],
      seat_in_force: ['partnership', 'seat'],
      notice_not_in_force: ['from'],
      seat_ended: ['to'],
      already_ended: ['to'],
      reference_unhandled: ['kind'],
      seats_conflict: ['partnership'],
      seat_in_use: ['kind', 'partnership'],
      changed_since_merge: ['what'],
      genders_exceed_count: ['count'],
      before_closing: ['closesAt'],
      consultation_still_open: ['closesAt'],
      consultation_not_open: ['opensAt'],
      consultation_closed: ['closedAt'],
      only_prolonged: ['closesAt'],
      opening_fixed: ['opensAt'],
      votes_exceed_presence: ['votes'],
      too_many_votes: ['maximum'],
      representative_not_in_office: ['day'],
      survey_not_open: ['opensAt'],
      survey_closed: ['closedAt'],
      survey_still_open: ['closesAt'],
      survey_only_prolonged: ['closesAt'],
      context_format: ['format', 'place'],
      context_too_many: ['maximum'],
      context_column: ['column', 'known'],
      context_unknown_territory: ['code', 'count'],
      context_unknown_time: ['code', 'count'],
      context_not_a_number: ['value'],
      context_repeated: ['first'],
      context_outlier: ['cell', 'median', 'value'],
      context_total: ['cell', 'sum', 'total'],
      context_faulty: ['count'],
      narrative_html: ['line'],
      narrative_image: ['line'],
      narrative_link: ['line'],
      picture_too_large: ['actual', 'maximum'],
      media_type_not_offered: ['offered'],
      too_many_rows_for_sheet: ['actual', 'maximum'],
    };
    for (const code of CODES.filter((each) => !IDENTIFIER.test(each))) {
      assert.deepEqual(placesOf(it[code]), agreed[code] ?? [], code);
    }
  });

  test('are whole sentences, each said once in its language', () => {
    for (const [language, messages] of Object.entries(ALL)) {
      const sentences = Object.values(messages);
      assert.equal(new Set(sentences).size, sentences.length, language);
      for (const sentence of sentences) {
        assert.match(sentence, /^\p{Lu}.*[.}]$/u, `${language}: ${sentence}`);
        assert.doesNotMatch(sentence, /  | ,|'/, `${language}: ${sentence}`);
      }
    }
  });

  test('keep a no-break space before the double signs in French', () => {
    for (const sentence of Object.values(fr)) {
      assert.doesNotMatch(sentence, / [:;?!»]|« /, sentence);
    }
  });

  test('have their places filled', () => {
    assert.equal(
      messageIn(it, 'tax_code_length', { expected: 16, actual: 15 }),
      'Il codice fiscale di un ente ha 11 cifre, quello di una persona 16 caratteri: ne hai scritti 15.',
    );
    assert.equal(messageIn(en, 'too_few', { minimum: 0 }), 'Add more items: the minimum is 0.');
  });

  test('take parameters as text, whatever they contain', () => {
    assert.equal(
      messageIn(en, 'unknown_property', { property: '$& {known} <b>' }),
      'The property “$& {known} <b>” does not exist: remove it or correct its name.',
    );
  });

  test('show an ellipsis where a parameter was not given', () => {
    assert.equal(messageIn(en, 'too_few'), 'Add more items: the minimum is ….');
    assert.equal(messageIn({ ...en, required: '{constructor}' }, 'required', {}), '…');
  });

  test('answer to unknown codes, even to names every object has', () => {
    for (const code of ['', 'no_such_code', 'constructor', 'toString', '__proto__']) {
      assert.equal(messageIn(it, code), it.invalid_format, code);
    }
  });

  test('are found by language', () => {
    for (const language of languages) {
      assert.equal(errorMessage(language, 'required'), ALL[language]!.required);
      assert.equal(errorMessage(language, 'no_such_code'), ALL[language]!.invalid_format);
      assert.match(errorMessage(language, 'cup_length', { expected: 15, actual: 14 }), /15.*14/);
    }
  });
});

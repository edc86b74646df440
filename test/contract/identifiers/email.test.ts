import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkEmail, checkPec } from '../../../packages/contract/src/identifiers/index.ts';

const local = (length: number): string => 'a'.repeat(length);

/** A domain of that many characters, in labels no longer than 63. */
const domain = (length: number): string => {
  const labels = Array.from({ length: Math.floor((length - 3) / 50) }, () => `${'b'.repeat(49)}.`).join('');
  return `${labels}${'c'.repeat(length - 3 - labels.length)}.it`;
};

const GOOD = [
  'a@b.it',
  'nome.cognome@comune.example.it',
  'partenariato+officine@regione.example.it',
  "d'angelo@example.it",
  'ufficio_europa@example.it',
  '4.settore@1-2-3.example.it',
  'protocollo@pec.comune.forli.example.it',
  'info@xn--forl-2pa.example.it',
  'a!#$%&*/=?^`{|}~-b@example.it',
  'x@example.museum',
  'x@example.xn--p1ai',
  `${local(64)}@example.it`,
  `a@${'b'.repeat(63)}.it`,
  `a@${domain(252)}`,
];

const BAD: [string, string][] = [
  ['', 'at_sign'],
  ['nome', 'at_sign'],
  ['nome.example.it', 'at_sign'],
  ['a@b@example.it', 'at_sign'],
  ['a@@example.it', 'at_sign'],
  ['nome cognome@example.it', 'spaces'],
  ['a@example.it b@example.it', 'spaces'],
  ['a@example.it, b@example.it', 'spaces'],
  ['a@exam\tple.it', 'spaces'],
  ['@example.it', 'local_characters'],
  ['.nome@example.it', 'local_characters'],
  ['nome.@example.it', 'local_characters'],
  ['no..me@example.it', 'local_characters'],
  ['"nome"@example.it', 'local_characters'],
  ['<nome@example.it', 'local_characters'],
  ['nomè@example.it', 'local_characters'],
  ['no,me@example.it', 'local_characters'],
  ['mailto:nome@example.it', 'local_characters'],
  ['nome@', 'domain_characters'],
  ['nome@.it', 'domain_characters'],
  ['nome@example.', 'domain_characters'],
  ['nome@example..it', 'domain_characters'],
  ['nome@-example.it', 'domain_characters'],
  ['nome@example-.it', 'domain_characters'],
  ['nome@exa_mple.it', 'domain_characters'],
  ['nome@forlì.it', 'domain_characters'],
  ['nome@example.it>', 'domain_characters'],
  ['nome@192.0.2.1', 'domain_characters'],
  ['nome@[192.0.2.1]', 'domain_characters'],
  ['nome@example.i', 'domain_characters'],
  [`a@${'b'.repeat(64)}.it`, 'domain_characters'],
  ['nome@localhost', 'domain_dot'],
  [`${local(65)}@example.it`, 'local_length'],
  [`a@${domain(256)}`, 'domain_length'],
  [`a@${domain(253)}`, 'length'],
];

for (const [kind, check] of [
  ['email', checkEmail],
  ['pec', checkPec],
] as const) {
  describe(`${kind} address`, () => {
    it('accepts addresses of a sane syntax', () => {
      for (const address of GOOD) assert.deepEqual(check(address), { valid: true, value: address });
    });

    it('says what is wrong with the others', () => {
      for (const [address, issue] of BAD) {
        const checked = check(address);
        assert.equal(checked.valid, false, address);
        assert.equal(!checked.valid && checked.error, `${kind}_${issue}`, address);
      }
    });

    it('gives limit and length', () => {
      const checked = check(`${local(70)}@example.it`);
      assert.deepEqual(!checked.valid && checked.params, { maximum: 64, actual: 70 });
    });

    it('lowers the domain only, and removes what surrounds and hides in the address', () => {
      assert.equal(check(' Nome.Cognome@PEC.Example.IT\u00A0').value, 'Nome.Cognome@pec.example.it');
      assert.equal(check('\uFEFFnome@exam\u200Bple.it').value, 'nome@example.it');
      assert.equal(check('nome＠example．it').value, 'nome@example.it');
    });
  });
}

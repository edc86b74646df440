import { accepted, refused, type Checked } from './checked.ts';
import { lowerCase, trimmed } from './normalise.ts';

/** What can be wrong with an address, without the prefix that says of which kind it is. */
type AddressIssue =
  | 'spaces'
  | 'at_sign'
  | 'local_length'
  | 'local_characters'
  | 'domain_length'
  | 'domain_dot'
  | 'domain_characters'
  | 'length';

/** What can be wrong with an e-mail address. */
export type EmailIssue = `email_${AddressIssue}`;

/** What can be wrong with a PEC address. */
export type PecIssue = `pec_${AddressIssue}`;

/** Limits in characters: RFC 5321, 4.5.3.1.1 and 4.5.3.1.2; the whole, RFC 3696 erratum 1690. */
const LONGEST = { local: 64, domain: 255, address: 254 } as const;

/** One piece of a dot-atom (RFC 5322, 3.2.3). */
const ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/;

/** One piece of a domain name (RFC 5321, 4.1.2; RFC 1035, 2.3.4). */
const LABEL = /^[a-z0-9-]{1,63}$/;

/**
 * Checks the syntax of an e-mail address: `name@domain`, no quoted names, no comments, a domain with a dot.
 *
 * A domain with accents is accepted only in its ASCII form (`xn--…`).
 *
 * @returns the address, its domain in lower case; or what is wrong: `email_spaces`, `email_at_sign`,
 *   `email_local_length`, `email_domain_length` and `email_length` {maximum, actual}, `email_local_characters`,
 *   `email_domain_dot`, `email_domain_characters`
 * @see RFC 5321, 4.1.2 and 4.5.3.1
 * @example
 * checkEmail(' Partenariato@Regione.Example.IT ') // => { "valid": true, "value": "Partenariato@regione.example.it" }
 */
export function checkEmail(input: string): Checked<EmailIssue> {
  return checkAddress<'email'>(input, 'email');
}

/**
 * Checks the syntax of a PEC address, as {@link checkEmail} does, with codes that begin with `pec_`.
 *
 * No syntax can prove that an address is certified: the public indexes (IPA, INI-PEC, INAD) can.
 *
 * @see D.P.R. 11.2.2005 n. 68; RFC 5321
 * @example
 * checkPec('protocollo@pec.example.it') // => { "valid": true, "value": "protocollo@pec.example.it" }
 */
export function checkPec(input: string): Checked<PecIssue> {
  return checkAddress<'pec'>(input, 'pec');
}

function checkAddress<Kind extends 'email' | 'pec'>(
  input: string,
  kind: Kind,
): Checked<`${Kind}_${AddressIssue}`> {
  const text = trimmed(input);
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const domain = lowerCase(text.slice(at + 1));
  const value = at < 0 ? text : `${local}@${domain}`;
  const wrong = (
    issue: AddressIssue,
    maximum?: number,
    actual?: number,
  ): Checked<`${Kind}_${AddressIssue}`> =>
    refused(
      value,
      `${kind}_${issue}` as const,
      maximum === undefined || actual === undefined ? undefined : { maximum, actual },
    );

  if (/\s/.test(value)) return wrong('spaces');
  if (at < 0 || local.includes('@')) return wrong('at_sign');
  if (local.length > LONGEST.local) return wrong('local_length', LONGEST.local, local.length);
  if (domain.length > LONGEST.domain) return wrong('domain_length', LONGEST.domain, domain.length);
  if (value.length > LONGEST.address) return wrong('length', LONGEST.address, value.length);
  if (!local.split('.').every((atom) => ATOM.test(atom))) return wrong('local_characters');

  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  if (!labels.every(isLabel)) return wrong('domain_characters');
  if (labels.length < 2) return wrong('domain_dot');
  // No top-level domain is made of one character or of digits only: those are IP addresses and slips.
  if (last.length < 2 || /^\d+$/.test(last)) return wrong('domain_characters');
  return accepted(value);
}

function isLabel(label: string): boolean {
  return LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-');
}

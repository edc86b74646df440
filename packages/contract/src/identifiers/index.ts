import type { CadastralCodeIssue } from './cadastral-code.ts';
import type { CciIssue } from './cci.ts';
import type { CupIssue } from './cup.ts';
import type { EmailIssue, PecIssue } from './email.ts';
import type { IpaCodeIssue } from './ipa-code.ts';
import type { IstatCodeIssue } from './istat-code.ts';
import type { NutsIssue } from './nuts.ts';
import type { OfficeCodeIssue } from './office-code.ts';
import type { PostcodeIssue } from './postcode.ts';
import type { TaxCodeIssue } from './tax-code.ts';
import type { TransparencyRegisterIdIssue } from './transparency-register-id.ts';
import type { VatNumberIssue } from './vat-number.ts';

export { checkCadastralCode, type CadastralCodeIssue } from './cadastral-code.ts';
export { checkCci, type CciIssue } from './cci.ts';
export type { Checked } from './checked.ts';
export { checkCup, type CupIssue } from './cup.ts';
export { checkEmail, checkPec, type EmailIssue, type PecIssue } from './email.ts';
export { checkIpaCode, type IpaCodeIssue } from './ipa-code.ts';
export { checkIstatCode, istatLevel, type IstatCodeIssue, type IstatLevel } from './istat-code.ts';
export { checkNuts, nutsLevel, type NutsIssue, type NutsLevel } from './nuts.ts';
export { checkOfficeCode, type OfficeCodeIssue } from './office-code.ts';
export { checkPostcode, type PostcodeIssue } from './postcode.ts';
export { checkTaxCode, taxCodeKind, type TaxCodeIssue } from './tax-code.ts';
export { checkTransparencyRegisterId, type TransparencyRegisterIdIssue } from './transparency-register-id.ts';
export { checkVatNumber, type VatNumberIssue } from './vat-number.ts';

/** Every code that a check of an identifier can answer with; each has a message in every language. */
export type IdentifierIssue =
  | CadastralCodeIssue
  | CciIssue
  | CupIssue
  | EmailIssue
  | IpaCodeIssue
  | IstatCodeIssue
  | NutsIssue
  | OfficeCodeIssue
  | PecIssue
  | PostcodeIssue
  | TaxCodeIssue
  | TransparencyRegisterIdIssue
  | VatNumberIssue;

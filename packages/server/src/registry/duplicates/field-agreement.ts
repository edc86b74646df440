import { checkTaxCode } from '@officine-coesione/contract';
import { mailDomain, phoneDigits, webDomain } from './address.ts';
import { evidence } from './compared.ts';
import type { Agreement, Compared, Evidence } from './compared.ts';
import { folded } from './folded.ts';
import { likelihoods } from './likelihoods.ts';

type Weighted = keyof typeof likelihoods;

/** What a level of agreement says, bits. */
const weighed = <Field extends Weighted>(
  field: Field,
  agreement: Agreement & keyof (typeof likelihoods)[Field],
): Evidence => {
  const { m, u } = (likelihoods[field] as Readonly<Record<string, { m: number; u: number }>>)[agreement]!;
  return evidence(field, agreement, Math.log2(m / u));
};

/** What the fields besides the name say; silent where either side has no value. */
export function fieldEvidence(a: Compared, b: Compared): Evidence[] {
  return [
    taxCodes(a, b),
    compared('ipaCode', a.ipaCode, b.ipaCode, (code) => code.trim().toLowerCase()),
    compared('vatNumber', a.vatNumber, b.vatNumber, digits),
    mail(a, b),
    compared('website', a.website, b.website, webDomain),
    compared('phone', a.phone, b.phone, phoneDigits),
    offices(a, b),
  ].filter((one) => one !== undefined);
}

/** Whether the tax codes of the two, both valid, say that they are two bodies. */
export const differByTaxCode = (a: Compared, b: Compared): boolean => {
  const [one, other] = [validTaxCode(a), validTaxCode(b)];
  return one !== undefined && other !== undefined && one !== other;
};

const validTaxCode = ({ taxCode }: Compared): string | undefined => {
  const checked = taxCode === undefined ? undefined : checkTaxCode(taxCode);
  return checked?.valid ? checked.value : undefined;
};

function taxCodes(a: Compared, b: Compared): Evidence | undefined {
  const [one, other] = [validTaxCode(a), validTaxCode(b)];
  if (one !== undefined && one === other) return weighed('taxCode', 'equal');
  // A body may have given its VAT number as its tax code.
  const crossed = [one !== undefined && one === b.vatNumber, other !== undefined && other === a.vatNumber];
  if (crossed.includes(true)) return weighed('taxCode', 'close');
  return one === undefined || other === undefined ? undefined : weighed('taxCode', 'different');
}

function compared(
  field: 'ipaCode' | 'vatNumber' | 'website' | 'phone',
  a: string | undefined,
  b: string | undefined,
  normalised: (value: string) => string | undefined,
): Evidence | undefined {
  const [one, other] = [a && normalised(a), b && normalised(b)];
  if (!one || !other) return undefined;
  return weighed(field, one === other ? 'equal' : 'different');
}

/** Certified mail: the same box says much; the same domain of one's own something, for branches share it. */
function mail(a: Compared, b: Compared): Evidence | undefined {
  if (!a.pec || !b.pec) return undefined;
  if (a.pec.trim().toLowerCase() === b.pec.trim().toLowerCase()) return weighed('pec', 'equal');
  const [one, other] = [mailDomain(a.pec), mailDomain(b.pec)];
  if (!one || !other) return undefined;
  return weighed('pec', one === other ? 'close' : 'different');
}

/** Offices move within a town or a province; to another one seldom. */
function offices(a: Compared, b: Compared): Evidence | undefined {
  const [one, other] = [a.municipality && folded(a.municipality), b.municipality && folded(b.municipality)];
  const otherProvince = a.nuts3 !== undefined && b.nuts3 !== undefined && a.nuts3 !== b.nuts3;
  if (otherProvince) return weighed('municipality', 'different');
  if (!one || !other) return undefined;
  if (one === other) return weighed('municipality', 'equal');
  const sameProvince = a.nuts3 !== undefined && a.nuts3 === b.nuts3;
  return weighed('municipality', sameProvince ? 'partial' : 'different');
}

const digits = (text: string): string => text.replace(/\D/g, '');

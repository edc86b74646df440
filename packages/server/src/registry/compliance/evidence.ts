import { complianceEvidence } from '@officine-coesione/contract';
import type { ComplianceEvidence, ComplianceEvidenceCode, Labels } from '@officine-coesione/contract';

const labelled = (code: ComplianceEvidenceCode) => ({ code, label: complianceEvidence.items[code].labels });

/** How many there are. */
export const counted = (code: ComplianceEvidenceCode, count: number): ComplianceEvidence => ({
  ...labelled(code),
  kind: 'count',
  count,
});

/** How many of how many. */
export const countedOf = (code: ComplianceEvidenceCode, count: number, total: number) => ({
  ...labelled(code),
  kind: 'count',
  count,
  total,
});

/** The day of something. */
export const dated = (code: ComplianceEvidenceCode, date: string): ComplianceEvidence => ({
  ...labelled(code),
  kind: 'date',
  date,
});

/** Whether something holds. */
export const flagged = (code: ComplianceEvidenceCode, flag: boolean): ComplianceEvidence => ({
  ...labelled(code),
  kind: 'flag',
  flag,
});

/** What was recorded, in its own words. */
export const quoted = (code: ComplianceEvidenceCode, text: string): ComplianceEvidence => ({
  ...labelled(code),
  kind: 'text',
  text,
});

/** Terms of a code list. */
export const termed = (code: ComplianceEvidenceCode, terms: readonly Labels[]): ComplianceEvidence => ({
  ...labelled(code),
  kind: 'terms',
  terms: [...terms],
});

/** An organisation. */
export const seated = (
  code: ComplianceEvidenceCode,
  { organisationId, legalName }: { readonly organisationId: string; readonly legalName: string },
): ComplianceEvidence => ({ ...labelled(code), kind: 'organisation', text: legalName, organisationId });

/** Something on the web. */
export const linked = (code: ComplianceEvidenceCode, url: string, title?: string): ComplianceEvidence => ({
  ...labelled(code),
  kind: 'link',
  url,
  text: title,
});

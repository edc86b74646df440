import type { Fault } from '@officine-coesione/contract';
import { ProblemError } from '../http/problem.ts';

/** What the constraints that two calls at once can run into mean to who calls. */
const meanings: Readonly<Record<string, Pick<Fault, 'pointer' | 'code'>>> = {
  registration_pending: { pointer: '/organisation/taxCode', code: 'already_registered' },
  organisation_tax_code_key: { pointer: '/organisation/taxCode', code: 'already_registered' },
  organisation_ipa_code_key: { pointer: '/organisation/ipaCode', code: 'already_registered' },
  membership_no_overlap: { pointer: '/adhesion/partnershipId', code: 'already_member' },
};

/**
 * Passes an error of the database on; one that says that the same thing is there already becomes a problem.
 *
 * @throws {ProblemError} `already-registered`
 */
export function refusedTwice(error: unknown): never {
  const { constraint } = error as { constraint?: string };
  const meaning = constraint === undefined ? undefined : meanings[constraint];
  if (!meaning) throw error;
  throw new ProblemError('already-registered', { faults: [{ ...meaning, params: {} }], cause: error });
}

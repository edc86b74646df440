import type { CompositionChange, SkippedMember } from '@officine-coesione/contract';
import { ProblemError } from '../../http/problem.ts';
import { admit } from '../../keeping/scope.ts';
import { stepSeat } from './seat-writes.ts';
import type { Writing } from '../../keeping/writing.ts';
import { holdOpen, keepPartnership } from '../../keeping/partnership.ts';

/** What the faults of one seat say to who validates many. */
const reasons: Readonly<Record<string, string>> = {
  first_day_unknown: 'no_first_day',
  organisation_not_public: 'not_public',
};

/**
 * Validates every draft seat of a partnership that has an act of designation and stands up to the rules of a single
 * validation; the others stay drafts, each with what it lacks.
 *
 * @throws {ProblemError} `not-found`, `transition-not-allowed`
 */
export async function validateComposition(
  writing: Writing,
  partnershipId: string,
): Promise<CompositionChange> {
  const { transaction, principal } = writing;
  const kept = await keepPartnership(transaction, partnershipId);
  if (!kept) throw new ProblemError('not-found');
  admit(principal, 'decide', kept.subject, kept.known);
  holdOpen(kept);
  const drafts = await transaction
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['membership.id', 'membership.details', 'organisation_id', 'organisation.legal_name'])
    .where('partnership_id', '=', partnershipId)
    .where('membership.status', '=', 'draft')
    .orderBy('organisation.sort_key')
    .orderBy('membership.id')
    .limit(2000)
    .execute();
  const membershipIds: string[] = [];
  const skipped: SkippedMember[] = [];
  for (const { id, details, organisation_id: organisationId, legal_name: organisationLegalName } of drafts) {
    const reason = details.mandate ? await refusalOf(writing, id) : 'no_mandate';
    if (reason === undefined) membershipIds.push(id);
    else skipped.push({ organisationId, organisationLegalName, reason });
  }
  return { membershipIds, skipped };
}

/** Validates one seat, or says why not: what is refused is found before anything is written. */
async function refusalOf(writing: Writing, id: string): Promise<string | undefined> {
  try {
    await stepSeat(writing, { id, ifVersion: undefined }, 'publish');
    return undefined;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.key === 'already-registered') return 'already_there';
    return reasons[error.faults[0]?.code ?? ''] ?? 'not_valid';
  }
}

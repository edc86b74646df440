import {
  categoryAllowed,
  categoryUnder,
  sitsWithoutVote,
  votingByDefault,
} from '@officine-coesione/contract';
import type { CompositionChange, CompositionRequest } from '@officine-coesione/contract';
import { v7 as uuid } from 'uuid';
import { may } from '../../authority-rules.ts';
import { publicStates } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import { seatHolds } from '../../keeping/seat.ts';
import { admit } from '../../keeping/scope.ts';
import { findRival } from './seat-records.ts';
import { insertSeat } from './seat-store.ts';
import { fault, refuse } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { holdOpen, keepPartnership } from '../../keeping/partnership.ts';

/** Whether a role is that of a member, with a vote or without: who presides or keeps the minutes has another. */
const isMember = (role: string): boolean => role === 'voting_member' || role === 'advisory_member';

/**
 * Takes the public seats of another partnership over, as drafts: the role as it was unless one is given to members,
 * the category carried over to the scheme of this one, the vote as the law gives it now, without mandate.
 */
export async function copyComposition(
  writing: Writing,
  partnershipId: string,
  { fromPartnershipId, onDay = writing.day, validFrom, memberRole }: CompositionRequest,
): Promise<CompositionChange> {
  const { transaction, principal } = writing;
  const target = await keepPartnership(transaction, partnershipId);
  if (!target) throw new ProblemError('not-found');
  admit(principal, 'edit', target.subject, target.known);
  holdOpen(target);
  const source = await keepPartnership(transaction, fromPartnershipId, { locked: false });
  const seen = source && (source.known || may(principal, 'read', source.subject));
  if (!seen || fromPartnershipId === partnershipId) refuse(fault('/fromPartnershipId', 'unknown_reference'));

  const seats = await transaction
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .selectAll('membership')
    .select(['organisation.legal_name', 'organisation.status as organisation_status'])
    .where('partnership_id', '=', fromPartnershipId)
    .where(seatHolds(onDay))
    .orderBy('organisation.sort_key')
    .orderBy('membership.id')
    .limit(2000)
    .execute();
  const { type, category_scheme: scheme } = target.row;
  const copied: string[] = [];
  const skipped: CompositionChange['skipped'] = [];
  for (const { legal_name, organisation_status, ...seat } of seats) {
    const category = categoryUnder(seat.category, scheme);
    const days = { valid_from: validFrom ?? null, valid_to: null };
    const role = isMember(seat.role) ? (memberRole ?? seat.role) : seat.role;
    const place = { ...seat, ...days, id: uuid(), partnership_id: partnershipId, role };
    const skip = (reason: string) =>
      skipped.push({ organisationId: seat.organisation_id, organisationLegalName: legal_name, reason });
    if (!(publicStates as readonly string[]).includes(organisation_status)) skip('not_public');
    else if (!categoryAllowed(category, scheme, target.cooperation)) skip('category_not_in_scheme');
    else if (await findRival(transaction, place)) skip('already_there');
    else {
      const byLaw = votingByDefault({ type, cycles: target.cycles }, role);
      const asBefore = role === seat.role ? seat.voting : role === 'voting_member';
      const { seats: number, representsOrganisationIds } = seat.details;
      await insertSeat(writing, target.row, 'draft', {
        ...days,
        id: place.id,
        partnership_id: partnershipId,
        organisation_id: seat.organisation_id,
        category,
        role,
        voting: byLaw || (asBefore && !sitsWithoutVote(role)),
        tags: seat.tags,
        details: JSON.stringify({ seats: number, representsOrganisationIds, involvedInPreparation: false }),
      });
      copied.push(place.id);
    }
  }
  return { membershipIds: copied, skipped };
}

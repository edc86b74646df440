import { categoryAllowed, sitsWithoutVote, votingByDefault } from '@officine-coesione/contract';
import type { Fault, MembershipFacts } from '@officine-coesione/contract';
import type { Row } from '../../database/tables.ts';
import { fault } from '../../keeping/writing.ts';
import type { KeptPartnership } from '../../keeping/partnership.ts';

/** What may be changed of a seat, as it is now. */
export const factsOf = (row: Row<'membership'>): object => {
  const { endReason: _endReason, ...details } = row.details;
  return {
    ...details,
    category: row.category,
    role: row.role,
    voting: row.voting,
    tags: row.tags,
    ...(row.valid_from !== null && { validFrom: row.valid_from }),
    ...(row.valid_to !== null && { validTo: row.valid_to }),
  };
};

/** The columns of a seat that its facts fill; its vote is as the law gives it unless said (invariant I8). */
export const columnsOf = (
  facts: MembershipFacts,
  { row, cycles }: Pick<KeptPartnership, 'row' | 'cycles'>,
  endReason?: string,
) => ({
  category: facts.category,
  role: facts.role,
  voting: facts.voting ?? votingByDefault({ type: row.type, cycles }, facts.role),
  tags: [...new Set(facts.tags ?? [])],
  valid_from: facts.validFrom ?? null,
  valid_to: facts.validTo ?? null,
  details: JSON.stringify({
    seats: facts.seats ?? 1,
    mandate: facts.mandate,
    representsOrganisationIds: [...new Set(facts.representsOrganisationIds ?? [])],
    endReason,
    involvedInPreparation: facts.involvedInPreparation ?? false,
  } satisfies Row<'membership'>['details']),
});

/**
 * A seat as it is published: without a first day it takes that on which the partnership was established, so that it
 * holds on no day before.
 */
export const withFirstDay = <Facts extends Pick<MembershipFacts, 'validFrom'>>(
  facts: Facts,
  { row }: Pick<KeptPartnership, 'row'>,
): Facts => {
  const validFrom = facts.validFrom ?? row.details.establishedOn;
  return validFrom === undefined ? facts : { ...facts, validFrom };
};

/** What a seat is held against. */
export interface SeatContext {
  readonly organisationId: string;
  /** The version of the category list that the seat is classed by. */
  readonly scheme: string;
  /** Whether the partnership is that of a programme of territorial cooperation. */
  readonly cooperation: boolean;
  /** Which of the organisations named exist. */
  readonly organisations: ReadonlySet<string>;
  /** Whether it is to be published, which wants a first day. */
  readonly publishing?: boolean;
}

/** What must be corrected in a seat, beyond its form. */
export function seatFaults(facts: MembershipFacts, context: SeatContext): Fault[] {
  const { organisationId, scheme, cooperation, organisations, publishing = false } = context;
  const { category, validFrom, validTo } = facts;
  return [
    ...(organisations.has(organisationId) ? [] : [fault('/organisationId', 'unknown_reference')]),
    // Invariant I5.
    ...(categoryAllowed(category, scheme, cooperation)
      ? []
      : [fault('/category', 'category_not_in_scheme', { category, scheme })]),
    ...(publishing && !validFrom ? [fault('/validFrom', 'first_day_unknown')] : []),
    // Invariant I4.
    ...(validFrom && validTo && validTo < validFrom ? [fault('/validTo', 'ends_before_start')] : []),
    // The Commission and the EIB take part without being members with a vote.
    ...(facts.voting && sitsWithoutVote(facts.role) ? [fault('/voting', 'role_without_vote')] : []),
    ...(facts.representsOrganisationIds ?? []).flatMap((id, place) => {
      const pointer = `/representsOrganisationIds/${place}`;
      if (id === organisationId) return [fault(pointer, 'represents_itself')];
      return organisations.has(id) ? [] : [fault(pointer, 'unknown_reference')];
    }),
  ];
}

/** A seat that stands in the way of another one. */
export interface Rival {
  readonly id: string;
  readonly organisation_id: string;
  readonly legal_name: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/** Why a seat cannot be beside another one: invariant I3, and one chair at a time. */
export const rivalFault = (rival: Rival, organisationId: string): Fault => {
  const params = {
    seat: rival.id,
    ...(rival.valid_from !== null && { from: rival.valid_from }),
    ...(rival.valid_to !== null && { to: rival.valid_to }),
  };
  return rival.organisation_id === organisationId
    ? fault('/validFrom', 'seat_overlaps', params)
    : fault('/role', 'chair_taken', { ...params, organisation: rival.legal_name });
};

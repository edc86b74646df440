import { MembershipFacts } from '@officine-coesione/contract';
import type { MembershipFacts as Facts } from '@officine-coesione/contract';
import type { Row } from '../../database/tables.ts';
import { columnsOf, factsOf, withFirstDay } from '../composition/seat-facts.ts';
import { whole } from '../../keeping/writing.ts';
import type { SeatRow } from './seat-row.ts';
import type { KeptPartnership } from '../../keeping/partnership.ts';

/** The seat that a row makes, as it is written down while trying. */
export interface SeatCandidate {
  readonly facts: Facts;
  readonly endReason?: string | undefined;
}

/**
 * What a seat becomes by what a row says of it: what the row does not say stays. A new one will be published, and so
 * has a first day where one is known.
 */
export function seatAfter(
  row: SeatRow,
  known: Row<'membership'> | undefined,
  partnership: Pick<KeptPartnership, 'row'>,
): SeatCandidate {
  const before = (known ? factsOf(known) : {}) as Partial<Facts>;
  const mandate = { ...before.mandate, ...row.mandate };
  const said = { ...before, ...row.said, ...(Object.keys(mandate).length > 0 && { mandate }) };
  const facts = whole(MembershipFacts, said);
  return {
    facts: known ? facts : withFirstDay(facts, partnership),
    endReason: row.endReason ?? (facts.validTo ? known?.details.endReason : undefined),
  };
}

/** The columns of a seat that an import can change. */
export type SeatColumns = ReturnType<typeof columnsOf> & { readonly category_validated: boolean };

/** The columns that a candidate fills. */
export const candidateColumns = (
  { facts, endReason }: SeatCandidate,
  partnership: Pick<KeptPartnership, 'row' | 'cycles'>,
): ReturnType<typeof columnsOf> => columnsOf(facts, partnership, endReason);

/** The columns as they are, to be put back one day. */
export const knownColumns = (row: Row<'membership'>): SeatColumns => ({
  category: row.category as Facts['category'],
  category_validated: row.category_validated,
  role: row.role as Facts['role'],
  voting: row.voting,
  tags: row.tags as Facts['tags'] & string[],
  valid_from: row.valid_from,
  valid_to: row.valid_to,
  details: JSON.stringify(row.details),
});

/** Whether a row says what the registry says already. */
export const sameSeat = (
  candidate: SeatCandidate,
  known: Row<'membership'>,
  partnership: Pick<KeptPartnership, 'row' | 'cycles'>,
): boolean => {
  const asKnown = { facts: whole(MembershipFacts, factsOf(known)), endReason: known.details.endReason };
  const canonical = (one: SeatCandidate) => JSON.stringify(sorted(candidateColumns(one, partnership)));
  return canonical(candidate) === canonical(asKnown);
};

const sorted = ({ details, ...columns }: ReturnType<typeof columnsOf>): unknown => {
  const { mandate, ...others } = JSON.parse(details) as Row<'membership'>['details'];
  return [columns, mandate?.act, mandate?.date, mandate?.designatedBy, Object.entries(others).sort()];
};

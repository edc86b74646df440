import type { Insertable } from 'kysely';
import type { MembershipTable } from '../tables.ts';

/** A seat in an invented committee. */
export type Seat = Insertable<MembershipTable>;

/** An invented committee, whose working is invented too. */
export interface Committee {
  readonly partnershipId: string;
  readonly programmeCode: string;
  readonly seats: readonly Seat[];
  /** The seat in it of the organisation with this name. */
  readonly seatOf: (legalName: string) => Seat;
}

import { labelOf, memberRole } from '@officine-coesione/contract';
import type { MembershipSummary, MembershipWithOrganisation } from '@officine-coesione/contract';
import type { SeatWords } from '../locale/it/seat.ts';
import type { RecordView } from './sources.ts';

type SeatView = RecordView<SeatWords>;
type Seat = MembershipSummary | MembershipWithOrganisation;

/** What a seat is: its role, whether it votes unless the role says so, and how many seats they are. */
export const seatRole = (seat: Seat, { language, term }: SeatView): string =>
  [
    labelOf(memberRole, seat.role, language),
    seat.role === 'voting_member' && seat.voting ? '' : term(seat.voting ? 'voting' : 'notVoting'),
    'seats' in seat && seat.seats > 1 ? term('seats', seat.seats) : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** How long a seat lasts, in words; empty when neither day is known. */
export const seatValidity = ({ validFrom, validTo }: Seat, { term, day }: SeatView): string => {
  if (validFrom && validTo) return term('between', day(validFrom), day(validTo));
  if (validFrom) return term('since', day(validFrom));
  return validTo ? term('until', day(validTo)) : '';
};

import type { MembershipRecord } from '@officine-coesione/contract';
import { today } from '../calendar.ts';

/** Whether a record changes no more. */
export const isClosed = ({ status }: { readonly status: string }): boolean =>
  status === 'archived' || status === 'rejected';

/** Whether the public sees it. */
export const isPublic = ({ status }: { readonly status: string }): boolean =>
  status === 'published' || status === 'validated';

/** States of a seat, as who keeps them asks for them. */
export const seatStates = ['pending', 'public', 'ended', 'suspended', 'closed'] as const;
/** A state of a seat. */
export type SeatState = (typeof seatStates)[number];

/** How a seat stands on a day. */
export const seatState = (seat: MembershipRecord, day = today()): SeatState => {
  if (isClosed(seat)) return 'closed';
  if (seat.status === 'suspended') return 'suspended';
  if (!isPublic(seat)) return 'pending';
  return seat.validTo !== undefined && seat.validTo < day ? 'ended' : 'public';
};

/** Whether a seat is not over, as the registry counts: one that ends that day is. */
export const isOpenSeat = (
  { status, validTo }: Pick<MembershipRecord, 'status' | 'validTo'>,
  day = today(),
): boolean => (status === 'suspended' || isPublic({ status })) && (validTo === undefined || validTo > day);

import type { MembershipRecord, OrganisationRecord } from '@officine-coesione/contract';
import type * as acting from '../acting/act.ts';
import { isClosed, isOpenSeat, isPublic } from '../record-state.ts';
import type { Opened } from './lookup.ts';
import type { View, Word } from './view.ts';

/** Steps in the life of an organisation. */
export type Step = 'suspend' | 'restore' | 'archive';

/** What can be done at the desk, beyond looking. */
export type ActId = 'amend' | Step;

/** What the acts of the desk are about. */
export interface OrganisationActs extends acting.Acts {
  readonly id: ActId;
  readonly word: Word;
  readonly opened: Opened;
  readonly subject: OrganisationRecord;
  readonly view: View;
}

/** A question of the desk. */
export type ActField = acting.ActField<Word>;
/** Questions that belong together. */
export type ActSection = acting.ActSection<Word>;
/** What an act is done with. */
export type ActContext = acting.ActContext<OrganisationActs>;
/** Something that can be done at the desk. */
export type Act = acting.Act<OrganisationActs>;

/** The steps that an organisation can take from where it is; the server has the last word. */
export const stepsOf = (organisation: Pick<OrganisationRecord, 'status'>): readonly Step[] => {
  if (isClosed(organisation)) return [];
  if (isPublic(organisation)) return ['suspend', 'archive'];
  return organisation.status === 'suspended' ? ['restore', 'archive'] : [];
};

/** The seats of an organisation that are not over: those within reach, and how many others there are. */
export const openSeatsOf = (
  { openSeats }: Pick<OrganisationRecord, 'openSeats'>,
  seats: readonly MembershipRecord[] = [],
): { readonly here: readonly MembershipRecord[]; readonly elsewhere: number } => {
  const here = seats.filter((seat) => isOpenSeat(seat));
  return { here, elsewhere: Math.max(0, openSeats - here.length) };
};

/** What a seat's vote depends on. */
export interface Committee {
  readonly type: string;
  /** Programming periods of its programmes. */
  readonly cycles: readonly string[];
}

/** Roles that sit without being members with a vote, whatever the committee. */
const withoutVote: readonly string[] = ['secretariat', 'advisory_member', 'permanent_invitee', 'observer'];

/** Whether who has this role sits without a vote. */
export const sitsWithoutVote = (role: string): boolean => withoutVote.includes(role);

/** Whether the law gives members of this committee a vote: those of 2021-2027 monitoring committees (CPR Art. 39(1)). */
export const givesVote = ({ type, cycles }: Committee): boolean =>
  type === 'monitoring_committee' && cycles.includes('2021-2027');

/** Whether a seat has a vote unless the rules say otherwise (invariant I8). */
export const votingByDefault = (committee: Committee, role: string): boolean =>
  givesVote(committee) && !sitsWithoutVote(role);

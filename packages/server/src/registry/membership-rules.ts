import type { MemberRole } from '@officine-coesione/contract';

/** What a seat's vote depends on. */
export interface Committee {
  readonly type: string;
  /** Programming periods of its programmes. */
  readonly cycles: readonly string[];
}

/** Roles that sit without being members with a vote, whatever the committee. */
const withoutVote: readonly string[] = ['secretariat', 'advisory_member', 'permanent_invitee', 'observer'];

/** Whether a seat has a vote unless the rules say otherwise: members of 2021-2027 committees do (CPR Art. 39(1), invariant I8). */
export const votingByDefault = ({ type, cycles }: Committee, role: string): boolean =>
  type === 'monitoring_committee' && cycles.includes('2021-2027') && !withoutVote.includes(role);

/** The role of who joins by adhesion: one with a vote where the law gives it, else one that says there is none. */
export const roleByAdhesion = (committee: Committee): MemberRole =>
  votingByDefault(committee, 'voting_member') ? 'voting_member' : 'advisory_member';

import { votingByDefault } from '@officine-coesione/contract';
import type { Committee, MemberRole } from '@officine-coesione/contract';

/** The role of who joins by adhesion: one with a vote where the law gives it, else one that says there is none. */
export const roleByAdhesion = (committee: Committee): MemberRole =>
  votingByDefault(committee, 'voting_member') ? 'voting_member' : 'advisory_member';

import * as z from 'zod/mini';
import { patchOf } from '../patch.ts';
import { closedCode, date, day, entity, openCode, record, request, text, uuid, whole } from '../schema.ts';
import { decisionMethod } from '../vocabulary/decision-method.ts';

const votes = whole(0, 10_000);

/** How those with a vote voted: how many, never who. */
export const Votes = entity({ for: votes, against: votes, abstain: votes, notVoting: votes });
/** How those with a vote voted. */
export type Votes = z.infer<typeof Votes>;

/** What a meeting decided on an item of its agenda. */
export const MeetingDecision = entity({
  ...record,
  meetingId: uuid,
  agendaItemId: uuid,
  text: text(10_000),
  method: openCode('decision-method'),
  votes: z.optional(Votes),
  /** Whether who it is addressed to is bound by it. */
  binding: z.boolean(),
  effectiveFrom: z.optional(date),
});
/** What a meeting decided on an item of its agenda. */
export type MeetingDecision = z.infer<typeof MeetingDecision>;

const facts = {
  /** Published, so it names no person. */
  text: text(10_000, 10),
  method: closedCode(decisionMethod),
  /** With the method `vote`, and where wanted with `written`: together no more than those with a vote present. */
  votes: z.optional(request({ for: votes, against: votes, abstain: votes, notVoting: votes })),
  /** Whether who it is addressed to is bound by it. */
  binding: z.boolean(),
  effectiveFrom: z.optional(day),
};

/** What may be changed of a decision, as a whole. */
export const MeetingDecisionFacts = request(facts);
/** What may be changed of a decision, as a whole. */
export type MeetingDecisionFacts = z.infer<typeof MeetingDecisionFacts>;

/** A new decision. */
export const MeetingDecisionRequest = request({
  /** An item of the kind `decision` or `election`. */
  agendaItemId: uuid,
  ...facts,
});
/** A new decision. */
export type MeetingDecisionRequest = z.infer<typeof MeetingDecisionRequest>;

/** What changes of a decision (RFC 7396): what is left out stays, null takes a property away. */
export const MeetingDecisionPatch = patchOf(facts);
/** What changes of a decision. */
export type MeetingDecisionPatch = z.infer<typeof MeetingDecisionPatch>;

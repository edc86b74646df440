import * as z from 'zod/mini';
import { patchOf } from '../patch.ts';
import { closedCode, instant, line, list, request, text, uuid } from '../schema.ts';
import { cyclePhase } from '../vocabulary/cycle-phase.ts';
import { involvementLevel } from '../vocabulary/involvement-level.ts';

/** What may be changed of a consultation, as a whole. */
export const ConsultationFacts = request({
  title: line(300, 3),
  /** What it is about, in plain words. */
  summary: z.optional(text(4000)),
  /** The phase of the cycle that it belongs to. */
  phase: closedCode(cyclePhase),
  /** How far partners are involved. */
  involvementLevel: closedCode(involvementLevel),
  /** Documents of the partnership that it is on. */
  objectDocumentIds: z.optional(list(uuid, 50)),
  /** What partners are asked. */
  questions: z.optional(list(text(1000), 50)),
  /** Ways to take part: by mail, at a hearing, on a platform. */
  channels: z.optional(list(line(200), 20)),
  /** When its timetable was published (ECCP Art. 5(2)(b)). */
  timetablePublishedAt: z.optional(instant),
  /** From when contributions are taken. */
  opensAt: instant,
  /** Until when contributions are taken: after it opens. */
  closesAt: instant,
  /** Seats of the partnership that are asked for a contribution. */
  invitedMembershipIds: z.optional(list(uuid, 500)),
});
/** What may be changed of a consultation, as a whole. */
export type ConsultationFacts = z.infer<typeof ConsultationFacts>;

/** A new consultation. It is a draft until it is published. */
export const ConsultationRequest = request({ partnershipId: uuid, ...ConsultationFacts.shape });
/** A new consultation. */
export type ConsultationRequest = z.infer<typeof ConsultationRequest>;

/** What changes of a consultation (RFC 7396): what is left out stays, null takes a property away. */
export const ConsultationPatch = patchOf(ConsultationFacts.shape);
/** What changes of a consultation. */
export type ConsultationPatch = z.infer<typeof ConsultationPatch>;

/** What became of a consultation. */
export const ConsultationOutcome = request({
  /** A public document of the partnership that says what became of it. */
  outcomeDocumentId: uuid,
  /** When it was published; now unless said. */
  outcomePublishedAt: z.optional(instant),
});
/** What became of a consultation. */
export type ConsultationOutcome = z.infer<typeof ConsultationOutcome>;

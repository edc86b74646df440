import * as z from 'zod/mini';
import { entity, instant, list, openCode, page, record, text, uuid, whole } from '../schema.ts';

/** A day on which more time was given. */
export const Prolongation = entity({
  /** When it was decided, UTC. */
  at: instant,
  /** When it would have closed, UTC. */
  from: instant,
  /** When it closes since, UTC. */
  to: instant,
});
/** A day on which more time was given. */
export type Prolongation = z.infer<typeof Prolongation>;

/** How many contributions came to one outcome. */
export const OutcomeCount = entity({
  outcome: openCode('contribution-outcome'),
  count: whole(0, 1_000_000),
});
/** How many contributions came to one outcome. */
export type OutcomeCount = z.infer<typeof OutcomeCount>;

/** Who was asked, who answered, and what became of what they said: counts of organisations and of contributions. */
export const ConsultationParticipation = entity({
  /** Organisations whose seats were invited, each once. */
  invited: whole(0, 100_000),
  /** Those among them that sent at least one contribution. */
  responding: whole(0, 100_000),
  /** Contributions that were sent and not withdrawn, of anyone. */
  contributions: whole(0, 1_000_000),
  /** Those among them that have an answer. */
  answered: whole(0, 1_000_000),
  /** The answered ones by outcome; what nobody had is left out. */
  outcomes: list(OutcomeCount, 20),
});
/** Who was asked, who answered, and what became of what they said. */
export type ConsultationParticipation = z.infer<typeof ConsultationParticipation>;

/** A consultation of partners on something that is being decided (ECCP Art. 5). */
export const Consultation = entity({
  ...record,
  partnershipId: uuid,
  partnershipTitle: text(300),
  /** Keys of the programmes of the partnership. */
  programmeCodes: list(text(80), 20),
  title: text(300),
  /** What it is about, in plain words. */
  summary: z.optional(text(4000)),
  /** The phase of the cycle that it belongs to. */
  phase: openCode('cycle-phase'),
  /** How far partners are involved: a rung of the ladder. */
  involvementLevel: openCode('involvement-level'),
  /** Documents of the partnership that it is on. */
  objectDocumentIds: list(uuid, 50),
  /** What partners are asked. */
  questions: list(text(1000), 50),
  /** Ways to take part: by mail, at a hearing, on a platform. */
  channels: list(text(200), 20),
  /** When its timetable was published, UTC (ECCP Art. 5(2)(b)). */
  timetablePublishedAt: z.optional(instant),
  /** From when contributions are taken, UTC. */
  opensAt: instant,
  /** Until when contributions are taken, UTC. */
  closesAt: instant,
  /** Calendar days from its opening to its closing, in Italy. */
  durationDays: whole(0, 100_000),
  /** Where it stands now. */
  stage: openCode('consultation-stage'),
  /** When more time was given, oldest first. */
  prolongations: list(Prolongation, 100),
  /** Seats of the partnership that were asked for a contribution. */
  invitedMembershipIds: list(uuid, 500),
  /** The document that says what became of it. */
  outcomeDocumentId: z.optional(uuid),
  /** When that was published, UTC. */
  outcomePublishedAt: z.optional(instant),
  /** When it was published, UTC. */
  publishedAt: z.optional(instant),
  /** Told to anyone once it has closed, to who keeps it always. */
  participation: z.optional(ConsultationParticipation),
  /** `draft`, `published` or `archived`. */
  status: openCode('record-status'),
});
/** A consultation of partners on something that is being decided. */
export type Consultation = z.infer<typeof Consultation>;

export const ConsultationPage = page(Consultation);
/** A page of consultations. */
export type ConsultationPage = z.infer<typeof ConsultationPage>;

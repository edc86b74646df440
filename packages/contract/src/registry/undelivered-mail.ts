import * as z from 'zod/mini';
import { entity, instant, page, text, uuid, whole } from '../schema.ts';

/** `pending`: it is tried again; `failed`: it was given up. */
export const undeliveredStates = ['pending', 'failed'] as const;

/** A mail of the registry that could not be handed over. Without what it says, nor to whom exactly. */
export const UndeliveredMail = entity({
  id: uuid,
  /** What it tells: `registration_received`, `confirmation_due`, … */
  kind: text(60),
  /** What it is about: `registration/<id>/2`, `confirmation/<id>/2027-11-23/-30`, …; `link` when one was asked for. */
  event: text(200),
  /** First letter and domain of the address, e.g. `a…@pec.example.it`; absent when it goes to the authority. */
  recipient: z.optional(text(260)),
  language: text(2),
  /** `pending` while it is tried again, `failed` once it was given up. */
  status: text(20),
  /** How often it was tried. */
  attempts: whole(0, 1000),
  /** Why the last attempt failed: the kind of error, e.g. `EENVELOPE RCPT TO 550`. */
  lastError: z.optional(text(300)),
  /** When it is tried again, UTC. */
  nextAttemptAt: z.optional(instant),
  /** When the event was, UTC. */
  createdAt: instant,
  /** When it was given up, UTC. */
  givenUpAt: z.optional(instant),
});
/** A mail of the registry that could not be handed over. */
export type UndeliveredMail = z.infer<typeof UndeliveredMail>;

export const UndeliveredMailPage = page(UndeliveredMail);
/** A page of mails that could not be handed over. */
export type UndeliveredMailPage = z.infer<typeof UndeliveredMailPage>;

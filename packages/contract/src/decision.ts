import * as z from 'zod/mini';
import { request, text } from './schema.ts';

/** A decision that must say why. */
export const ReasonedDecision = request({
  /** What is missing, or why it is refused: the applicant reads it. */
  reason: text(2000, 10),
});
/** A decision that must say why. */
export type ReasonedDecision = z.infer<typeof ReasonedDecision>;

/** A decision that may say why. */
export const Decision = request({
  /** A note for the file. */
  reason: z.optional(text(2000, 10)),
});
/** A decision that may say why. */
export type Decision = z.infer<typeof Decision>;

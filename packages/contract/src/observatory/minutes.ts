import * as z from 'zod/mini';
import { entity, instant, request, text, uuid, webAddress } from '../schema.ts';

/** The minutes of a meeting, from the draft to their publication (ECCP Art. 11(d)). */
export const Minutes = entity({
  /** When they were drafted, UTC; for who keeps the partnership. */
  draftAt: z.optional(instant),
  /** When they were sent to the members, UTC; for who keeps the partnership. */
  sentAt: z.optional(instant),
  adoptedAt: z.optional(instant),
  publishedAt: z.optional(instant),
  /** The document of the partnership that holds them. */
  documentId: z.optional(uuid),
  /** Where they stand. */
  url: z.optional(text(500)),
});
/** The minutes of a meeting. */
export type Minutes = z.infer<typeof Minutes>;

/** The minutes of a meeting as a whole: each step comes after the one before, and none lies in the future. */
export const MinutesRequest = request({
  draftAt: z.optional(instant),
  sentAt: z.optional(instant),
  adoptedAt: z.optional(instant),
  /** With a document or an address. */
  publishedAt: z.optional(instant),
  /** The document of the partnership that holds them; in place of an address. */
  documentId: z.optional(uuid),
  /** Where they stand. */
  url: z.optional(webAddress),
});
/** The minutes of a meeting as a whole. */
export type MinutesRequest = z.infer<typeof MinutesRequest>;

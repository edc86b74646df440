import * as z from 'zod/mini';
import { text } from '../schema.ts';

/** What comes with a request that anyone may send. */
export const workProven = {
  /** What solves a challenge (`issueChallenge`), Base64; who has a token needs none. */
  proof: z.optional(text(4000)),
};

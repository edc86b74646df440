import * as z from 'zod/mini';
import { closedCode, list, listQuery, programmeCode } from '../schema.ts';
import { partnershipType } from '../vocabulary/partnership-type.ts';
import { words } from '../keeping.ts';

/** What partnerships are looked for by, whoever asks. */
export const partnershipQuery = {
  ...listQuery,
  /** Words of the title. */
  q: words,
  /** Keys of programmes. */
  programme: z.optional(list(programmeCode, 30)),
  /** Types. */
  type: z.optional(list(closedCode(partnershipType), 8)),
};

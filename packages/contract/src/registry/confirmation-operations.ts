import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { day, listQuery, uuid } from '../schema.ts';
import {
  OrganisationConfirmation,
  OrganisationConfirmationPage,
  RecordedConfirmation,
} from './confirmation.ts';
import * as routes from './confirmation-routes.ts';
import { changing, none, readers, reading, stepProblems, validators } from '../keeping.ts';

/** How an authority follows the yearly confirmation, and takes those in that come otherwise than by a link. */
export const confirmationOperations = [
  operation({
    ...routes.searchConfirmations,
    ...reading,
    tag: 'organisations',
    summary: 'Organisations that have to confirm their data',
    description: 'Those due first come first; those that were suspended for want of it are among them.',
    access: readers,
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Only those due by this day; by thirty days from now unless said. */
      dueBy: z.optional(day),
      /** Only those that someone can be written to about, or only the others. */
      reachable: z.optional(z.boolean()),
    }),
    answer: OrganisationConfirmationPage,
    problems: [],
  }),
  operation({
    ...routes.confirmOrganisation,
    ...changing,
    tag: 'organisations',
    summary: 'Records that an organisation has confirmed its data',
    description:
      'For who has no address, or answered by telephone or certified mail. As if it had confirmed by a link: for one more year, and one that was suspended for want of it comes back with its seats. Whoever looks after it is told.',
    access: validators,
    parameters: z.object({
      /** The organisation. */
      organisationId: uuid,
    }),
    body: RecordedConfirmation,
    answer: OrganisationConfirmation,
    problems: stepProblems,
  }),
] as const;

import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { day, listQuery, uuid } from '../schema.ts';
import {
  OrganisationConfirmation,
  OrganisationConfirmationPage,
  RecordedConfirmation,
} from './confirmation.ts';
import * as routes from './confirmation-routes.ts';

const none = z.object({});

/** How an authority follows the yearly confirmation, and takes those in that come otherwise than by a link. */
export const confirmationOperations = [
  operation({
    ...routes.searchConfirmations,
    tag: 'organisations',
    summary: 'Organisations that have to confirm their data',
    description: 'Those due first come first; those that were suspended for want of it are among them.',
    access: ['authority_editor', 'authority_validator', 'admin', 'auditor'],
    caching: 'no-store',
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Only those due by this day; by thirty days from now unless said. */
      dueBy: z.optional(day),
      /** Only those that someone can be written to about, or only the others. */
      reachable: z.optional(z.boolean()),
    }),
    body: undefined,
    status: 200,
    answer: OrganisationConfirmationPage,
    etag: false,
    problems: [],
  }),
  operation({
    ...routes.confirmOrganisation,
    tag: 'organisations',
    summary: 'Records that an organisation has confirmed its data',
    description:
      'For who has no address, or answered by telephone or certified mail. As if it had confirmed by a link: for one more year, and one that was suspended for want of it comes back with its seats. Whoever looks after it is told.',
    access: ['authority_validator', 'admin'],
    caching: 'no-store',
    parameters: z.object({
      /** The organisation. */
      organisationId: uuid,
    }),
    query: none,
    body: RecordedConfirmation,
    status: 200,
    answer: OrganisationConfirmation,
    etag: true,
    problems: ['not-found', 'validation-failed', 'transition-not-allowed'],
  }),
] as const;

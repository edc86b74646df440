import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { list, listQuery, text, uuid } from '../schema.ts';
import { feedPosition } from '../validation.ts';
import { AuditEventPage, auditActions } from './audit-event.ts';
import { none, reading } from '../keeping.ts';
import { RecordChangePage, RevisionPage, changeEntities } from './revision.ts';
import * as routes from './routes.ts';

/** Who holds a token may get more than others: no cache keeps it. */
const history = {
  ...reading,
  access: 'public',
  audited: 'read',
  query: z.object(listQuery),
  answer: RevisionPage,
  problems: ['not-found'],
  description:
    'Each state of the record, newest first: when, on whose behalf, and every property before and after. Anyone sees what was public; auditors and administrators also see who acted, why, and what was not public, and they alone the states of a natural person who is no longer in the registry.',
} as const;

/** Operations on what has been: histories, the feed of changes, the audit events. */
export const timeOperations = [
  operation({
    ...routes.showOrganisationHistory,
    ...history,
    tag: 'organisations',
    summary: 'How an organisation has changed',
    parameters: z.object({
      /** The organisation. */
      organisationId: uuid,
    }),
  }),
  operation({
    ...routes.showPartnershipHistory,
    ...history,
    tag: 'partnerships',
    summary: 'How a partnership has changed',
    parameters: z.object({
      /** The partnership. */
      partnershipId: uuid,
    }),
  }),
  operation({
    ...routes.searchChanges,
    ...reading,
    tag: 'changes',
    summary: 'What has changed in the registry',
    description:
      'Changes of public records, oldest first, each once and none left out, also while others write: a change appears when no earlier one can still come. Begin without `since`, keep the `position` of the page, and give it as `since` next time. A position that the database no longer knows, because it was restored from a copy, is refused: begin again without. The seats of a partnership in preparation are told as published when it is.',
    access: 'public',
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Only what came after this `position`. */
      since: z.optional(z.string().check(z.maxLength(80), z.regex(feedPosition))),
      /** Kinds of record. */
      entity: z.optional(list(z.enum(changeEntities), 4)),
    }),
    answer: RecordChangePage,
    problems: [],
  }),
  operation({
    ...routes.searchAuditEvents,
    ...reading,
    tag: 'audit-events',
    summary: 'Writes, exports and reads of personal data',
    description:
      'Newest first. Each event holds the hash of the one before it, so that none can be altered, removed or moved without being found out.',
    access: ['auditor', 'admin'],
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Only those of this subject. */
      actor: z.optional(text(200)),
      /** Kinds of event. */
      action: z.optional(list(z.enum(auditActions), 3)),
      /** Only those of this operation. */
      operation: z.optional(text(100)),
    }),
    answer: AuditEventPage,
    problems: [],
  }),
] as const;

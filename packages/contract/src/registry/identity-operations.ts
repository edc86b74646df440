import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { list, listQuery, uuid } from '../schema.ts';
import { Duplicate, DuplicateDecision, DuplicatePage, RegistrationCandidates } from './duplicate.ts';
import * as routes from './identity-routes.ts';
import {
  adding,
  changing,
  editors,
  none,
  readers,
  reading,
  stepProblems,
  stepsOf,
  validators,
} from '../keeping.ts';
import { Merge, MergePage, MergePreview, MergeRequest, MergeUndo } from './merge.ts';

const duplicateParameters = z.object({
  /** The pair. */
  duplicateId: uuid,
});
const mergeParameters = z.object({
  /** The merge. */
  mergeId: uuid,
});

/** A decision on a pair: a change, so it says on which version it was taken. */
const decision = stepsOf({
  tag: 'duplicates',
  access: editors,
  parameters: duplicateParameters,
  answer: Duplicate,
  problems: stepProblems,
});

/** Operations on which records are one organisation. */
export const identityOperations = [
  operation({
    ...routes.showRegistrationCandidates,
    ...reading,
    access: readers,
    tag: 'registrations',
    summary: 'Known organisations that an applicant may be',
    description:
      'Compared field by field. The applicant is told at most that the organisation seems to be registered.',
    parameters: z.object({
      /** The registration. */
      registrationId: uuid,
    }),
    query: none,
    answer: RegistrationCandidates,
    problems: ['not-found'],
  }),
  operation({
    ...routes.searchDuplicates,
    ...reading,
    access: readers,
    tag: 'duplicates',
    summary: 'Records that may be one organisation',
    description:
      'Found by comparing each record, once it has changed, with those that share a code, an address or words of the name. Nothing is ever merged without a person. The likeliest first.',
    parameters: none,
    query: z.object({
      ...listQuery,
      /** `open` unless said. */
      status: z.optional(list(z.enum(['open', 'dismissed', 'merged']), 3)),
      /** What the evidence says. */
      verdict: z.optional(list(z.enum(['same', 'possible']), 2)),
      /** Only pairs with this organisation. */
      organisation: z.optional(uuid),
    }),
    answer: DuplicatePage,
    problems: [],
  }),
  operation({
    ...routes.showDuplicate,
    ...reading,
    access: readers,
    tag: 'duplicates',
    summary: 'Two records that may be one organisation',
    parameters: duplicateParameters,
    query: none,
    answer: Duplicate,
    etag: true,
    problems: ['not-found'],
  }),
  decision({
    ...routes.dismissDuplicate,
    summary: 'Says that the two are not one organisation',
    description: 'The pair leaves the queue, also when the records change later; it can be opened again.',
    body: DuplicateDecision,
  }),
  decision({
    ...routes.reopenDuplicate,
    summary: 'Opens a dismissed pair again',
    body: DuplicateDecision,
  }),
  operation({
    ...routes.previewMerge,
    ...reading,
    access: editors,
    tag: 'merges',
    summary: 'What merging another organisation into this one would do',
    parameters: z.object({
      /** The organisation that would stay. */
      organisationId: uuid,
    }),
    query: z.object({
      /** The organisation that would be merged into it. */
      merged: uuid,
    }),
    answer: MergePreview,
    problems: ['not-found'],
  }),
  operation({
    ...routes.mergeOrganisations,
    ...adding,
    access: validators,
    tag: 'merges',
    summary: 'Makes two records of one organisation one',
    description:
      'All that refers to the merged organisation refers to the survivor from then on; asking for the merged one leads there. Seats that overlap become one when they agree. Refused, with the reasons, when something would be lost; versions that changed meanwhile are answered with 412.',
    body: MergeRequest,
    answer: Merge,
    problems: ['not-found', 'validation-failed', 'transition-not-allowed', 'precondition-failed'],
  }),
  operation({
    ...routes.searchMerges,
    ...reading,
    access: readers,
    tag: 'merges',
    summary: 'Merges, the latest first',
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Only those of this organisation, on either side. */
      organisation: z.optional(uuid),
    }),
    answer: MergePage,
    problems: [],
  }),
  operation({
    ...routes.showMerge,
    ...reading,
    access: readers,
    tag: 'merges',
    summary: 'One merge',
    parameters: mergeParameters,
    query: none,
    answer: Merge,
    etag: true,
    problems: ['not-found'],
  }),
  operation({
    ...routes.undoMerge,
    ...changing,
    access: validators,
    tag: 'merges',
    summary: 'Undoes a merge: both records and all that was moved are as before',
    description: 'Refused, with the reasons, when something changed since would be lost.',
    parameters: mergeParameters,
    body: MergeUndo,
    answer: Merge,
    problems: stepProblems,
  }),
] as const;

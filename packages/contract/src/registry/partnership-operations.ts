import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { closedCode, list, listQuery, uuid } from '../schema.ts';
import { documentType } from '../vocabulary/document-type.ts';
import { recordStatus } from '../vocabulary/record-status.ts';
import * as routes from './composition-routes.ts';
import { PartnershipDocument, PartnershipDocumentPage, PartnershipDocumentRequest } from './document.ts';
import {
  adding,
  changeProblems,
  changing,
  editors,
  none,
  readers,
  reading,
  stepProblems,
  stepsOf,
  validators,
  writing,
} from '../keeping.ts';
import { partnershipQuery } from './partnership-query.ts';
import {
  CompositionChange,
  CompositionRequest,
  PartnershipPatch,
  PartnershipRecord,
  PartnershipRecordPage,
  PartnershipRequest,
} from './partnership-request.ts';
import { Decision, ReasonedDecision } from '../decision.ts';

const partnership = z.object({
  /** The partnership. */
  partnershipId: uuid,
});
const document = z.object({
  /** The document. */
  documentId: uuid,
});

/** A step in the life of a partnership. */
const partnershipStep = stepsOf({
  tag: 'partnerships',
  access: validators,
  parameters: partnership,
  answer: PartnershipRecord,
  problems: stepProblems,
});

/** Operations by which an authority keeps its partnerships and their documents. */
export const partnershipOperations = [
  operation({
    ...routes.openPartnership,
    ...adding,
    tag: 'partnerships',
    summary: 'Opens a partnership, as a draft',
    description: 'A working group names the committee it works under, and no programme that is not its own.',
    body: PartnershipRequest,
    answer: PartnershipRecord,
    problems: ['validation-failed'],
  }),
  operation({
    ...routes.amendPartnership,
    ...changing,
    tag: 'partnerships',
    summary: 'Changes a partnership',
    description: 'A published one is changed by who may validate it.',
    access: editors,
    parameters: partnership,
    body: PartnershipPatch,
    answer: PartnershipRecord,
    problems: stepProblems,
  }),
  partnershipStep({
    ...routes.publishPartnership,
    summary: 'Publishes a partnership',
    description:
      'A suspended one comes back. The reason becomes the note on its validation, which anyone reads.',
    body: Decision,
  }),
  partnershipStep({
    ...routes.suspendPartnership,
    summary: 'Suspends a partnership: the public no longer sees it',
    body: ReasonedDecision,
  }),
  partnershipStep({
    ...routes.archivePartnership,
    summary: 'Archives a partnership that has done its work',
    description:
      'It can be read and cited for good, with its members, but stands in no list and changes no more.',
    body: ReasonedDecision,
  }),
  operation({
    ...routes.copyComposition,
    ...writing,
    tag: 'partnerships',
    summary: 'Takes the members of another partnership over, as drafts',
    description:
      'For a new cycle: the public seats of a day, with their roles, or with that given to members. Categories are carried over to the scheme of this partnership and marked for validation; mandates are not, since new ones are due. Seats that are there already are left as they are.',
    access: editors,
    parameters: partnership,
    status: 201,
    etag: false,
    body: CompositionRequest,
    answer: CompositionChange,
    problems: stepProblems,
  }),
  operation({
    ...routes.validateComposition,
    ...writing,
    tag: 'partnerships',
    summary: 'Validates the draft seats of a partnership that have what they need, together',
    description:
      'Those with an act that designates who sits there; the others stay drafts, and are named with what they lack. One without an act can be validated alone.',
    access: validators,
    parameters: partnership,
    status: 200,
    etag: false,
    body: Decision,
    answer: CompositionChange,
    problems: stepProblems,
  }),
  operation({
    ...routes.searchPartnershipRecords,
    ...reading,
    tag: 'partnerships',
    summary: 'Partnerships in any state, within the scope of who asks',
    access: readers,
    parameters: none,
    query: z.object({
      ...partnershipQuery,
      /** States. */
      status: z.optional(list(closedCode(recordStatus), 9)),
      /** Only the working groups of this one. */
      parent: z.optional(uuid),
      /** Order. */
      sort: z.optional(z.enum(['title', '-title'])),
    }),
    answer: PartnershipRecordPage,
    problems: [],
  }),
  operation({
    ...routes.showPartnershipRecord,
    ...reading,
    etag: true,
    tag: 'partnerships',
    summary: 'One partnership, in any state',
    access: readers,
    parameters: partnership,
    query: none,
    answer: PartnershipRecord,
    problems: ['not-found'],
  }),
  operation({
    ...routes.addDocument,
    ...writing,
    tag: 'documents',
    summary: 'Adds a document of a partnership, by its address',
    access: editors,
    parameters: partnership,
    status: 201,
    etag: false,
    body: PartnershipDocumentRequest,
    answer: PartnershipDocument,
    problems: changeProblems,
  }),
  operation({
    ...routes.searchDocuments,
    ...reading,
    tag: 'documents',
    summary: 'Documents of a partnership, newest first',
    description:
      'Anyone sees the public ones; members also those for members; who keeps the partnership all of them, withdrawn ones included.',
    access: 'public',
    parameters: partnership,
    query: z.object({
      ...listQuery,
      /** Types. */
      type: z.optional(list(closedCode(documentType), 8)),
    }),
    answer: PartnershipDocumentPage,
    problems: ['not-found'],
  }),
  operation({
    ...routes.withdrawDocument,
    ...changing,
    tag: 'documents',
    summary: 'Withdraws a document: the public no longer sees it',
    access: editors,
    parameters: document,
    body: ReasonedDecision,
    answer: PartnershipDocument,
    problems: stepProblems,
  }),
] as const;

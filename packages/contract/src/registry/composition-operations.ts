import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import type { Operation, Role } from '../operation.ts';
import { closedCode, day, list, listQuery, programmeCode, text, uuid } from '../schema.ts';
import { documentType } from '../vocabulary/document-type.ts';
import { partnershipType } from '../vocabulary/partnership-type.ts';
import { recordStatus } from '../vocabulary/record-status.ts';
import {
  ConflictDeclaration,
  ConflictDeclarationPage,
  ConflictDeclarationRequest,
  DeclarationReview,
} from './conflict-declaration.ts';
import * as routes from './composition-routes.ts';
import { PartnershipDocument, PartnershipDocumentPage, PartnershipDocumentRequest } from './document.ts';
import {
  MembershipEnd,
  MembershipPatch,
  MembershipRecord,
  MembershipRecordPage,
  MembershipRequest,
} from './membership-request.ts';
import {
  CompositionCopy,
  CompositionRequest,
  PartnershipPatch,
  PartnershipRecord,
  PartnershipRecordPage,
  PartnershipRequest,
} from './partnership-request.ts';
import { ErasureRequest, PersonRequest, PersonalData, PersonalDataErasure } from './personal-data.ts';
import {
  PrivacyNotice,
  PrivacyNoticePage,
  PrivacyNoticeRequest,
  privacyNoticeCode,
} from './privacy-notice.ts';
import { Decision, ReasonedDecision } from './registration.ts';
import {
  Representative,
  RepresentativeEnd,
  RepresentativePage,
  RepresentativePatch,
  RepresentativeRequest,
} from './representative.ts';

const none = z.object({});
const words = z.optional(text(200));
const editors: readonly Role[] = ['authority_editor', 'authority_validator', 'admin'];
const validators: readonly Role[] = ['authority_validator', 'admin'];
const readers: readonly Role[] = [...editors, 'auditor'];
/** Those who know the persons of an organisation: its own people too. */
const namers: readonly Role[] = ['partner_editor', ...editors];
const seers: readonly Role[] = [...namers, 'auditor'];

const partnership = z.object({
  /** The partnership. */
  partnershipId: uuid,
});
const membership = z.object({
  /** The seat. */
  membershipId: uuid,
});
const representative = z.object({
  /** The representative. */
  representativeId: uuid,
});
const declaration = z.object({
  /** The declaration. */
  declarationId: uuid,
});
const document = z.object({
  /** The document. */
  documentId: uuid,
});

const writing = { caching: 'no-store', query: none } as const;
const adding = { ...writing, parameters: none, status: 201, etag: false, access: editors } as const;
/** A change says on which version it was decided. */
const changing = { ...writing, status: 200, etag: true } as const;
const changeProblems = ['not-found', 'validation-failed'] as const;
const stepProblems = ['not-found', 'validation-failed', 'transition-not-allowed'] as const;
const reading = { caching: 'no-store', body: undefined, status: 200, etag: false } as const;

/** A step in the life of a partnership. */
const partnershipStep = <Id extends string, Body extends z.ZodMiniType>(
  declared: Pick<
    Operation<Id, z.ZodMiniObject, z.ZodMiniObject, Body>,
    'id' | 'method' | 'path' | 'summary' | 'description' | 'body'
  >,
) =>
  operation({
    ...declared,
    ...changing,
    tag: 'partnerships',
    access: validators,
    parameters: partnership,
    answer: PartnershipRecord,
    problems: stepProblems,
  });

/** A step in the life of a seat. */
const membershipStep = <Id extends string, Body extends z.ZodMiniType>(
  declared: Pick<
    Operation<Id, z.ZodMiniObject, z.ZodMiniObject, Body>,
    'id' | 'method' | 'path' | 'summary' | 'description' | 'body'
  >,
) =>
  operation({
    ...declared,
    ...changing,
    tag: 'memberships',
    access: validators,
    parameters: membership,
    answer: MembershipRecord,
    problems: [...stepProblems, 'already-registered'],
  });

/** Operations by which an authority keeps the composition of its partnerships. */
export const compositionOperations = [
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
      'For a new cycle: the public seats of a day, with their roles. Categories are carried over to the scheme of this partnership and marked for validation; mandates are not, since new ones are due. Seats that are there already are left as they are.',
    access: editors,
    parameters: partnership,
    status: 201,
    etag: false,
    body: CompositionRequest,
    answer: CompositionCopy,
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
      ...listQuery,
      /** Words of the title. */
      q: words,
      /** Keys of programmes. */
      programme: z.optional(list(programmeCode, 30)),
      /** Types. */
      type: z.optional(list(closedCode(partnershipType), 8)),
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
    ...routes.addMembership,
    ...adding,
    tag: 'memberships',
    summary: 'Adds a seat, as a draft',
    description:
      'An organisation holds one seat in a role at a time, and a partnership has one chair: a seat that overlaps another one is refused, with the days of that one.',
    body: MembershipRequest,
    answer: MembershipRecord,
    problems: ['validation-failed', 'transition-not-allowed', 'already-registered'],
  }),
  operation({
    ...routes.searchMemberships,
    ...reading,
    tag: 'memberships',
    summary: 'Seats in any state, within the scope of who asks',
    access: readers,
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Only those of this partnership. */
      partnership: z.optional(uuid),
      /** Only those of this organisation. */
      organisation: z.optional(uuid),
      /** States. */
      status: z.optional(list(closedCode(recordStatus), 9)),
      /** Only those whose category has been validated, or only the others. */
      categoryValidated: z.optional(z.boolean()),
      /** Order. */
      sort: z.optional(z.enum(['organisationLegalName', 'category'])),
    }),
    answer: MembershipRecordPage,
    problems: [],
  }),
  operation({
    ...routes.showMembership,
    ...reading,
    etag: true,
    tag: 'memberships',
    summary: 'One seat, in any state',
    access: readers,
    parameters: membership,
    query: none,
    answer: MembershipRecord,
    problems: ['not-found'],
  }),
  operation({
    ...routes.amendMembership,
    ...changing,
    tag: 'memberships',
    summary: 'Changes a seat',
    description:
      'A published one is changed by who may validate it. A draft whose category changes is validated anew.',
    access: editors,
    parameters: membership,
    body: MembershipPatch,
    answer: MembershipRecord,
    problems: [...stepProblems, 'already-registered'],
  }),
  membershipStep({
    ...routes.validateMembership,
    summary: 'Validates a seat and its category: it is published',
    description: 'A suspended one comes back.',
    body: Decision,
  }),
  membershipStep({
    ...routes.rejectMembership,
    summary: 'Rejects a draft seat, with a reason',
    body: ReasonedDecision,
  }),
  membershipStep({
    ...routes.suspendMembership,
    summary: 'Suspends a seat: the public no longer sees it',
    body: ReasonedDecision,
  }),
  membershipStep({
    ...routes.endMembership,
    summary: 'Ends a seat on a day',
    description: 'It stays in the composition of the days before. Its representatives end with it.',
    body: MembershipEnd,
  }),

  operation({
    ...routes.nameRepresentative,
    ...adding,
    access: namers,
    tag: 'representatives',
    summary: 'Names who sits for a member',
    description: 'Personal data: kept from the public, and each reading is noted. There is no tax code.',
    body: RepresentativeRequest,
    answer: Representative,
    problems: ['validation-failed', 'transition-not-allowed'],
  }),
  operation({
    ...routes.searchRepresentatives,
    ...reading,
    tag: 'representatives',
    summary: 'Who sits for members, within the scope of who asks',
    access: seers,
    audited: 'read',
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Only those of this partnership. */
      partnership: z.optional(uuid),
      /** Only those of this organisation. */
      organisation: z.optional(uuid),
      /** Only those of this seat. */
      membership: z.optional(uuid),
      /** Only those in office on this day. */
      onDay: z.optional(day),
    }),
    answer: RepresentativePage,
    problems: [],
  }),
  operation({
    ...routes.amendRepresentative,
    ...changing,
    tag: 'representatives',
    summary: 'Changes what is known of a representative',
    access: namers,
    parameters: representative,
    body: RepresentativePatch,
    answer: Representative,
    problems: changeProblems,
  }),
  operation({
    ...routes.endRepresentative,
    ...changing,
    tag: 'representatives',
    summary: 'Ends the time of a representative on a day',
    access: namers,
    parameters: representative,
    body: RepresentativeEnd,
    answer: Representative,
    problems: changeProblems,
  }),

  operation({
    ...routes.declareInterests,
    ...adding,
    access: namers,
    tag: 'declarations',
    summary: 'Records what a representative declares of interests',
    description: 'It counts for a year; then a new one is due (ECCP Art. 11(f)).',
    body: ConflictDeclarationRequest,
    answer: ConflictDeclaration,
    problems: ['validation-failed'],
  }),
  operation({
    ...routes.searchDeclarations,
    ...reading,
    tag: 'declarations',
    summary: 'Declarations of interests, within the scope of who asks',
    access: seers,
    audited: 'read',
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Only those for this partnership. */
      partnership: z.optional(uuid),
      /** Only those of this representative. */
      representative: z.optional(uuid),
      /** Only those that have been reviewed, or only the others. */
      reviewed: z.optional(z.boolean()),
      /** Only those that count on this day. */
      onDay: z.optional(day),
    }),
    answer: ConflictDeclarationPage,
    problems: [],
  }),
  operation({
    ...routes.reviewDeclaration,
    ...changing,
    tag: 'declarations',
    summary: 'Records what comes of the review of a declaration',
    access: validators,
    parameters: declaration,
    body: DeclarationReview,
    answer: ConflictDeclaration,
    problems: changeProblems,
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

  operation({
    ...routes.showPersonalData,
    ...writing,
    tag: 'personal-data',
    summary: 'Everything that is held on a person',
    description: 'Asked for by the address of the person, in the body. Noted as an export (GDPR Art. 15).',
    access: ['auditor', 'admin'],
    audited: 'export',
    parameters: none,
    status: 200,
    etag: false,
    body: PersonRequest,
    answer: PersonalData,
    problems: ['validation-failed'],
  }),
  operation({
    ...routes.erasePersonalData,
    ...writing,
    tag: 'personal-data',
    summary: 'Erases what is held on a person',
    description:
      'Seats and days stay, without the person. A registration that waits for a decision keeps its contact until then, and is named (GDPR Art. 17).',
    access: ['admin'],
    parameters: none,
    status: 200,
    etag: false,
    body: ErasureRequest,
    answer: PersonalDataErasure,
    problems: ['validation-failed'],
  }),

  operation({
    ...routes.publishPrivacyNotice,
    ...adding,
    tag: 'privacy-notices',
    summary: 'Publishes a version of the privacy notice, for good',
    access: ['admin'],
    body: PrivacyNoticeRequest,
    answer: PrivacyNotice,
    problems: ['validation-failed', 'already-registered'],
  }),
  operation({
    ...routes.searchPrivacyNotices,
    ...reading,
    tag: 'privacy-notices',
    summary: 'Versions of the privacy notice, newest first',
    access: 'public',
    caching: 'revalidate',
    etag: true,
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Only those that had begun by this day: the first of them is the one to show. */
      onDay: z.optional(day),
    }),
    answer: PrivacyNoticePage,
    problems: [],
  }),
  operation({
    ...routes.showPrivacyNotice,
    ...reading,
    tag: 'privacy-notices',
    summary: 'One version of the privacy notice',
    access: 'public',
    caching: 'revalidate',
    etag: true,
    parameters: z.object({
      /** Its version, e.g. `2026-11`. */
      privacyNoticeCode,
    }),
    query: none,
    answer: PrivacyNotice,
    problems: ['not-found'],
  }),
] as const;

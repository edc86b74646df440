import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { day, listQuery, uuid } from '../schema.ts';
import * as routes from './composition-routes.ts';
import {
  ConflictDeclaration,
  ConflictDeclarationPage,
  ConflictDeclarationRequest,
  DeclarationReview,
} from './conflict-declaration.ts';
import {
  adding,
  changeProblems,
  changing,
  namers,
  none,
  reading,
  seers,
  validators,
  writing,
} from '../keeping.ts';
import { ErasureRequest, PersonRequest, PersonalData, PersonalDataErasure } from './personal-data.ts';
import {
  PrivacyNotice,
  PrivacyNoticePage,
  PrivacyNoticeRequest,
  privacyNoticeCode,
} from './privacy-notice.ts';
import {
  Representative,
  RepresentativeEnd,
  RepresentativePage,
  RepresentativePatch,
  RepresentativeRequest,
} from './representative.ts';

const representative = z.object({
  /** The representative. */
  representativeId: uuid,
});
const declaration = z.object({
  /** The declaration. */
  declarationId: uuid,
});

/** Operations on persons: who sits for members, what they declare, what they are told, what is held on them. */
export const personOperations = [
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

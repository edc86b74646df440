import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { closedCode, list, listQuery, uuid } from '../schema.ts';
import { recordStatus } from '../vocabulary/record-status.ts';
import * as routes from './composition-routes.ts';
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
import {
  MembershipEnd,
  MembershipPatch,
  MembershipRecord,
  MembershipRecordPage,
  MembershipRequest,
} from './membership-request.ts';
import { Decision, ReasonedDecision } from '../decision.ts';

const membership = z.object({
  /** The seat. */
  membershipId: uuid,
});

/** A step in the life of a seat. */
const membershipStep = stepsOf({
  tag: 'memberships',
  access: validators,
  parameters: membership,
  answer: MembershipRecord,
  problems: [...stepProblems, 'already-registered'],
});

/** Operations by which an authority keeps the seats of its partnerships. */
export const membershipOperations = [
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
] as const;

import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import type { Role } from '../operation.ts';
import { list, listQuery, uuid } from '../schema.ts';
import { keepers } from '../keepers.ts';
import { none, reading, stepProblems, stepsOf, validators } from '../keeping.ts';
import { OrganisationCorrection } from './organisation-correction.ts';
import * as routes from './self-service-routes.ts';
import {
  AccessApplication,
  AccessReceipt,
  AccessRequest,
  AccessRequestPage,
  ContactChange,
  Departure,
  IntegrationAnswer,
  LinkOpening,
  LinkReceipt,
  LinkRequest,
  LinkedRecord,
  accessStates,
} from './self-service.ts';
import { Decision, ReasonedDecision } from '../decision.ts';

/** A call of someone who holds no account: a link from a mail, in the body, says who it is. */
const linked = {
  tag: 'self-service',
  access: 'public',
  caching: 'no-store',
  parameters: none,
  query: none,
  status: 200,
  etag: false,
} as const;

/** A change that uses the link up. */
const change = {
  ...linked,
  answer: LinkedRecord,
  problems: ['validation-failed', 'link-not-valid', 'transition-not-allowed', 'not-found'],
} as const;

/** Who decides on access: the authority, or who looks after the organisation already. */
const deciders: readonly Role[] = keepers.grant;

/** A step in the life of an access request. */
const accessStep = (access: readonly Role[]) =>
  stepsOf({
    tag: 'self-service',
    access,
    parameters: z.object({
      /** The access request. */
      accessRequestId: uuid,
    }),
    answer: AccessRequest,
    problems: stepProblems,
  });
const decision = accessStep(deciders);

/** What partners do by themselves, and the access of those who may. */
export const selfServiceOperations = [
  operation({
    ...routes.requestLink,
    ...linked,
    summary: 'Asks for a link to one’s own records',
    description:
      'The answer is always the same. If the address is that of a contact of the registry, a link to its records is on its way; to one address at most one mail each ten minutes. Without a token, a proof of work comes with it where the server asks for one: see `issueChallenge`.',
    body: LinkRequest,
    answer: LinkReceipt,
    problems: ['validation-failed', 'proof-required'],
  }),
  operation({
    ...routes.showLinkedRecord,
    ...linked,
    summary: 'Shows the records behind a link',
    description:
      'Changes nothing, and does not use the link up. A POST, because what opens a door does not belong into an address (RAC_GEN_004).',
    audited: 'read',
    body: LinkOpening,
    answer: LinkedRecord,
    problems: ['validation-failed', 'link-not-valid'],
  }),
  operation({
    ...routes.answerIntegration,
    ...change,
    summary: 'Answers a request for integration',
    description: 'Also after its last day, as long as the authority has not decided. Uses the link up.',
    body: IntegrationAnswer,
    problems: ['validation-failed', 'link-not-valid', 'transition-not-allowed', 'already-registered'],
  }),
  operation({
    ...routes.confirmLinkedRecord,
    ...change,
    summary: 'Confirms that the data of an organisation still hold',
    description:
      'For one more year, from the day it was due when it is asked for. Brings an organisation back that was suspended for want of it, with its seats. Uses the link up.',
    body: LinkOpening,
  }),
  operation({
    ...routes.correctLinkedOrganisation,
    ...change,
    summary: 'Corrects how an organisation is reached, and where it is',
    description:
      'At once, as a revision of its own; the authority is told what has changed, and who is no longer written to that it is so. Name, codes, legal form, territories and traits are changed by the authority: write to it; so is the province of an organisation without territories. A link of a registration does it only when that registration brought the organisation into the registry: otherwise ask for access. The version is that of the organisation. Uses the link up.',
    body: OrganisationCorrection,
    etag: true,
  }),
  operation({
    ...routes.changeLinkedContact,
    ...change,
    summary: 'Changes who to write to about a registration',
    description: 'The address that was there before is told. Uses the link up.',
    body: ContactChange,
  }),
  operation({
    ...routes.leavePartnership,
    ...change,
    summary: 'Ends a seat, by who holds it',
    description: 'Today is its last day. The authority is told, with the reason. Uses the link up.',
    body: Departure,
  }),
  operation({
    ...routes.requestAccess,
    tag: 'self-service',
    access: 'public',
    caching: 'no-store',
    status: 201,
    etag: false,
    summary: 'Asks to look after the data of a registered organisation',
    description:
      'Decided by who looks after it already or by the authority. A second request from the same address while the first waits changes nothing. Without a token, a proof of work comes with it where the server asks for one: see `issueChallenge`.',
    parameters: z.object({
      /** The organisation. */
      organisationId: uuid,
    }),
    query: none,
    body: AccessApplication,
    answer: AccessReceipt,
    problems: ['not-found', 'validation-failed', 'proof-required'],
  }),
  operation({
    ...routes.searchAccessRequests,
    ...reading,
    tag: 'self-service',
    access: [...deciders, 'auditor'],
    summary: 'Access requests to decide on',
    parameters: none,
    query: z.object({
      ...listQuery,
      /** States. */
      status: z.optional(list(z.enum(accessStates), accessStates.length)),
      /** Order; those that have waited longest first unless said. */
      sort: z.optional(z.enum(['submittedAt', '-submittedAt'])),
    }),
    answer: AccessRequestPage,
    problems: [],
  }),
  decision({
    ...routes.grantAccess,
    summary: 'Lets the applicant look after the organisation',
    body: Decision,
  }),
  decision({
    ...routes.refuseAccess,
    summary: 'Refuses access, with a reason',
    body: ReasonedDecision,
  }),
  accessStep(validators)({
    ...routes.withdrawAccess,
    summary: 'Takes granted access back, with a reason',
    description:
      'From now on who was let in looks after the organisation no more: links that were sent open nothing, and no new ones are. The person is told, with the reason.',
    body: ReasonedDecision,
  }),
] as const;

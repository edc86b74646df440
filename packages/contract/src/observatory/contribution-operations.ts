import * as z from 'zod/mini';
import { Decision } from '../decision.ts';
import {
  adding,
  changing,
  editors,
  namers,
  none,
  reading,
  seers,
  stepProblems,
  stepsOf,
} from '../keeping.ts';
import { operation } from '../operation.ts';
import { closedCode, list, listQuery, programmeCode, uuid } from '../schema.ts';
import { contributionKind } from '../vocabulary/contribution-kind.ts';
import { contributionOutcome } from '../vocabulary/contribution-outcome.ts';
import { contributionStatus } from '../vocabulary/contribution-status.ts';
import { partnerCategory } from '../vocabulary/partner-category.ts';
import { contributionAnswer, contributionRequest } from './consultation-examples.ts';
import {
  Contribution,
  ContributionPage,
  ContributionRecord,
  ContributionRecordPage,
} from './contribution.ts';
import {
  ContributionAnswer,
  ContributionPatch,
  ContributionRequest,
  ContributionSubmission,
} from './contribution-request.ts';
import * as routes from './contribution-routes.ts';

const contribution = z.object({
  /** The contribution. */
  contributionId: uuid,
});

const published = {
  access: 'public',
  caching: 'revalidate',
  body: undefined,
  status: 200,
  etag: true,
  tag: 'contributions',
} as const;

const filters = {
  ...listQuery,
  /** Only those in this consultation. */
  consultation: z.optional(uuid),
  /** Only those in consultations of this partnership. */
  partnership: z.optional(uuid),
  /** Keys of programmes. */
  programme: z.optional(list(programmeCode, 30)),
  /** Only those of this organisation. */
  organisation: z.optional(uuid),
  /** Partner categories in which the organisations sat when they sent them; a letter takes all of its own. */
  category: z.optional(list(closedCode(partnerCategory), 20)),
  /** Kinds. */
  kind: z.optional(list(closedCode(contributionKind), 5)),
  /** What became of them. */
  outcome: z.optional(list(closedCode(contributionOutcome), 5)),
};

/** A step that who sent it takes, or the authority that entered it. */
const ownStep = stepsOf({
  tag: 'contributions',
  access: namers,
  parameters: contribution,
  answer: ContributionRecord,
  problems: stepProblems,
});

/** A step that the authority takes. */
const authorityStep = stepsOf({
  tag: 'contributions',
  access: editors,
  parameters: contribution,
  answer: ContributionRecord,
  problems: stepProblems,
});

/** Operations on what partners have to say, and on what they are answered. */
export const contributionOperations = [
  operation({
    ...routes.searchContributions,
    ...published,
    files: ['csv', 'csv-excel', 'xlsx', 'json'],
    summary: 'Public contributions to consultations that have closed, with their answers',
    description:
      'Those the authority has acknowledged or answered. They carry the organisation, never a person.',
    parameters: none,
    query: z.object({
      ...filters,
      /** States: `acknowledged`, `answered`. */
      status: z.optional(list(z.enum(['acknowledged', 'answered']), 2)),
      /** Order; those that were sent last come first unless said. */
      sort: z.optional(z.enum(['-submittedAt', 'submittedAt'])),
    }),
    answer: ContributionPage,
    problems: [],
  }),
  operation({
    ...routes.showContribution,
    ...published,
    summary: 'One public contribution, with its answer',
    parameters: contribution,
    query: none,
    answer: Contribution,
    problems: ['not-found'],
  }),
  operation({
    ...routes.draftContribution,
    ...adding,
    access: namers,
    tag: 'contributions',
    summary: 'Sends a contribution to a consultation that is open, or keeps it as a draft',
    description:
      'By who looks after the organisation; or by who keeps the partnership, for one that came on paper: it is marked `onBehalf`. A late one is refused with the instant of the closing, unless that authority takes it and says why.',
    body: ContributionRequest,
    answer: ContributionRecord,
    example: { body: contributionRequest },
    problems: ['validation-failed', 'transition-not-allowed'],
  }),
  ownStep({
    ...routes.amendContribution,
    summary: 'Changes a draft',
    body: ContributionPatch,
  }),
  ownStep({
    ...routes.submitContribution,
    summary: 'Sends a draft, while the consultation is open',
    body: ContributionSubmission,
  }),
  authorityStep({
    ...routes.acknowledgeContribution,
    summary: 'Takes note of a contribution',
    description: 'The organisation gets a receipt by mail, with its reference.',
    body: Decision,
  }),
  operation({
    ...routes.answerContribution,
    ...changing,
    tag: 'contributions',
    access: editors,
    parameters: contribution,
    answer: ContributionRecord,
    problems: stepProblems,
    summary: 'Answers a contribution that was acknowledged',
    description:
      'With an outcome and its reasons (ECCP Art. 5(2)(c)); the organisation is told by mail. Another answer later takes its place: the day of the first one stays.',
    body: ContributionAnswer,
    example: { body: contributionAnswer },
  }),
  ownStep({
    ...routes.withdrawContribution,
    summary: 'Withdraws a contribution before it is answered',
    body: Decision,
  }),
  operation({
    ...routes.searchContributionRecords,
    ...reading,
    tag: 'contributions',
    summary: 'Contributions in any state, within the scope of who asks',
    description:
      'An organisation sees its own; who keeps the partnership those that were sent, and what it entered.',
    access: seers,
    parameters: none,
    query: z.object({
      ...filters,
      /** States. */
      status: z.optional(list(closedCode(contributionStatus), 5)),
      /** Order; the newest come first unless said. */
      sort: z.optional(z.enum(['-createdAt', 'createdAt'])),
    }),
    answer: ContributionRecordPage,
    problems: [],
  }),
  operation({
    ...routes.showContributionRecord,
    ...reading,
    etag: true,
    tag: 'contributions',
    summary: 'One contribution, in any state',
    access: seers,
    parameters: contribution,
    query: none,
    answer: ContributionRecord,
    problems: ['not-found'],
  }),
] as const;

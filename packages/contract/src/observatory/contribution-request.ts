import * as z from 'zod/mini';
import { patchOf } from '../patch.ts';
import { closedCode, instant, line, list, request, text, uuid, webAddress } from '../schema.ts';
import { contributionKind } from '../vocabulary/contribution-kind.ts';
import { contributionOutcome } from '../vocabulary/contribution-outcome.ts';
import { DocumentPlaceRequest, documentPlace } from './document-place.ts';

/** An `https` address: what goes with a contribution is opened by others. */
const secureAddress = webAddress.check(
  z.refine((value) => value.toLowerCase().startsWith('https:'), { params: { code: 'invalid_url' } }),
);

const changeable = {
  kind: closedCode(contributionKind),
  text: text(20_000),
  /** What goes with it, on the web. */
  attachments: z.optional(list(request({ title: line(300), url: secureAddress }), 20)),
  /** Whether anyone may read it once the consultation has closed. */
  public: z.boolean(),
};

/** What may be changed of a draft, as a whole. */
export const ContributionFacts = request({
  ...changeable,
  /** The place that it speaks of. */
  target: z.optional(DocumentPlaceRequest),
});
/** What may be changed of a draft, as a whole. */
export type ContributionFacts = z.infer<typeof ContributionFacts>;

/** What the authority says of a contribution that it enters for an organisation. */
const received = {
  /** When it came on paper, of one that the authority enters: when it was sent unless said. */
  receivedAt: z.optional(instant),
  /** Why it is taken after the closing: of the authority alone. */
  lateReason: z.optional(text(2000, 10)),
};

/** A new contribution. */
export const ContributionRequest = request({
  consultationId: uuid,
  organisationId: uuid,
  /** The seat for which it speaks; that of the organisation in the partnership unless said. */
  membershipId: z.optional(uuid),
  ...ContributionFacts.shape,
  /** `submitted` unless said; a `draft` is seen by the organisation alone. */
  status: z.optional(z.enum(['draft', 'submitted'])),
  ...received,
});
/** A new contribution. */
export type ContributionRequest = z.infer<typeof ContributionRequest>;

/** What changes of a draft (RFC 7396): what is left out stays, null takes a property away. */
export const ContributionPatch = request({
  ...patchOf(changeable).shape,
  target: z.optional(z.nullable(patchOf(documentPlace))),
});
/** What changes of a draft. */
export type ContributionPatch = z.infer<typeof ContributionPatch>;

/** How a draft is sent. */
export const ContributionSubmission = request(received);
/** How a draft is sent. */
export type ContributionSubmission = z.infer<typeof ContributionSubmission>;

/** The answer to a contribution: an outcome is never without one (ECCP Art. 5(2)(c)). */
export const ContributionAnswer = request({
  outcome: closedCode(contributionOutcome),
  /** What is answered: it is published with a public contribution, so it names no person. */
  answer: text(20_000, 10),
  /** Where the change landed. */
  traceableTo: z.optional(DocumentPlaceRequest),
});
/** The answer to a contribution. */
export type ContributionAnswer = z.infer<typeof ContributionAnswer>;

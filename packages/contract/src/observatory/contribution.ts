import * as z from 'zod/mini';
import { entity, instant, list, openCode, page, record, text, uuid, whole } from '../schema.ts';
import { Attachment, DocumentPlace } from './document-place.ts';

/** What an organisation had to say in a consultation, and what it was answered: it never names a person. */
export const Contribution = entity({
  ...record,
  /** The consultation that it was given in. */
  consultationId: z.optional(uuid),
  /** What that is called. */
  consultationTitle: z.optional(text(300)),
  partnershipId: uuid,
  partnershipTitle: text(300),
  organisationId: uuid,
  /** Official name of the organisation. */
  organisationLegalName: text(300),
  /** The seat of the organisation in the partnership; absent when it has none. */
  membershipId: z.optional(uuid),
  /** Partner category in which the organisation sat there when it was sent; absent when it had no seat. */
  category: z.optional(openCode('partner-category')),
  kind: openCode('contribution-kind'),
  /** The place that it speaks of. */
  target: z.optional(DocumentPlace),
  text: text(20_000),
  attachments: list(Attachment, 20),
  /** Whether anyone may read it once the consultation has closed. */
  public: z.boolean(),
  /** Whether the authority entered it for the organisation: one that came on paper. */
  onBehalf: z.boolean(),
  /** Whether it came after the consultation had closed. */
  late: z.boolean(),
  status: openCode('contribution-status'),
  /** When it was sent, or came on paper, UTC. */
  submittedAt: z.optional(instant),
  /** When the authority took note of it, UTC. */
  acknowledgedAt: z.optional(instant),
  /** What became of it: there with the answer, and only then. */
  outcome: z.optional(openCode('contribution-outcome')),
  /** What the authority answers (ECCP Art. 5(2)(c)). */
  answer: z.optional(text(20_000)),
  /** When it first answered, UTC. */
  answeredAt: z.optional(instant),
  /** Calendar days from when it was sent to the answer, in Italy. */
  answerDays: z.optional(whole(0, 100_000)),
  /** Where the change landed. */
  traceableTo: z.optional(DocumentPlace),
});
/** What an organisation had to say in a consultation, and what it was answered. */
export type Contribution = z.infer<typeof Contribution>;

export const ContributionPage = page(Contribution);
/** A page of contributions. */
export type ContributionPage = z.infer<typeof ContributionPage>;

/** A contribution as who sent it and who keeps the consultation see it, in any state. */
export const ContributionRecord = entity({
  ...Contribution.shape,
  /** What it is called in the mails about it: `OC-C-2026-7K3M9QX2`. */
  reference: text(40),
  /** Why it was taken after the closing. */
  lateReason: z.optional(text(2000)),
  /** Who answered: subject of the token, for who keeps the consultation. */
  answeredBy: z.optional(text(200)),
  /** When it was withdrawn, UTC. */
  withdrawnAt: z.optional(instant),
});
/** A contribution as who sent it and who keeps the consultation see it. */
export type ContributionRecord = z.infer<typeof ContributionRecord>;

export const ContributionRecordPage = page(ContributionRecord);
/** A page of contributions in any state. */
export type ContributionRecordPage = z.infer<typeof ContributionRecordPage>;

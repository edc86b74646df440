import * as z from 'zod/mini';
import {
  closedCode,
  date,
  day,
  entity,
  instant,
  line,
  list,
  openCode,
  page,
  record,
  request,
  text,
  uuid,
} from '../schema.ts';
import { interestKind } from '../vocabulary/interest-kind.ts';

/** What comes of the review of a declaration. */
export const reviewOutcomes = ['no_conflict', 'recusal', 'incompatible'] as const;

/** An interest that can come into conflict with the work of a committee. Restricted. */
export const Interest = entity({
  kind: openCode('interest-kind'),
  /** What it consists of. */
  description: text(2000),
  /** The programme or call it touches. */
  reference: z.optional(text(300)),
});
/** An interest that can come into conflict with the work of a committee. */
export type Interest = z.infer<typeof Interest>;

/** What a representative declares of interests (ECCP Art. 11(f)); refreshed yearly. Restricted. */
export const ConflictDeclaration = entity({
  ...record,
  representativeId: uuid,
  membershipId: uuid,
  partnershipId: uuid,
  organisationId: uuid,
  declaredOn: date,
  /** Last day on which it counts: a year later a new one is due. */
  validUntil: date,
  /** True when there is nothing to declare. */
  noInterest: z.boolean(),
  interests: list(Interest, 50),
  /** What came of the review: `no_conflict`, `recusal` (on some items) or `incompatible`; absent before it. */
  outcome: z.optional(text(20)),
  /** Subject of the token of who reviewed it. */
  reviewedBy: z.optional(text(200)),
  reviewedAt: z.optional(instant),
});
/** What a representative declares of interests. */
export type ConflictDeclaration = z.infer<typeof ConflictDeclaration>;

export const ConflictDeclarationPage = page(ConflictDeclaration);
/** A page of declarations of interests. */
export type ConflictDeclarationPage = z.infer<typeof ConflictDeclarationPage>;

/** A new declaration of interests. */
export const ConflictDeclarationRequest = request({
  representativeId: uuid,
  /** When it was signed. */
  declaredOn: day,
  /** True when there is nothing to declare; then there are no interests. */
  noInterest: z.boolean(),
  interests: z.optional(
    list(
      request({
        kind: closedCode(interestKind),
        /** What it consists of. */
        description: text(2000, 3),
        /** The programme or call it touches. */
        reference: z.optional(line(300)),
      }),
      50,
    ),
  ),
});
/** A new declaration of interests. */
export type ConflictDeclarationRequest = z.infer<typeof ConflictDeclarationRequest>;

/** What comes of the review of a declaration. */
export const DeclarationReview = request({
  outcome: z.enum(reviewOutcomes),
  /** A note for the file. */
  reason: z.optional(text(2000, 3)),
});
/** What comes of the review of a declaration. */
export type DeclarationReview = z.infer<typeof DeclarationReview>;

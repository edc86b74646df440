import * as z from 'zod/mini';
import { checkEmail } from '../identifiers/index.ts';
import { patchOf } from '../patch.ts';
import {
  closedCode,
  date,
  day,
  entity,
  identifier,
  instant,
  line,
  openCode,
  page,
  record,
  request,
  text,
  uuid,
} from '../schema.ts';
import { representativeKind } from '../vocabulary/representative-kind.ts';
import { phone } from './registration.ts';

/** Gender, for statistics only; `not_declared` unless the person says otherwise. */
export const genders = ['F', 'M', 'X', 'not_declared'] as const;

/** A person who sits for a member. Personal data: restricted, in no anonymous answer. No tax code is kept. */
export const Representative = entity({
  ...record,
  membershipId: uuid,
  partnershipId: uuid,
  organisationId: uuid,
  /** Official name of the organisation. */
  organisationLegalName: text(300),
  kind: openCode('representative-kind'),
  /** Absent once the person was erased; so are all that follow. */
  givenName: z.optional(text(100)),
  familyName: z.optional(text(100)),
  jobTitle: z.optional(text(100)),
  /** For statistics only: `F`, `M`, `X` or `not_declared`. */
  gender: z.optional(text(20)),
  institutionalEmail: z.optional(text(254)),
  phone: z.optional(text(30)),
  /** First day. */
  validFrom: date,
  /** Last day; absent while it lasts. */
  validTo: z.optional(date),
  /** Whether the name may be published. */
  publishName: z.boolean(),
  /** The rule that lets the name be published. */
  publishNameBasis: z.optional(text(300)),
  /** The version of the privacy notice that was shown. */
  privacyNoticeVersion: text(20),
  /** When the person acknowledged it, UTC. */
  acknowledgedAt: instant,
});
/** A person who sits for a member. */
export type Representative = z.infer<typeof Representative>;

export const RepresentativePage = page(Representative);
/** A page of representatives. */
export type RepresentativePage = z.infer<typeof RepresentativePage>;

/** What may be changed of a representative, as a whole. */
export const RepresentativeFacts = request({
  kind: closedCode(representativeKind),
  givenName: line(100),
  familyName: line(100),
  jobTitle: z.optional(line(100)),
  /** For statistics only; not declared unless the person says otherwise. */
  gender: z.optional(z.enum(genders)),
  institutionalEmail: identifier(checkEmail, 254),
  phone: z.optional(phone),
  /** First day. */
  validFrom: day,
  /** Last day; a delegate for one meeting has one. */
  validTo: z.optional(day),
  /** Whether the name may be published; false unless said. */
  publishName: z.optional(z.boolean()),
  /** The rule that lets the name be published: required with it. */
  publishNameBasis: z.optional(line(300)),
  /** The version of the privacy notice that was shown. */
  privacyNoticeVersion: text(20),
  /** When the person acknowledged it. */
  acknowledgedAt: instant,
});
/** What may be changed of a representative, as a whole. */
export type RepresentativeFacts = z.infer<typeof RepresentativeFacts>;

/** Names who sits for a member. */
export const RepresentativeRequest = request({ membershipId: uuid, ...RepresentativeFacts.shape });
/** Names who sits for a member. */
export type RepresentativeRequest = z.infer<typeof RepresentativeRequest>;

/** What changes of a representative (RFC 7396): what is left out stays, null takes a property away. */
export const RepresentativePatch = patchOf(RepresentativeFacts.shape);
/** What changes of a representative. */
export type RepresentativePatch = z.infer<typeof RepresentativePatch>;

/** The end of a representative's time. */
export const RepresentativeEnd = request({
  /** Last day. */
  validTo: day,
  /** A note for the file. */
  reason: z.optional(text(2000, 3)),
});
/** The end of a representative's time. */
export type RepresentativeEnd = z.infer<typeof RepresentativeEnd>;

import * as z from 'zod/mini';
import { patchOf } from '../patch.ts';
import {
  closedCode,
  day,
  entity,
  line,
  list,
  openCode,
  page,
  request,
  text,
  uuid,
  whole,
} from '../schema.ts';
import { memberRole } from '../vocabulary/member-role.ts';
import { partnerCategory } from '../vocabulary/partner-category.ts';
import { partnerTag } from '../vocabulary/partner-tag.ts';
import { MembershipWithOrganisation } from './membership.ts';

const mandate = {
  /** The act: kind and number. */
  act: line(300),
  date: z.optional(day),
  /** The body that designates. */
  designatedBy: z.optional(line(300)),
};

const changeable = {
  /** Category under the scheme of the partnership. */
  category: closedCode(partnerCategory),
  role: closedCode(memberRole),
  /** Whether the seat has a vote; as the law gives it unless said (CPR Art. 39(1)). */
  voting: z.optional(z.boolean()),
  tags: z.optional(list(closedCode(partnerTag), 17)),
  /** Number of seats; one unless said. */
  seats: z.optional(whole(1, 1000)),
  /** Organisations that share this single representative. */
  representsOrganisationIds: z.optional(list(uuid, 200)),
  /** Took part in the preparation of the programme (ECCP Art. 10(1)). */
  involvedInPreparation: z.optional(z.boolean()),
  /** First day. */
  validFrom: z.optional(day),
  /** Last day; absent while it lasts. */
  validTo: z.optional(day),
};

/** What may be changed of a seat, as a whole. */
export const MembershipFacts = request({
  ...changeable,
  /** The act by which the body names its seat. */
  mandate: z.optional(request(mandate)),
});
/** What may be changed of a seat, as a whole. */
export type MembershipFacts = z.infer<typeof MembershipFacts>;

/** A new seat. It is a draft until it is validated. */
export const MembershipRequest = request({
  partnershipId: uuid,
  organisationId: uuid,
  ...MembershipFacts.shape,
});
/** A new seat. */
export type MembershipRequest = z.infer<typeof MembershipRequest>;

/** What changes of a seat (RFC 7396): what is left out stays, null takes a property away. */
export const MembershipPatch = request({
  ...patchOf(changeable).shape,
  mandate: z.optional(z.nullable(patchOf(mandate))),
});
/** What changes of a seat. */
export type MembershipPatch = z.infer<typeof MembershipPatch>;

/** The end of a seat. */
export const MembershipEnd = request({
  /** Last day. */
  validTo: day,
  /** Why it ends: published with the seat, so it names no person. */
  endReason: text(500, 3),
});
/** The end of a seat. */
export type MembershipEnd = z.infer<typeof MembershipEnd>;

/** A seat as an authority sees it, in any state. */
export const MembershipRecord = entity({
  ...MembershipWithOrganisation.shape,
  partnershipTitle: text(300),
  partnershipStatus: openCode('record-status'),
});
/** A seat as an authority sees it. */
export type MembershipRecord = z.infer<typeof MembershipRecord>;

export const MembershipRecordPage = page(MembershipRecord);
/** A page of seats in any state. */
export type MembershipRecordPage = z.infer<typeof MembershipRecordPage>;

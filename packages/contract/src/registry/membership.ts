import * as z from 'zod/mini';
import { date, entity, list, openCode, page, record, text, uuid, whole } from '../schema.ts';

/** The act by which a body names its seat. */
export const Mandate = entity({
  /** The act: kind and number. */
  act: text(300),
  date: z.optional(date),
  /** The body that designates. */
  designatedBy: z.optional(text(300)),
});
/** The act by which a body names its seat. */
export type Mandate = z.infer<typeof Mandate>;

const seat = {
  partnershipId: uuid,
  organisationId: uuid,
  /** Category under the scheme. */
  category: openCode('partner-category'),
  /** The version of the category list. */
  categoryScheme: openCode('category-scheme'),
  /** False while the managing authority has still to validate the category. */
  categoryValidated: z.boolean(),
  role: openCode('member-role'),
  /** Whether the seat has a vote. */
  voting: z.boolean(),
  /** First day; absent when it is not known. */
  validFrom: z.optional(date),
  /** Last day; absent while it lasts. */
  validTo: z.optional(date),
};

/** The seat of an organisation in a partnership. */
export const Membership = entity({
  ...record,
  ...seat,
  tags: list(openCode('partner-tag'), 20),
  /** Number of seats. */
  seats: whole(1, 1000),
  mandate: z.optional(Mandate),
  /** Organisations that share this single representative. */
  representsOrganisationIds: list(uuid, 200),
  endReason: z.optional(text(500)),
  /** Took part in the preparation of the programme (ECCP Art. 10(1)). */
  involvedInPreparation: z.boolean(),
  status: openCode('record-status'),
});
/** The seat of an organisation in a partnership. */
export type Membership = z.infer<typeof Membership>;

/** A seat as it is shown on the card of an organisation. */
export const MembershipSummary = entity({
  ...seat,
  partnershipTitle: text(300),
  partnershipType: openCode('partnership-type'),
  /** Keys of the programmes of the partnership. */
  programmeCodes: list(text(80), 20),
  demo: z.boolean(),
});
/** A seat as it is shown on the card of an organisation. */
export type MembershipSummary = z.infer<typeof MembershipSummary>;

/** A seat as it is shown in the list of members of a partnership. */
export const MembershipWithOrganisation = entity({
  ...Membership.shape,
  /** Official name of the organisation. */
  organisationLegalName: text(300),
});
/** A seat as it is shown in the list of members of a partnership. */
export type MembershipWithOrganisation = z.infer<typeof MembershipWithOrganisation>;

export const MembershipPage = page(MembershipWithOrganisation);
/** A page of members. */
export type MembershipPage = z.infer<typeof MembershipPage>;

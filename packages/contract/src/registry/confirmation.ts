import * as z from 'zod/mini';
import { date, entity, openCode, page, request, text, uuid, whole } from '../schema.ts';

/** The yearly confirmation of an organisation, as an authority follows it. */
export const OrganisationConfirmation = entity({
  /** The organisation. */
  id: uuid,
  /** Its version: a confirmation says on which it was taken. */
  version: whole(1, 2_000_000_000),
  legalName: text(300),
  /** `suspended` when it was not confirmed in time. */
  status: openCode('record-status'),
  /** By when it confirms that its data still hold. */
  confirmationDueOn: date,
  /** False when nobody can be written to: neither a person who looks after it, nor an address of its own. */
  reachable: z.boolean(),
});
/** The yearly confirmation of an organisation. */
export type OrganisationConfirmation = z.infer<typeof OrganisationConfirmation>;

export const OrganisationConfirmationPage = page(OrganisationConfirmation);
/** A page of yearly confirmations. */
export type OrganisationConfirmationPage = z.infer<typeof OrganisationConfirmationPage>;

/** A confirmation that came otherwise than by a link: by telephone, by certified mail, at a meeting. */
export const RecordedConfirmation = request({
  /** Who confirmed, how and when, and where that is kept: the number under which a letter was filed. */
  reason: text(2000, 10),
});
/** A confirmation that came otherwise than by a link. */
export type RecordedConfirmation = z.infer<typeof RecordedConfirmation>;

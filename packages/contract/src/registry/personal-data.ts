import * as z from 'zod/mini';
import { checkEmail } from '../identifiers/index.ts';
import { entity, identifier, instant, list, openCode, request, text, uuid, whole } from '../schema.ts';
import { ConflictDeclaration } from './conflict-declaration.ts';
import { ContactRequest } from './registration.ts';
import { Representative } from './representative.ts';

/** Whose data: found by the address, which stands in no path and no query. */
export const PersonRequest = request({
  institutionalEmail: identifier(checkEmail, 254),
});
/** Whose data. */
export type PersonRequest = z.infer<typeof PersonRequest>;

/** A person as one who registered an organisation, or asked to look after one. */
const contact = {
  status: text(40),
  submittedAt: instant,
  contact: entity(ContactRequest.shape),
  language: text(2),
  privacyNoticeVersion: text(20),
};

/** Everything that is held on a person (GDPR Art. 15). */
export const PersonalData = entity({
  institutionalEmail: text(254),
  representatives: list(Representative, 1000),
  declarations: list(ConflictDeclaration, 1000),
  registrations: list(
    entity({ id: uuid, reference: text(20), ...contact, status: openCode('record-status') }),
    1000,
  ),
  /** Requests to look after an organisation. */
  accessRequests: list(entity({ id: uuid, organisationId: uuid, motivation: text(2000), ...contact }), 1000),
  /** Meetings at which the person sat for a member, with what was copied for the statistics. */
  attendances: list(
    entity({
      meetingId: uuid,
      title: text(300),
      startsAt: instant,
      membershipId: uuid,
      mode: z.optional(openCode('attendance-mode')),
      gender: z.optional(text(20)),
      arrivedAt: z.optional(instant),
      leftAt: z.optional(instant),
    }),
    1000,
  ),
  /** Mails that were written, by kind. */
  letters: list(entity({ kind: text(60), status: text(20), createdAt: instant }), 1000),
  /** Organisations that have this address as theirs. */
  organisations: list(entity({ id: uuid, legalName: text(300) }), 1000),
});
/** Everything that is held on a person. */
export type PersonalData = z.infer<typeof PersonalData>;

/** Whose data are to be erased, and why. */
export const ErasureRequest = request({
  ...PersonRequest.shape,
  /** Why: kept with the erasure, so it names no person. */
  reason: text(2000, 10),
});
/** Whose data are to be erased, and why. */
export type ErasureRequest = z.infer<typeof ErasureRequest>;

const number = whole(0, 100_000);

/** What was erased, by kind, and what is still needed. */
export const PersonalDataErasure = entity({
  /** Representatives whose time was ended and of whom only days and seat are left, and at meetings only the seat. */
  representatives: number,
  declarations: number,
  /** Registrations without their contact. */
  registrations: number,
  accessRequests: number,
  letters: number,
  /** Registrations that wait for a decision, by reference: until then the contact is needed. */
  keptRegistrations: list(text(20), 1000),
});
/** What was erased, by kind, and what is still needed. */
export type PersonalDataErasure = z.infer<typeof PersonalDataErasure>;

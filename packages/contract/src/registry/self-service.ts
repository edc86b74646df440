import * as z from 'zod/mini';
import { checkEmail } from '../identifiers/index.ts';
import { languages } from '../message/index.ts';
import {
  date,
  day,
  entity,
  identifier,
  instant,
  list,
  openCode,
  page,
  record,
  request,
  text,
  uuid,
} from '../schema.ts';
import { LinkToken } from '../link-token.ts';
import { Organisation } from './organisation.ts';
import { privacyAcknowledgement } from './privacy-acknowledgement.ts';
import { AdhesionRequest, ContactRequest, OrganisationRequest } from './registration.ts';
import { FieldChange } from './revision.ts';
import { workProven } from './work-proven.ts';

const token = LinkToken;

/** Asks for a link to one's own records. */
export const LinkRequest = request({
  /** Where the link is sent, when something is known of it. */
  institutionalEmail: identifier(checkEmail, 254),
  /** Language in which to write. */
  language: z.enum(languages),
  ...workProven,
});
/** Asks for a link to one's own records. */
export type LinkRequest = z.infer<typeof LinkRequest>;

/** What who asks for a link gets: the same, whether the address is known or not. */
export const LinkReceipt = entity({
  /** When the request was taken in, UTC. */
  requestedAt: instant,
});
/** What who asks for a link gets. */
export type LinkReceipt = z.infer<typeof LinkReceipt>;

/** What a link opens. */
export const LinkOpening = request({ token });
/** What a link opens. */
export type LinkOpening = z.infer<typeof LinkOpening>;

/** What may be done with a link. */
export const linkActions = [
  'answer_integration',
  'confirm',
  'edit_organisation',
  'edit_contact',
  'leave',
] as const;
/** Something that may be done with a link. */
export type LinkAction = (typeof linkActions)[number];

/** A question of the authority, or the answer of the applicant. */
export const IntegrationMessage = entity({
  /** `authority` or `applicant`. */
  from: text(20),
  at: instant,
  /** The words; absent when the authority noted an answer that came another way. */
  text: z.optional(text(2000)),
  /** Of a question: by when to answer. */
  dueOn: z.optional(date),
  /** Of an answer: what it changed in the request. */
  changes: z.optional(list(FieldChange, 500)),
});
/** A question of the authority, or the answer of the applicant. */
export type IntegrationMessage = z.infer<typeof IntegrationMessage>;

/** A registration as its applicant sees it: without who decides, nor the notes for the file. */
export const LinkedRegistration = entity({
  reference: text(20),
  status: openCode('record-status'),
  submittedAt: instant,
  organisation: entity(OrganisationRequest.shape),
  adhesion: z.optional(entity(AdhesionRequest.shape)),
  /** Title of the partnership, when a seat was asked for. */
  partnershipTitle: z.optional(text(300)),
  contact: entity(ContactRequest.shape),
  /** By when to answer the open question. */
  integrationDueOn: z.optional(date),
  /** Questions and answers, oldest first. */
  thread: list(IntegrationMessage, 200),
});
/** A registration as its applicant sees it. */
export type LinkedRegistration = z.infer<typeof LinkedRegistration>;

/** A seat that its organisation may leave. */
export const LinkedSeat = entity({
  id: uuid,
  partnershipTitle: text(300),
  role: openCode('member-role'),
  status: openCode('record-status'),
  /** First day; absent when unknown. */
  validFrom: z.optional(date),
});
/** A seat that its organisation may leave. */
export type LinkedSeat = z.infer<typeof LinkedSeat>;

const { _embedded, ...organisationFacts } = Organisation.shape;

/** An organisation as who looks after its data sees it: what anyone reads of it, also while it is suspended. */
export const LinkedOrganisation = entity({
  ...organisationFacts,
  /** Seats held today. */
  memberships: list(LinkedSeat, 200),
  /** Name of the organisation the link was sent for, where it has been merged into this one since. */
  mergedLegalName: z.optional(text(300)),
});
/** An organisation as who looks after its data sees it. */
export type LinkedOrganisation = z.infer<typeof LinkedOrganisation>;

/** The records behind a link. Holds personal data: of the one the link was sent to. */
export const LinkedRecord = entity({
  /** Until when the link opens them, UTC. */
  expiresAt: instant,
  /** What may be done: `answer_integration`, `confirm`, `edit_organisation`, `edit_contact`, `leave`. */
  actions: list(text(40), 10),
  registration: z.optional(LinkedRegistration),
  organisation: z.optional(LinkedOrganisation),
});
/** The records behind a link. */
export type LinkedRecord = z.infer<typeof LinkedRecord>;

/** The answer to a request for integration. */
export const IntegrationAnswer = request({
  token,
  /** What the authority asked for, in words. */
  text: text(2000, 2),
  /** The data of the organisation as they should be, when something in them was wrong or missing. */
  organisation: z.optional(OrganisationRequest),
  /** Why the organisation asks to join, when that was to be said better. */
  motivation: z.optional(text(2000)),
});
/** The answer to a request for integration. */
export type IntegrationAnswer = z.infer<typeof IntegrationAnswer>;

/** Who to write to from now on. */
export const ContactChange = request({ token, contact: ContactRequest });
/** Who to write to from now on. */
export type ContactChange = z.infer<typeof ContactChange>;

/** The end of a seat, by who holds it. */
export const Departure = request({
  token,
  /** The seat. */
  membershipId: uuid,
  /** Why: the authority reads it. */
  reason: text(500, 10),
});
/** The end of a seat, by who holds it. */
export type Departure = z.infer<typeof Departure>;

/** What is missing, and by when to send it. */
export const IntegrationQuestion = request({
  /** What is missing: the applicant reads it. */
  reason: text(2000, 10),
  /** Last day for the answer, after today; in 30 days unless said. */
  dueOn: z.optional(day),
});
/** What is missing, and by when to send it. */
export type IntegrationQuestion = z.infer<typeof IntegrationQuestion>;

/** Asks to look after the data of an organisation that is registered already. */
export const AccessApplication = request({
  ...privacyAcknowledgement,
  contact: ContactRequest,
  /** In what capacity one speaks for the organisation. */
  motivation: text(2000, 10),
  /** Language in which to answer. */
  language: z.enum(languages),
  ...workProven,
});
/** Asks to look after the data of an organisation that is registered already. */
export type AccessApplication = z.infer<typeof AccessApplication>;

/** What who asks for access gets back. */
export const AccessReceipt = entity({
  organisationLegalName: text(300),
  submittedAt: instant,
});
/** What who asks for access gets back. */
export type AccessReceipt = z.infer<typeof AccessReceipt>;

/** The states of an access request. */
export const accessStates = ['submitted', 'granted', 'refused', 'withdrawn'] as const;

/** An access request as who decides sees it. Holds personal data: restricted. */
export const AccessRequest = entity({
  ...record,
  organisationId: uuid,
  organisationLegalName: text(300),
  /** `submitted`, `granted`, `refused`, or `withdrawn` after it was granted. */
  status: text(20),
  submittedAt: instant,
  contact: entity(ContactRequest.shape),
  motivation: text(2000),
  language: text(2),
  privacyNoticeVersion: text(20),
  /** When it was last decided on, UTC. */
  decidedAt: z.optional(instant),
  /** Who decided then: the subject of the token. */
  decidedBy: z.optional(text(200)),
  /** Why; always there after a refusal and a withdrawal. */
  reason: z.optional(text(2000)),
});
/** An access request as who decides sees it. */
export type AccessRequest = z.infer<typeof AccessRequest>;

export const AccessRequestPage = page(AccessRequest);
/** A page of access requests. */
export type AccessRequestPage = z.infer<typeof AccessRequestPage>;

import * as z from 'zod/mini';
import {
  checkEmail,
  checkIpaCode,
  checkNuts,
  checkPec,
  checkPostcode,
  checkTaxCode,
  checkVatNumber,
} from '../identifiers/index.ts';
import { languages } from '../message/index.ts';
import {
  closedCode,
  date,
  entity,
  identifier,
  instant,
  line,
  list,
  openCode,
  page,
  record,
  request,
  text,
  uuid,
  webAddress,
  whole,
} from '../schema.ts';
import { legalForm } from '../vocabulary/legal-form.ts';
import { partnerCategory } from '../vocabulary/partner-category.ts';
import { partnerTag } from '../vocabulary/partner-tag.ts';
import { territorialLevel } from '../vocabulary/territorial-level.ts';
import { privacyAcknowledgement } from './privacy-acknowledgement.ts';
import { FieldChange } from './revision.ts';
import { workProven } from './work-proven.ts';

/** Version of the privacy notice (GDPR Art. 13) shown to who registers. */
export const privacyNoticeVersion = '2026-11';

/** Least time a person takes to fill the form in, seconds; anything faster is a program. */
export const minimumSeconds = 3;

/** An institutional telephone number. */
export const phone = z.string().check(z.trim(), z.maxLength(30), (context) => {
  if (!/^\+?[\d\s()./-]{5,}$/.test(context.value))
    context.issues.push({ code: 'custom', input: context.value, params: { code: 'phone_format' } });
});

/** The registered office, as who registers gives it. */
export const RegisteredOfficeRequest = request({
  street: z.optional(line(200)),
  /** Five digits. */
  postcode: z.optional(identifier(checkPostcode, 5)),
  municipality: line(100),
  /** Province, NUTS 3. */
  nuts3: identifier(checkNuts, 5),
});
/** The registered office, as who registers gives it. */
export type RegisteredOfficeRequest = z.infer<typeof RegisteredOfficeRequest>;

/** The organisation, as who registers gives it. */
export const OrganisationRequest = request({
  /** Official name, as in the statute. */
  legalName: line(300, 2),
  acronym: z.optional(line(60)),
  /** 11 digits for a body, 16 characters for a sole trader. */
  taxCode: identifier(checkTaxCode, 16),
  vatNumber: z.optional(identifier(checkVatNumber, 11)),
  ipaCode: z.optional(identifier(checkIpaCode, 50)),
  legalForm: closedCode(legalForm),
  /** Certified electronic mail: where the authority writes. */
  pec: identifier(checkPec, 254),
  /** Institutional address. */
  email: z.optional(identifier(checkEmail, 254)),
  website: z.optional(webAddress),
  /** Institutional telephone. */
  phone: z.optional(phone),
  registeredOffice: RegisteredOfficeRequest,
  territorialLevel: closedCode(territorialLevel),
  /** Territories covered, NUTS codes or `IT`. */
  coverageNuts: list(identifier(checkNuts, 5), 110, 1),
  tags: list(closedCode(partnerTag), 17),
  /** Members or associates represented. */
  membersRepresented: z.optional(whole(0, 100_000_000)),
});
/** The organisation, as who registers gives it. */
export type OrganisationRequest = z.infer<typeof OrganisationRequest>;

/** The seat asked for. */
export const AdhesionRequest = request({
  partnershipId: uuid,
  /** Category under the scheme of the partnership. */
  category: closedCode(partnerCategory),
  /** Why the organisation asks to join: competence, representativeness (ECCP Art. 2). */
  motivation: z.optional(text(2000)),
});
/** The seat asked for. */
export type AdhesionRequest = z.infer<typeof AdhesionRequest>;

/** The person to write to. Personal data: restricted, never published. */
export const ContactRequest = request({
  givenName: line(100),
  familyName: line(100),
  jobTitle: z.optional(line(100)),
  institutionalEmail: identifier(checkEmail, 254),
  phone: z.optional(phone),
});
/** The person to write to. */
export type ContactRequest = z.infer<typeof ContactRequest>;

/** What an organisation sends to be registered, or to join a partnership. */
export const RegistrationRequest = request({
  ...privacyAcknowledgement,
  organisation: OrganisationRequest,
  /** The seat asked for; absent to register the organisation alone. */
  adhesion: z.optional(AdhesionRequest),
  contact: ContactRequest,
  /** Language in which to answer. */
  language: z.enum(languages),
  /** Seconds spent on the form. */
  elapsedSeconds: whole(0, 10_000_000).check((context) => {
    if (context.value < minimumSeconds)
      context.issues.push({ code: 'custom', input: context.value, params: { code: 'too_fast' } });
  }),
  /** A field no person sees; whatever fills it in is a program. */
  fax: z.optional(
    z.string().check(z.maxLength(200), (context) => {
      if (context.value !== '')
        context.issues.push({ code: 'custom', input: context.value, params: { code: 'must_be_empty' } });
    }),
  ),
  ...workProven,
});
/** What an organisation sends to be registered, or to join a partnership. */
export type RegistrationRequest = z.infer<typeof RegistrationRequest>;

/** What who registered gets back, to keep. */
export const RegistrationReceipt = entity({
  /** Reference to quote, e.g. `OC-2026-7K3M9QX2`. */
  reference: text(20),
  status: openCode('record-status'),
  submittedAt: instant,
  /** Name of the organisation, as received. */
  legalName: text(300),
  /** Title of the partnership, when a seat was asked for. */
  partnershipTitle: z.optional(text(300)),
  /** By when the authority is expected to answer. */
  answerDueOn: date,
});
/** What who registered gets back, to keep. */
export type RegistrationReceipt = z.infer<typeof RegistrationReceipt>;

/** One step in the life of a registration. */
export const RegistrationEvent = entity({
  from: openCode('record-status'),
  to: openCode('record-status'),
  at: instant,
  /** Who did it: the subject of the token, or `applicant`. */
  actor: text(200),
  /** Why; required for a request for integration and for a rejection. The words of an answer. */
  reason: z.optional(text(2000)),
  /** Of a request for integration: last day for the answer. */
  dueOn: z.optional(date),
  /** Of an answer: what the applicant changed. */
  changes: z.optional(list(FieldChange, 500)),
});
/** One step in the life of a registration. */
export type RegistrationEvent = z.infer<typeof RegistrationEvent>;

/** A registration as the authority sees it. Holds personal data: restricted. */
export const Registration = entity({
  ...record,
  reference: text(20),
  status: openCode('record-status'),
  submittedAt: instant,
  answerDueOn: date,
  /** While an integration is awaited: last day for it. */
  integrationDueOn: z.optional(date),
  language: text(2),
  organisation: entity(OrganisationRequest.shape),
  adhesion: z.optional(entity(AdhesionRequest.shape)),
  /** Title of the partnership, when a seat was asked for. */
  partnershipTitle: z.optional(text(300)),
  contact: entity(ContactRequest.shape),
  privacyNoticeVersion: text(20),
  /** The registered organisation with the same tax code, if there is one. */
  knownOrganisationId: z.optional(uuid),
  /** Once validated: the organisation it became, or joined. */
  organisationId: z.optional(uuid),
  /** Once validated: the seat. */
  membershipId: z.optional(uuid),
  /** Its life so far, oldest first. */
  history: list(RegistrationEvent, 200),
});
/** A registration as the authority sees it. */
export type Registration = z.infer<typeof Registration>;

export const RegistrationPage = page(Registration);
/** A page of registrations. */
export type RegistrationPage = z.infer<typeof RegistrationPage>;

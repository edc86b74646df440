import * as z from 'zod/mini';
import { checkIstatCode, checkOfficeCode, checkTransparencyRegisterId } from '../identifiers/index.ts';
import { patchOf } from '../patch.ts';
import { closedCode, entity, identifier, line, list, page, request, whole } from '../schema.ts';
import { legalForm } from '../vocabulary/legal-form.ts';
import { partnerCategory } from '../vocabulary/partner-category.ts';
import { runtsSection } from '../vocabulary/runts-section.ts';
import { territorialLevel } from '../vocabulary/territorial-level.ts';
import { Organisation } from './organisation.ts';
import { OrganisationRequest, RegisteredOfficeRequest } from './registration.ts';

const { street, postcode, municipality, nuts3 } = RegisteredOfficeRequest.shape;
const { legalName, acronym, taxCode, vatNumber, ipaCode, tags, membersRepresented } =
  OrganisationRequest.shape;
const { pec, email, website, phone, coverageNuts } = OrganisationRequest.shape;

/** What is known of a registered office; of bodies of public lists, often a part. */
const registeredOffice = {
  street,
  postcode,
  municipality: z.optional(municipality),
  /** Six-digit ISTAT code of the municipality; it goes when the municipality changes, unless said as well. */
  municipalityIstat: z.optional(identifier((code) => checkIstatCode(code, 'municipality'), 6)),
  /** Province, NUTS 3. */
  nuts3: z.optional(nuts3),
  /** ISO 3166-1 alpha-2; `IT` unless said. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
};

/** What may be changed once the organisation is there: the same rules as for who registers. */
const changeable = {
  legalName,
  /** Other names it is known by. */
  altName: z.optional(line(300)),
  acronym,
  taxCode: z.optional(taxCode),
  vatNumber,
  ipaCode,
  /** Number in the EU Transparency Register. */
  transparencyRegisterId: z.optional(identifier(checkTransparencyRegisterId, 16)),
  /** Code of the office, when the partner is an office. */
  officeCode: z.optional(identifier(checkOfficeCode, 7)),
  legalForm: z.optional(closedCode(legalForm)),
  /** Section of the register of the third sector. */
  runtsSection: z.optional(closedCode(runtsSection)),
  /** Number in the register of the third sector. */
  runtsNumber: z.optional(line(60)),
  territorialLevel: z.optional(closedCode(territorialLevel)),
  /** Territories covered, NUTS codes or `IT`. */
  coverageNuts: list(coverageNuts.def.element, 200),
  /** Category it usually sits in. */
  defaultCategory: z.optional(closedCode(partnerCategory)),
  tags,
  membersRepresented,
  /** True for a municipality or union too small to act without help (CAP_COV). */
  smallLocalAuthority: z.boolean(),
  website,
  email,
  pec: z.optional(pec),
  phone,
};

/** What may be changed of an organisation, as a whole. */
export const OrganisationFacts = request({
  ...changeable,
  registeredOffice: z.optional(request(registeredOffice)),
});
/** What may be changed of an organisation, as a whole. */
export type OrganisationFacts = z.infer<typeof OrganisationFacts>;

/** What changes of an organisation (RFC 7396): what is left out stays, null takes a property away. */
export const OrganisationPatch = request({
  ...patchOf(changeable).shape,
  registeredOffice: z.optional(z.nullable(patchOf(registeredOffice))),
});
/** What changes of an organisation. */
export type OrganisationPatch = z.infer<typeof OrganisationPatch>;

/** An organisation as an authority sees it, in any state; with its tax code, also that of a person. */
export const OrganisationRecord = entity({
  ...Organisation.shape,
  /** Seats that are not over, suspended ones too: it is archived once they are. */
  openSeats: whole(0, 100_000),
});
/** An organisation as an authority sees it. */
export type OrganisationRecord = z.infer<typeof OrganisationRecord>;

export const OrganisationRecordPage = page(OrganisationRecord);
/** A page of organisations in any state. */
export type OrganisationRecordPage = z.infer<typeof OrganisationRecordPage>;

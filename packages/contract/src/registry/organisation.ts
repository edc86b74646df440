import * as z from 'zod/mini';
import { Source, date, entity, list, openCode, page, record, text, uuid, whole } from '../schema.ts';
import { MembershipSummary } from './membership.ts';

/** Where an organisation has its registered office. */
export const Address = entity({
  /** Street and number. */
  street: z.optional(text(200)),
  /** Five digits. */
  postcode: z.optional(text(5)),
  /** Municipality, as people write it. */
  municipality: z.optional(text(100)),
  /** Six-digit ISTAT code of the municipality. */
  municipalityIstat: z.optional(text(6)),
  /** Province as NUTS 3 code. */
  nuts3: z.optional(text(5)),
  /** ISO 3166-1 alpha-2. */
  country: text(2),
});
/** Where an organisation has its registered office. */
export type Address = z.infer<typeof Address>;

/** A public or private body that sits in a partnership, or may. */
export const Organisation = entity({
  ...record,
  /** Official name. */
  legalName: text(300),
  /** Other names it is known by. */
  altName: z.optional(text(300)),
  acronym: z.optional(text(60)),
  /** Tax code of a body, 11 digits. That of a person (sole trader) is never published. */
  taxCode: z.optional(text(16)),
  /** VAT number, 11 digits. */
  vatNumber: z.optional(text(11)),
  /** Code in the index of public administrations. */
  ipaCode: z.optional(text(50)),
  /** Number in the EU Transparency Register: what tells an organisation without an Italian tax code apart. */
  transparencyRegisterId: z.optional(text(16)),
  /** Code of the office, when the partner is an office. */
  officeCode: z.optional(text(7)),
  legalForm: z.optional(openCode('legal-form')),
  /** Section of the register of the third sector. */
  runtsSection: z.optional(openCode('runts-section')),
  /** Number in the register of the third sector. */
  runtsNumber: z.optional(text(60)),
  registeredOffice: z.optional(Address),
  territorialLevel: z.optional(openCode('territorial-level')),
  /** Territories it covers, NUTS codes. */
  coverageNuts: list(text(5), 200),
  /** Category it usually sits in. */
  defaultCategory: z.optional(openCode('partner-category')),
  tags: list(openCode('partner-tag'), 20),
  /** Members or associates it declares to represent. */
  membersRepresented: z.optional(whole(0, 100_000_000)),
  /** True for a municipality or union too small to act without help (CAP_COV). */
  smallLocalAuthority: z.boolean(),
  website: z.optional(text(500)),
  /** Institutional address only. */
  email: z.optional(text(254)),
  /** Certified electronic mail. */
  pec: z.optional(text(254)),
  /** Institutional telephone only. */
  phone: z.optional(text(30)),
  sources: list(Source, 20),
  status: openCode('record-status'),
  /** By when it confirms that its data still hold; absent when nobody has been asked yet. */
  confirmationDueOn: z.optional(date),
  /** What was asked for with `embed`. */
  _embedded: z.optional(
    entity({
      /** Present memberships, with `embed=memberships`. */
      memberships: z.optional(list(MembershipSummary, 200)),
    }),
  ),
});
/** A public or private body that sits in a partnership, or may. */
export type Organisation = z.infer<typeof Organisation>;

/** How many organisations have a value, all other filters applied. */
export const FacetCount = entity({
  /** The value: category letter, NUTS 2 code or programme code. */
  code: text(80),
  /** What people call it, where no code list says it. */
  title: z.optional(text(300)),
  /** Organisations that have it. */
  count: whole(0, 100_000_000),
});
/** How many organisations have a value. */
export type FacetCount = z.infer<typeof FacetCount>;

/** Counts that let a reader narrow a search. */
export const OrganisationFacets = entity({
  /** Organisations that match every filter. */
  total: whole(0, 100_000_000),
  /** By category letter. */
  category: list(FacetCount, 20),
  /** By NUTS 2 territory covered. */
  territory: list(FacetCount, 50),
  /** By programme. */
  programme: list(FacetCount, 200),
});
/** Counts that let a reader narrow a search. */
export type OrganisationFacets = z.infer<typeof OrganisationFacets>;

export const OrganisationPage = page(Organisation, {
  /** Counts by category, territory and programme, with `embed=facets`. */
  facets: z.optional(OrganisationFacets),
});
/** A page of organisations. */
export type OrganisationPage = z.infer<typeof OrganisationPage>;

/** Key of an organisation. */
export const organisationId = uuid;

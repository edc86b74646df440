import type {
  Membership,
  Organisation,
  Partnership,
  Programme,
  RegistrationRequest,
  Territory,
} from '@officine-coesione/contract';
import type { ColumnType, Generated, GeneratedAlways, Kysely, Selectable } from 'kysely';

/** A `jsonb` column: read as a value, written as JSON text, which both drivers take alike. */
type Json<T> = ColumnType<T, string, string>;

interface RecordTable {
  id: string;
  version: Generated<number>;
  created_at: ColumnType<string, string, never>;
  updated_at: string;
  demo: Generated<boolean>;
}

/** Columns that the database derives: what a search looks into and what a list is sorted by. */
interface Searched {
  search: GeneratedAlways<string>;
  sort_key: GeneratedAlways<string>;
}

export interface ProgrammeTable extends RecordTable, Searched {
  code: string;
  cci: string | null;
  title: string;
  cycle: string;
  kind: string;
  level: string;
  funds: string[];
  nuts2: string[];
  managing_authority_id: string | null;
  status: string;
  details: Json<Pick<Programme, 'regionIstat' | 'esif' | 'website' | 'adoptedOn' | 'sources'>>;
}

export interface TerritoryTable extends Searched {
  code: string;
  title: string;
  level: string;
  parent_code: string | null;
  valid_from: string;
  valid_to: string | null;
  details: Json<Pick<Territory, 'istatCode' | 'utsCode' | 'provinceSign'>>;
}

export interface OrganisationTable extends RecordTable, Searched {
  legal_name: string;
  alt_name: string | null;
  acronym: string | null;
  tax_code: string | null;
  vat_number: string | null;
  ipa_code: string | null;
  legal_form: string | null;
  default_category: string | null;
  tags: string[];
  coverage_nuts: string[];
  office_nuts3: string | null;
  /** Labels of the tags and the place, for the search. */
  search_labels: string;
  /** Codes of every territory that holds its coverage or its office. */
  area: GeneratedAlways<string[]>;
  status: string;
  details: Json<
    Pick<
      Organisation,
      | 'officeCode'
      | 'runtsSection'
      | 'runtsNumber'
      | 'registeredOffice'
      | 'territorialLevel'
      | 'membersRepresented'
      | 'smallLocalAuthority'
      | 'website'
      | 'email'
      | 'pec'
      | 'phone'
      | 'sources'
    >
  >;
}

export interface PartnershipTable extends RecordTable, Searched {
  type: string;
  title: string;
  parent_id: string | null;
  category_scheme: string;
  open_to_adhesion: boolean;
  status: string;
  details: Json<
    Pick<
      Partnership,
      | 'constitution'
      | 'legalBasis'
      | 'rulesOfProcedure'
      | 'establishedOn'
      | 'dissolvedOn'
      | 'phases'
      | 'website'
      | 'validation'
      | 'sources'
    >
  >;
}

export interface PartnershipProgrammeTable {
  partnership_id: string;
  programme_code: string;
}

export interface MembershipTable extends RecordTable {
  partnership_id: string;
  organisation_id: string;
  category: string;
  category_scheme: string;
  category_validated: boolean;
  role: string;
  voting: boolean;
  valid_from: string | null;
  valid_to: string | null;
  tags: string[];
  status: string;
  details: Json<
    Pick<
      Membership,
      'seats' | 'mandate' | 'representsOrganisationIds' | 'endReason' | 'involvedInPreparation'
    >
  >;
}

/** Of a registration only what the file needs is kept: not the seconds spent, nor the trap field. */
export type StoredRequest = Pick<
  RegistrationRequest,
  'organisation' | 'adhesion' | 'contact' | 'language' | 'privacyNoticeVersion'
>;

export interface RegistrationTable extends RecordTable {
  reference: string;
  status: string;
  submitted_at: string;
  answer_due_on: string;
  legal_name: string;
  tax_code: string;
  partnership_id: string | null;
  organisation_id: string | null;
  membership_id: string | null;
  request: Json<StoredRequest>;
  search: GeneratedAlways<string>;
}

export interface RegistrationEventTable {
  registration_id: string;
  position: number;
  from_status: string;
  to_status: string;
  at: string;
  actor: string;
  reason: string | null;
}

/** Answers kept for a repeated `Idempotency-Key`; status and answer are null while the first is in progress. */
export interface IdempotencyTable {
  key: string;
  operation: string;
  fingerprint: string;
  status: number | null;
  answer: Json<unknown> | null;
  created_at: string;
}

/** Every table of the database. */
export interface Tables {
  programme: ProgrammeTable;
  territory: TerritoryTable;
  organisation: OrganisationTable;
  partnership: PartnershipTable;
  partnership_programme: PartnershipProgrammeTable;
  membership: MembershipTable;
  registration: RegistrationTable;
  registration_event: RegistrationEventTable;
  idempotency: IdempotencyTable;
}

/** What a store asks its questions of: the database, or a transaction of it. */
export type Connection = Kysely<Tables>;

/** A row as it is read. */
export type Row<Name extends keyof Tables> = Selectable<Tables[Name]>;

/** The properties every record shares, as the contract names them. */
export const recordOf = (row: {
  id: string;
  version: number;
  created_at: string;
  updated_at: string;
  demo: boolean;
}) => ({
  id: row.id,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  demo: row.demo,
});

/** States in which a record is public, and counted by the observatory (invariant I10). */
export const publicStates = ['validated', 'published'] as const;

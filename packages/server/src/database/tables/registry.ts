import type {
  Membership,
  Organisation,
  Partnership,
  PartnershipDocument,
  Programme,
  Territory,
} from '@officine-coesione/contract';
import type { GeneratedAlways } from 'kysely';
import type { Json, RecordTable, Searched } from './column.ts';

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
  confirmation_due_on: string | null;
  /** Seats that were suspended with it; null when it is not suspended. */
  suspended_seats: string[] | null;
  details: Json<
    Pick<
      Organisation,
      | 'officeCode'
      | 'transparencyRegisterId'
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
      | 'legitimation'
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

export interface DocumentTable extends RecordTable {
  partnership_id: string;
  title: string;
  type: string;
  language: string;
  access: string;
  url: string;
  withdrawn_at: string | null;
  details: Json<Pick<PartnershipDocument, 'publishedAt' | 'license' | 'accessible' | 'relatesTo'>>;
}

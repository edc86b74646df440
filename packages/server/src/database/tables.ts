import type {
  ConflictDeclaration,
  AccessApplication,
  FieldChange,
  ImportColumn,
  Membership,
  Organisation,
  Partnership,
  PartnershipDocument,
  PrivacyNotice,
  Programme,
  RegistrationRequest,
  Representative,
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
  confirmation_due_on: string | null;
  /** Seats that were suspended with it for want of confirmation; null when it is not, or for another reason. */
  suspended_seats: string[] | null;
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
  /** While an integration is awaited. */
  integration_due_on: string | null;
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
  due_on: string | null;
  changes: Json<FieldChange[]> | null;
}

/** A mail to be sent, or that was. */
export interface NotificationTable {
  id: string;
  kind: string;
  event_key: string;
  /** Null for the authority, whose address is a setting. */
  recipient: string | null;
  language: string;
  facts: Json<Readonly<Record<string, unknown>>>;
  /** What a link in it opens. */
  link: Json<LinkSubject> | null;
  status: Generated<'pending' | 'sent' | 'failed' | 'dropped'>;
  attempts: Generated<number>;
  next_at: string;
  lease_until: string | null;
  created_at: string;
  ended_at: string | null;
  last_error: string | null;
}

/** What a link is for. */
export type LinkPurpose = 'integration' | 'confirmation' | 'self_service';

/** What a link opens, and for how long from when it is sent. */
export interface LinkSubject {
  readonly purpose: LinkPurpose;
  readonly registrationId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly days: number;
}

/** A link that was sent; of what opens it only the hash. */
export interface AccessLinkTable {
  hash: string;
  notification_id: string;
  purpose: LinkPurpose;
  registration_id: string | null;
  organisation_id: string | null;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

export interface AccessRequestTable extends RecordTable {
  organisation_id: string;
  status: 'submitted' | 'granted' | 'refused';
  /** In lower case. */
  email: string;
  request: Json<Pick<AccessApplication, 'contact' | 'motivation' | 'language' | 'privacyNoticeVersion'>>;
  decided_at: string | null;
  decided_by: string | null;
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

/** What all processes sign with: one row, see `0008-challenges`. */
export interface SigningSecretTable {
  id: number;
  secret: string;
}

/** A proof of work that has been used up. */
export interface SpentProofTable {
  challenge: string;
  expires_at: string;
}

/** A state that a record has had. Written by triggers alone: see `0002-revisions`. */
export interface RevisionTable {
  seq: GeneratedAlways<number>;
  /** Number of the transaction that wrote it, as text. */
  xid: GeneratedAlways<string>;
  entity: 'organisation' | 'membership' | 'partnership' | 'programme' | 'registration';
  record_id: string;
  version: number;
  at: string;
  actor: string;
  actor_kind: ActorKind;
  reason: string | null;
  /** What became of it in public; null when the public neither sees nor saw it. */
  change: 'published' | 'changed' | 'withdrawn' | null;
  content: Json<Readonly<Record<string, unknown>>>;
}

/** How often the order of the revisions began anew, with a copy that was restored. */
export interface RevisionEpochTable {
  epoch: number;
}

/** On whose behalf a record changes. */
export type ActorKind = 'authority' | 'partner' | 'applicant' | 'system';

/** A link of the chain of audit events; position and hash are given by a trigger as the transaction ends. */
export interface AuditEventTable {
  id: GeneratedAlways<number>;
  position: GeneratedAlways<number>;
  event: string;
  hash: GeneratedAlways<string>;
}

/** The last link of the chain. */
export interface AuditHeadTable {
  single: GeneratedAlways<boolean>;
  position: number;
  hash: string;
}

/** What two records of one organisation are likely to share. Written by triggers alone: see `0003-merges`. */
export interface OrganisationKeyTable {
  key: GeneratedAlways<string>;
  organisation_id: GeneratedAlways<string>;
}

/** Organisations that changed since they were last compared with the others. Written by triggers. */
export interface DuplicateDueTable {
  organisation_id: string;
  since: Generated<string>;
}

/** Two records that may be one organisation. */
export interface DuplicateTable extends RecordTable {
  first_id: string;
  second_id: string;
  verdict: 'same' | 'possible';
  /** The evidence, tenths of a bit. */
  tenths: number;
  status: Generated<'open' | 'dismissed' | 'merged'>;
  reason: string | null;
  decided_by: string | null;
  decided_at: string | null;
}

/** A row that a merge touched: each property before and after, keys of `details` as `details.website`. */
export interface RowChange {
  readonly table: string;
  readonly id: string;
  /** What kind of reference it is; absent for the two organisations. */
  readonly kind?: string;
  readonly properties: Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;
}

/** Two records of one organisation made one. */
export interface OrganisationMergeTable extends RecordTable {
  survivor_id: string;
  merged_id: string;
  field_choices: Json<readonly { readonly field: string; readonly from: 'survivor' | 'merged' }[]>;
  /** In the order in which they were made. */
  changes: Json<readonly RowChange[]>;
  reason: string;
  merged_by: string;
  merged_at: string;
  undone_by: string | null;
  undone_at: string | null;
  undo_reason: string | null;
}

/** What is known of a person who sits for a member. */
export type Person = Required<
  Pick<Representative, 'givenName' | 'familyName' | 'institutionalEmail' | 'gender'>
> &
  Pick<Representative, 'jobTitle' | 'phone'>;

export interface RepresentativeTable extends RecordTable {
  membership_id: string;
  kind: string;
  /** Null once the person was erased. */
  person: Json<Person> | null;
  valid_from: string;
  valid_to: string | null;
  publish_name: boolean;
  publish_name_basis: string | null;
  privacy_notice_version: string;
  acknowledged_at: string;
}

export interface DeclarationTable extends RecordTable {
  representative_id: string;
  declared_on: string;
  valid_until: string;
  no_interest: boolean;
  interests: Json<ConflictDeclaration['interests']>;
  outcome: string | null;
  reviewed_by: string | null;
  reviewed_at: string | null;
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

/** A file on its way into the registry. */
export interface ImportTable extends RecordTable {
  subject: Generated<'organisations' | 'memberships'>;
  /** Whose seats the file holds. */
  partnership_id: string | null;
  actor: string;
  file_title: string | null;
  format: string;
  encoding: string | null;
  separator: string | null;
  columns: Json<ImportColumn[]>;
  status: string;
  row_count: number;
  checked_count: Generated<number>;
  invalid_count: Generated<number>;
  new_count: Generated<number>;
  changed_count: Generated<number>;
  same_count: Generated<number>;
  /** How far the applying has come. */
  applied_position: Generated<number>;
  applied_count: Generated<number>;
  left_out_count: Generated<number>;
  undone_count: Generated<number>;
}

/** A row of such a file, and what became of it. */
export interface ImportRowTable {
  import_id: string;
  position: number;
  file_row: number;
  cells: string[];
  /** What the row says, by field. */
  candidate: Json<Readonly<Record<string, unknown>>> | null;
  tax_code: string | null;
  vat_number: string | null;
  ipa_code: string | null;
  action: 'invalid' | 'new' | 'changed' | 'same' | null;
  organisation_id: string | null;
  /** The seat that the row brought or changed. */
  membership_id: string | null;
  /** Version of the organisation, or of the seat, that the dry run saw. */
  expected_version: number | null;
  /** The columns of the organisation, or of the seat, as they were. */
  before: Json<Readonly<Record<string, unknown>>> | null;
  outcome: 'applied' | 'left_out' | 'undone' | 'kept' | null;
}

/** What is wrong with a row of a file. */
export interface ImportFaultTable {
  id: GeneratedAlways<number>;
  import_id: string;
  file_row: number;
  column_title: string | null;
  value: string | null;
  code: string;
  params: Json<Readonly<Record<string, string | number>>>;
  severity: string;
}

/** Versions of the privacy notice, for good. */
export interface PrivacyNoticeTable extends RecordTable {
  code: string;
  valid_from: string;
  texts: Json<PrivacyNotice['texts']>;
}

/** Every table of the database. */
export interface Tables {
  representative: RepresentativeTable;
  declaration: DeclarationTable;
  document: DocumentTable;
  privacy_notice: PrivacyNoticeTable;
  programme: ProgrammeTable;
  territory: TerritoryTable;
  organisation: OrganisationTable;
  partnership: PartnershipTable;
  partnership_programme: PartnershipProgrammeTable;
  membership: MembershipTable;
  registration: RegistrationTable;
  registration_event: RegistrationEventTable;
  notification: NotificationTable;
  access_link: AccessLinkTable;
  access_request: AccessRequestTable;
  idempotency: IdempotencyTable;
  revision: RevisionTable;
  organisation_key: OrganisationKeyTable;
  duplicate_due: DuplicateDueTable;
  duplicate: DuplicateTable;
  organisation_merge: OrganisationMergeTable;
  revision_epoch: RevisionEpochTable;
  audit_event: AuditEventTable;
  audit_head: AuditHeadTable;
  import: ImportTable;
  import_row: ImportRowTable;
  import_fault: ImportFaultTable;
  signing_secret: SigningSecretTable;
  spent_proof: SpentProofTable;
}

/** What a store asks its questions of: the database, or a transaction of it. */
export type Connection = Kysely<Tables>;

/** What rows are read from: a connection, or tables that stand in the place of some of its own. */
export type Rows = Pick<Connection, 'selectFrom'>;

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

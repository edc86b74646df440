import type { Kysely, Selectable } from 'kysely';
import type {
  DocumentTable,
  MembershipTable,
  OrganisationTable,
  PartnershipProgrammeTable,
  PartnershipTable,
  ProgrammeTable,
  TerritoryTable,
} from './tables/registry.ts';
import type { DeclarationTable, PrivacyNoticeTable, RepresentativeTable } from './tables/person.ts';
import type {
  AccessLinkTable,
  AccessRequestTable,
  NotificationTable,
  RegistrationEventTable,
  RegistrationTable,
} from './tables/registration.ts';
import type { AuditEventTable, AuditHeadTable, RevisionEpochTable, RevisionTable } from './tables/history.ts';
import type {
  DuplicateDueTable,
  DuplicateTable,
  OrganisationKeyTable,
  OrganisationMergeTable,
} from './tables/duplicate.ts';
import type { ImportFaultTable, ImportRowTable, ImportTable } from './tables/import.ts';
import type {
  CapacityActivityTable,
  CapacityParticipantTable,
  ConsultationInvitationTable,
  ConsultationTable,
  ContributionTable,
} from './tables/consultation.ts';
import type {
  IndicatorDirtyTable,
  IndicatorFactTable,
  IndicatorStateTable,
  WithheldForGoodTable,
} from './tables/indicator.ts';
import type { AttendanceTable, MeetingDecisionTable, MeetingTable } from './tables/meeting.ts';
import type {
  QuestionnaireTable,
  SurveyCoverageView,
  SurveyResponseTable,
  SurveySatisfactionView,
  SurveyScaleView,
  SurveyWavePartnershipTable,
  SurveyWaveTable,
} from './tables/survey.ts';
import type {
  ContextDataSetTable,
  ContextEditionTable,
  ReleaseCubeTable,
  ReleaseTable,
  StudyTable,
  StudyVersionTable,
} from './tables/release.ts';
import type { IdempotencyTable, SigningSecretTable, SpentProofTable } from './tables/service.ts';

export type * from './tables/registry.ts';
export type * from './tables/person.ts';
export type * from './tables/registration.ts';
export type * from './tables/history.ts';
export type * from './tables/duplicate.ts';
export type * from './tables/import.ts';
export type * from './tables/consultation.ts';
export type * from './tables/indicator.ts';
export type * from './tables/meeting.ts';
export type * from './tables/survey.ts';
export type * from './tables/release.ts';
export type * from './tables/service.ts';

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
  meeting: MeetingTable;
  attendance: AttendanceTable;
  meeting_decision: MeetingDecisionTable;
  import: ImportTable;
  import_row: ImportRowTable;
  import_fault: ImportFaultTable;
  consultation: ConsultationTable;
  consultation_invitation: ConsultationInvitationTable;
  contribution: ContributionTable;
  capacity_activity: CapacityActivityTable;
  capacity_participant: CapacityParticipantTable;
  indicator_fact: IndicatorFactTable;
  indicator_dirty: IndicatorDirtyTable;
  indicator_state: IndicatorStateTable;
  withheld_for_good: WithheldForGoodTable;
  questionnaire: QuestionnaireTable;
  survey_wave: SurveyWaveTable;
  survey_wave_partnership: SurveyWavePartnershipTable;
  survey_response: SurveyResponseTable;
  survey_scale: SurveyScaleView;
  survey_satisfaction: SurveySatisfactionView;
  survey_coverage: SurveyCoverageView;
  release: ReleaseTable;
  release_cube: ReleaseCubeTable;
  context_data_set: ContextDataSetTable;
  context_edition: ContextEditionTable;
  study: StudyTable;
  study_version: StudyVersionTable;
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

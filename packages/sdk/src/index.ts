/**
 * The client, its resources, and all that goes with a call: pages, errors, cache, middleware, checks.
 *
 * @module
 */
export { Coesione, type CoesioneOptions } from './client.ts';
export { CapacityActivities } from './observatory/capacity-activities.ts';
export { Consultations } from './observatory/consultations.ts';
export { ContextDataSets, type SeenDataSet } from './observatory/context-data-sets.ts';
export { Contributions } from './observatory/contributions.ts';
export { Indicators } from './observatory/indicators.ts';
export { Meetings } from './observatory/meetings.ts';
export { Questionnaires } from './observatory/questionnaires.ts';
export { SurveyResponses } from './observatory/survey-responses.ts';
export { SurveyWaves } from './observatory/survey-waves.ts';
export { Releases, type SeenRelease } from './observatory/releases.ts';
export { Studies, type SeenStudy } from './observatory/studies.ts';
export { AuditEvents } from './registry/audit-events.ts';
export { Changes } from './registry/changes.ts';
export { CodeLists } from './registry/code-lists.ts';
export { Duplicates } from './registry/duplicates.ts';
export { Merges } from './registry/merges.ts';
export { DataSubjects } from './registry/data-subjects.ts';
export { Declarations } from './registry/declarations.ts';
export { Documents } from './registry/documents.ts';
export { Memberships } from './registry/memberships.ts';
export { Imports } from './registry/imports.ts';
export { Organisations } from './registry/organisations.ts';
export { Partnerships } from './registry/partnerships.ts';
export { PrivacyNotices } from './registry/privacy-notices.ts';
export { Programmes } from './registry/programmes.ts';
export { AccessRequests } from './registry/access-requests.ts';
export { Registrations, type DecidedOn } from './registry/registrations.ts';
export { SelfService } from './registry/self-service.ts';
export { Representatives } from './registry/representatives.ts';
export type { Seen } from './seen.ts';
export { Territories } from './registry/territories.ts';
export { OwnAccess } from './registry/own-access.ts';
export { UndeliveredMails } from './registry/undelivered-mails.ts';
export { logging, type LogLevel } from './middleware/logging.ts';
export { pace } from './middleware/pace.ts';
export { traceContext } from './middleware/trace-context.ts';
export type { Auth, TokenSource } from './transport/auth.ts';
export { bearer } from './transport/bearer.ts';
export {
  ResponseCache,
  type CacheEntry,
  type CacheOptions,
  type CacheStore,
  type Snapshot,
} from './transport/cache.ts';
export {
  AbortError,
  AuthenticationProblem,
  CoesioneError,
  ConfigurationError,
  ConflictProblem,
  ConnectionError,
  NotFoundProblem,
  PermissionProblem,
  ProblemError,
  RateLimitProblem,
  ResponseShapeError,
  ServerProblem,
  TimeoutError,
  ValidationProblem,
  type Attempt,
  type ErrorOptions,
  type ProblemErrorOptions,
} from './transport/error.ts';
export { english, italian, type MessageKey, type Messages } from './transport/message.ts';
export type { Answered, CacheState, Deprecation, Meta, RateLimit } from './transport/meta.ts';
export type {
  AttemptContext,
  CallOptions,
  ListOptions,
  Logger,
  Middleware,
  SenderOptions,
} from './transport/options.ts';
export { Page, PagePromise, type PageAnswer } from './transport/page.ts';
export { senderOf, type FileQuery, type FormQuery, type Send, type Sent } from './transport/send.ts';
export type { Drift, Rejected, Validate } from './transport/validate.ts';
export { tolerant, type TolerantOptions } from './validation/tolerant.ts';
export type { Cube } from '@officine-coesione/figures/on-demand';
export type {
  AccessApplication,
  AccessReceipt,
  AccessRequest,
  AccessRequestPage,
  Address,
  AnswerOf,
  BodyOf,
  CapacityActivity,
  CapacityActivityPage,
  CapacityActivityRecord,
  CapacityActivityRecordPage,
  CodeList,
  CodeListItem,
  CodeListPage,
  CodeOf,
  CompositionChange,
  ConflictDeclaration,
  ConflictDeclarationPage,
  Constitution,
  Consultation,
  ConsultationPage,
  ContextDataSet,
  ContextDataSetPage,
  ContextDataSetRecord,
  ContextDataSetRecordPage,
  ContextReport,
  Contribution,
  ContributionPage,
  ContributionRecord,
  ContributionRecordPage,
  DocumentPlace,
  FacetCount,
  FieldError,
  IndicatorData,
  IndicatorDefinition,
  IndicatorDefinitionPage,
  IntegrationMessage,
  Labels,
  Language,
  Legitimation,
  LinkedRecord,
  LinkReceipt,
  LinkedSurvey,
  Mandate,
  MembershipPage,
  MembershipRecord,
  MembershipRecordPage,
  MembershipSummary,
  MembershipWithOrganisation,
  Money,
  OperationId,
  Organisation,
  OrganisationFacets,
  OrganisationPage,
  OrganisationRecord,
  OrganisationRecordPage,
  ParametersOf,
  Partnership,
  PartnershipDocument,
  PartnershipDocumentPage,
  PartnershipPage,
  PartnershipRecord,
  PartnershipRecordPage,
  PartnershipValidation,
  PersonalData,
  PersonalDataErasure,
  PrivacyNotice,
  PrivacyNoticePage,
  Problem,
  ProblemKey,
  Programme,
  ProgrammePage,
  Question,
  QuestionSection,
  Questionnaire,
  QuestionnairePage,
  QueryOf,
  Registration,
  RegistrationEvent,
  RegistrationPage,
  RegistrationReceipt,
  RegistrationRequest,
  Release,
  ReleaseDifference,
  ReleaseDifferencePage,
  ReleasePage,
  Representative,
  RepresentativePage,
  Route,
  RulesOfProcedure,
  Source,
  SurveyResponse,
  SurveyResponsePage,
  SurveyResult,
  SurveyResultPage,
  SurveyWave,
  SurveyWavePage,
  Study,
  StudyPackage,
  StudyPage,
  Territory,
  TerritoryPage,
} from '@officine-coesione/contract';

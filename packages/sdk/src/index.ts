/**
 * The client, its resources, and all that goes with a call: pages, errors, cache, middleware, checks.
 *
 * @module
 */
export { Coesione, type CoesioneOptions } from './client.ts';
export { Indicators } from './observatory/indicators.ts';
export { CodeLists } from './registry/code-lists.ts';
export { Organisations } from './registry/organisations.ts';
export { Partnerships } from './registry/partnerships.ts';
export { Programmes } from './registry/programmes.ts';
export { Registrations, type DecidedOn } from './registry/registrations.ts';
export { Territories } from './registry/territories.ts';
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
export { senderOf, type Send, type Sent } from './transport/send.ts';
export type { Drift, Rejected, Validate } from './transport/validate.ts';
export { tolerant, type TolerantOptions } from './validation/tolerant.ts';
export type { Cube } from '@officine-coesione/figures/on-demand';
export type {
  Address,
  AnswerOf,
  BodyOf,
  CodeList,
  CodeListItem,
  CodeListPage,
  CodeOf,
  Constitution,
  FacetCount,
  FieldError,
  IndicatorData,
  IndicatorDefinition,
  IndicatorDefinitionPage,
  Labels,
  Language,
  Mandate,
  MembershipPage,
  MembershipSummary,
  MembershipWithOrganisation,
  OperationId,
  Organisation,
  OrganisationFacets,
  OrganisationPage,
  ParametersOf,
  Partnership,
  PartnershipPage,
  PartnershipValidation,
  Problem,
  ProblemKey,
  Programme,
  ProgrammePage,
  QueryOf,
  Registration,
  RegistrationEvent,
  RegistrationPage,
  RegistrationReceipt,
  RegistrationRequest,
  Route,
  RulesOfProcedure,
  Source,
  Territory,
  TerritoryPage,
} from '@officine-coesione/contract';

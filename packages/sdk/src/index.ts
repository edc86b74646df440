export { Coesione } from './client.ts';
export { Indicators } from './observatory/indicators.ts';
export { CodeLists } from './registry/code-lists.ts';
export { Organisations } from './registry/organisations.ts';
export { Partnerships } from './registry/partnerships.ts';
export { Programmes } from './registry/programmes.ts';
export { Registrations, type DecidedOn } from './registry/registrations.ts';
export { Territories } from './registry/territories.ts';
export * from './transport/error.ts';
export { Page, PagePromise } from './transport/page.ts';
export { senderOf, type CallOptions, type CoesioneOptions, type Send } from './transport/send.ts';
export type {
  IndicatorData,
  IndicatorDefinition,
  Language,
  MembershipSummary,
  Organisation,
  OrganisationFacets,
  Partnership,
  Problem,
  ProblemKey,
  Programme,
  Registration,
  RegistrationReceipt,
  RegistrationRequest,
  Territory,
} from '@officine-coesione/contract';

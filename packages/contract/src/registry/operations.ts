import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { checkNuts } from '../identifiers/index.ts';
import { closedCode, day, identifier, list, listQuery, programmeCode, text, uuid } from '../schema.ts';
import { cycle } from '../vocabulary/cycle.ts';
import { fund } from '../vocabulary/fund.ts';
import { partnerCategory } from '../vocabulary/partner-category.ts';
import { partnerTag } from '../vocabulary/partner-tag.ts';
import { programmeKind } from '../vocabulary/programme-kind.ts';
import { programmeLevel } from '../vocabulary/programme-level.ts';
import { recordStatus } from '../vocabulary/record-status.ts';
import { territoryLevel } from '../vocabulary/territory-level.ts';
import { challengeOperations } from './challenge-operations.ts';
import { complianceOperations } from './compliance-operations.ts';
import { confirmationOperations } from './confirmation-operations.ts';
import { CodeList, CodeListPage } from './code-list.ts';
import { MembershipPage } from './membership.ts';
import { Organisation, OrganisationPage } from './organisation.ts';
import { Partnership, PartnershipPage } from './partnership.ts';
import { Programme, ProgrammePage } from './programme.ts';
import { Registration, RegistrationPage, RegistrationReceipt, RegistrationRequest } from './registration.ts';
import * as examples from './examples.ts';
import { identityOperations } from './identity-operations.ts';
import { none, readers, reading, stepProblems, stepsOf, validators, words } from '../keeping.ts';
import * as routes from './routes.ts';
import { Territory, TerritoryPage, territoryCode } from './territory.ts';
import { importOperations } from './import-operations.ts';
import { membershipOperations } from './membership-operations.ts';
import { organisationOperations } from './organisation-operations.ts';
import { partnershipQuery } from './partnership-query.ts';
import { partnershipOperations } from './partnership-operations.ts';
import { personOperations } from './person-operations.ts';
import { timeOperations } from './time-operations.ts';
import { IntegrationQuestion } from './self-service.ts';
import { selfServiceOperations } from './self-service-operations.ts';
import { ownAccessOperations } from './own-access-operations.ts';
import { undeliveredMailOperations } from './undelivered-mail-operations.ts';
import { Decision, ReasonedDecision } from '../decision.ts';

const nuts = identifier(checkNuts, 5);

/** A list or a record as it was. */
const asOfQuery = {
  /**
   * A day: the registry as it was at its end, in Italy. A record is there when it had been recorded by then, or
   * when a seat held on that day says so. Names and other facts are those in force then; of what was recorded
   * later, the first that were published. Seats are those valid on that day as far as is known today, so that a
   * past composition entered later answers too; an unknown first day counts as past. Before the day on which it was
   * established, as far as is known today, a partnership is not there yet, nor is any of its members.
   */
  asOf: z.optional(day),
};

/** Published facts: a validated record is seen at once, an unchanged one costs a 304. */
const published = { access: 'public', caching: 'revalidate', body: undefined, status: 200 } as const;
/** Whole lists as files, for anyone. */
const openFiles = ['csv', 'csv-excel', 'xlsx', 'json', 'jsonld'] as const;
/** Lists that change with a release only. */
const reference = { ...published, caching: { maxAge: 3600 } } as const;
const registration = z.object({
  /** The registration. */
  registrationId: uuid,
});

/** A decision on a registration: a change, so it says on which version it was taken. */
const decision = stepsOf({
  tag: 'registrations',
  access: validators,
  parameters: registration,
  answer: Registration,
  problems: [...stepProblems, 'already-registered'],
});

/** The operations of the registry. */
export const registryOperations = [
  operation({
    ...routes.searchProgrammes,
    ...published,
    files: openFiles,
    tag: 'programmes',
    summary: 'Programmes of the cohesion policy',
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Words of the title, or a CCI code. */
      q: words,
      /** Programming periods. */
      cycle: z.optional(list(closedCode(cycle), 3)),
      /** Kinds of programme. */
      kind: z.optional(list(closedCode(programmeKind), 8)),
      /** Funds. */
      fund: z.optional(list(closedCode(fund), 17)),
      /** Levels. */
      level: z.optional(list(closedCode(programmeLevel), 3)),
      /** Territories, NUTS 2 codes. */
      territory: z.optional(list(nuts, 30)),
      /** Only those with a partnership that organisations may ask to join. */
      openToAdhesion: z.optional(z.boolean()),
      /** Order. */
      sort: z.optional(z.enum(['title', '-title', 'code', '-cycle'])),
    }),
    answer: ProgrammePage,
    etag: true,
    problems: [],
  }),
  operation({
    ...routes.showProgramme,
    ...published,
    tag: 'programmes',
    summary: 'One programme',
    description: 'A CCI code in the place of the key finds the same programme.',
    parameters: z.object({
      /** Key of the programme, or its CCI code. */
      programmeCode: z.union([programmeCode, text(15).check(z.regex(/^20\d{2}[A-Z0-9]{11}$/))]),
    }),
    query: none,
    answer: Programme,
    etag: true,
    problems: ['not-found'],
  }),
  operation({
    ...routes.searchTerritories,
    ...reference,
    tag: 'territories',
    summary: 'Statistical territories',
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Words of the label. */
      q: words,
      /** Levels. */
      level: z.optional(list(closedCode(territoryLevel), 4)),
      /** Only the territories right below this one. */
      parent: z.optional(territoryCode),
      /** Order. */
      sort: z.optional(z.enum(['code', 'title'])),
    }),
    answer: TerritoryPage,
    etag: true,
    problems: [],
  }),
  operation({
    ...routes.showTerritory,
    ...reference,
    tag: 'territories',
    summary: 'One territory',
    parameters: z.object({
      /** `IT` or a NUTS code. */
      territoryCode,
    }),
    query: none,
    answer: Territory,
    etag: true,
    problems: ['not-found'],
  }),
  operation({
    ...routes.searchCodeLists,
    ...reference,
    tag: 'code-lists',
    summary: 'Code lists with their labels',
    parameters: none,
    query: z.object(listQuery),
    answer: CodeListPage,
    etag: true,
    problems: [],
  }),
  operation({
    ...routes.showCodeList,
    ...reference,
    tag: 'code-lists',
    summary: 'One code list',
    parameters: z.object({
      /** Key of the list, e.g. `partner-category`. */
      codeListCode: text(60).check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
    }),
    query: none,
    answer: CodeList,
    etag: true,
    problems: ['not-found'],
  }),
  operation({
    ...routes.searchOrganisations,
    ...published,
    files: openFiles,
    tag: 'organisations',
    summary: 'Published organisations',
    description:
      'Search by words (case and accents do not matter, Italian word forms are folded), category, territory and programme. Values of one filter are alternatives; different filters add up.',
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Words of the name, acronym, tags or place. */
      q: words,
      /** Categories: a letter takes all its points. */
      category: z.optional(list(closedCode(partnerCategory), 20)),
      /** Territories covered or of the registered office, NUTS codes. */
      territory: z.optional(list(nuts, 30)),
      /** Keys of programmes in which it sits now. */
      programme: z.optional(list(programmeCode, 30)),
      /** Traits. */
      tag: z.optional(list(closedCode(partnerTag), 17)),
      ...asOfQuery,
      /** Order; by relevance when words are given, else by name. */
      sort: z.optional(z.enum(['legalName', '-legalName', '-updatedAt'])),
      /** `facets`: counts beside the page; `memberships`: the present seats of each. */
      embed: z.optional(list(z.enum(['facets', 'memberships']), 2)),
    }),
    answer: OrganisationPage,
    example: { answer: examples.organisationPage },
    etag: true,
    problems: [],
  }),
  operation({
    ...routes.showOrganisation,
    ...published,
    tag: 'organisations',
    summary: 'One published organisation',
    description: 'One that was merged into another is found there: 308.',
    parameters: z.object({
      /** The organisation. */
      organisationId: uuid,
    }),
    query: z.object({
      ...asOfQuery,
      /** `memberships`: its present seats. */
      embed: z.optional(list(z.enum(['memberships']), 1)),
    }),
    answer: Organisation,
    etag: true,
    problems: ['not-found', 'merged'],
  }),
  operation({
    ...routes.searchPartnerships,
    ...published,
    files: openFiles,
    tag: 'partnerships',
    summary: 'Published partnerships',
    parameters: none,
    query: z.object({
      ...partnershipQuery,
      /** Only those that work under this partnership: its working groups. */
      parent: z.optional(uuid),
      /** Only those that organisations may ask to join, or only the others. */
      openToAdhesion: z.optional(z.boolean()),
      ...asOfQuery,
      /** Order. */
      sort: z.optional(z.enum(['title', '-title'])),
    }),
    answer: PartnershipPage,
    etag: true,
    problems: [],
  }),
  operation({
    ...routes.showPartnership,
    ...published,
    tag: 'partnerships',
    summary: 'One published partnership',
    parameters: z.object({
      /** The partnership. */
      partnershipId: uuid,
    }),
    query: z.object(asOfQuery),
    answer: Partnership,
    etag: true,
    problems: ['not-found'],
  }),
  operation({
    ...routes.searchMembers,
    ...published,
    files: openFiles,
    tag: 'partnerships',
    summary: 'Members of a partnership',
    description: 'The list of members that CPR Art. 39(1) asks to publish. Organisations only: no person.',
    parameters: z.object({
      /** The partnership. */
      partnershipId: uuid,
    }),
    query: z.object({
      ...listQuery,
      /** Categories: a letter takes all its points. */
      category: z.optional(list(closedCode(partnerCategory), 20)),
      ...asOfQuery,
      /** Order. */
      sort: z.optional(z.enum(['organisationLegalName', 'category'])),
    }),
    answer: MembershipPage,
    etag: true,
    problems: ['not-found'],
  }),
  operation({
    ...routes.registerOrganisation,
    tag: 'registrations',
    summary: 'Asks to be registered, or to join a partnership',
    description:
      'Anyone may ask; nothing is published before an authority has validated the request. Without a token, a proof of work comes with it where the server asks for one: see `issueChallenge`.',
    parameters: none,
    query: none,
    body: RegistrationRequest,
    status: 201,
    answer: RegistrationReceipt,
    example: { body: examples.registrationRequest, answer: examples.registrationReceipt },
    access: 'public',
    caching: 'no-store',
    etag: false,
    problems: ['validation-failed', 'already-registered', 'proof-required'],
  }),
  operation({
    ...routes.searchRegistrations,
    ...reading,
    files: ['csv', 'csv-excel', 'xlsx', 'json'],
    access: readers,
    tag: 'registrations',
    summary: 'Registrations to decide on',
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Words of the name, or a reference. */
      q: words,
      /** States. */
      status: z.optional(list(closedCode(recordStatus), 9)),
      /** Only those whose applicant has let the last day for an integration pass, or only the others. */
      integrationOverdue: z.optional(z.boolean()),
      /** Order; `dueOn` is by the day on which something is due: the answer of the authority, or the integration. */
      sort: z.optional(z.enum(['submittedAt', '-submittedAt', 'dueOn', '-dueOn'])),
    }),
    answer: RegistrationPage,
    problems: [],
  }),
  operation({
    ...routes.showRegistration,
    ...reading,
    access: readers,
    tag: 'registrations',
    summary: 'One registration',
    parameters: registration,
    query: none,
    answer: Registration,
    etag: true,
    problems: ['not-found'],
  }),
  decision({
    ...routes.requestIntegration,
    summary: 'Asks the applicant for what is missing',
    body: IntegrationQuestion,
  }),
  decision({
    ...routes.acceptIntegration,
    summary: 'Records that what was missing has arrived',
    body: Decision,
  }),
  decision({
    ...routes.validateRegistration,
    summary: 'Validates: the organisation and its seat are published',
    body: Decision,
  }),
  decision({
    ...routes.rejectRegistration,
    summary: 'Rejects, with a reason',
    body: ReasonedDecision,
  }),
  ...timeOperations,
  ...importOperations,
  ...complianceOperations,
  ...identityOperations,
  ...organisationOperations,
  ...partnershipOperations,
  ...membershipOperations,
  ...personOperations,
  ...selfServiceOperations,
  ...confirmationOperations,
  ...undeliveredMailOperations,
  ...ownAccessOperations,
  ...challengeOperations,
] as const;

import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import type { Operation } from '../operation.ts';
import { checkNuts } from '../identifiers/index.ts';
import { closedCode, identifier, list, listQuery, uuid } from '../schema.ts';
import { partnerCategory } from '../vocabulary/partner-category.ts';
import { recordStatus } from '../vocabulary/record-status.ts';
import { changing, editors, none, readers, reading, stepProblems, validators, words } from '../keeping.ts';
import { OrganisationPatch, OrganisationRecord, OrganisationRecordPage } from './organisation-request.ts';
import * as routes from './organisation-routes.ts';
import { ReasonedDecision } from '../decision.ts';

const organisation = z.object({
  /** The organisation. */
  organisationId: uuid,
});

/** A step in the life of an organisation. */
const organisationStep = <Id extends string>(
  declared: Pick<
    Operation<Id, z.ZodMiniObject, z.ZodMiniObject, typeof ReasonedDecision>,
    'id' | 'method' | 'path' | 'summary' | 'description'
  >,
) =>
  operation({
    ...declared,
    ...changing,
    tag: 'organisations',
    access: validators,
    parameters: organisation,
    body: ReasonedDecision,
    answer: OrganisationRecord,
    problems: stepProblems,
  });

/** Operations by which an authority keeps the organisations that belong to it. */
export const organisationOperations = [
  operation({
    ...routes.searchOrganisationRecords,
    ...reading,
    tag: 'organisations',
    summary: 'Organisations in any state, within the scope of who asks',
    access: readers,
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Words of the name, acronym, tags or place; or a whole tax code, VAT number or IPA code. */
      q: words,
      /** States. */
      status: z.optional(list(closedCode(recordStatus), 9)),
      /** Categories they usually sit in: a letter takes all its points. */
      category: z.optional(list(closedCode(partnerCategory), 20)),
      /** Territories covered or of the registered office, NUTS codes. */
      territory: z.optional(list(identifier(checkNuts, 5), 30)),
      /** Order; by relevance when words are given, else by name. */
      sort: z.optional(z.enum(['legalName', '-legalName', '-updatedAt'])),
    }),
    answer: OrganisationRecordPage,
    problems: [],
  }),
  operation({
    ...routes.showOrganisationRecord,
    ...reading,
    etag: true,
    tag: 'organisations',
    summary: 'One organisation, in any state',
    access: readers,
    parameters: organisation,
    query: none,
    answer: OrganisationRecord,
    problems: ['not-found'],
  }),
  operation({
    ...routes.amendOrganisation,
    ...changing,
    tag: 'organisations',
    summary: 'Corrects an organisation',
    description:
      'Its codes are its own: one that another organisation has is refused. Nobody takes it out of the own scope. An address that no longer counts is told, and links sent to it open nothing more.',
    access: editors,
    parameters: organisation,
    body: OrganisationPatch,
    answer: OrganisationRecord,
    problems: [...stepProblems, 'already-registered'],
  }),
  organisationStep({
    ...routes.suspendOrganisation,
    summary: 'Suspends an organisation: the public no longer sees it, nor its seats',
    description:
      'It is asked for no confirmation until it is restored, and cannot come back by its own confirmation.',
  }),
  organisationStep({
    ...routes.restoreOrganisation,
    summary: 'Brings a suspended organisation back, with the seats that were suspended with it',
    description: 'Its data count as confirmed on that day.',
  }),
  organisationStep({
    ...routes.archiveOrganisation,
    summary: 'Archives an organisation that is no longer there',
    description:
      'Refused while it has seats that are not over: the errors name them. It changes no more; its history stays.',
  }),
] as const;

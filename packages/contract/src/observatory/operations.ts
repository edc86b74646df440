import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { listQuery, text } from '../schema.ts';
import { capacityActivityOperations } from './capacity-activity-operations.ts';
import { consultationOperations } from './consultation-operations.ts';
import { contextDataSetOperations } from './context-data-set-operations.ts';
import { contributionOperations } from './contribution-operations.ts';
import { Catalogue } from './catalogue.ts';
import { StructureMessage } from './dataflow.ts';
import { figureFilters, figureForms, inLanguage } from './figure-query.ts';
import { IndicatorDefinition, IndicatorDefinitionPage, indicatorCode } from './indicator.ts';
import { IndicatorData } from './indicator-data.ts';
import { meetingOperations } from './meeting-operations.ts';
import { releaseCode } from './release.ts';
import { releaseOperations } from './release-operations.ts';
import { studyOperations } from './study-operations.ts';
import * as routes from './routes.ts';

const published = { access: 'public', tag: 'indicators', body: undefined, status: 200, etag: true } as const;

const byIndicator = z.object({
  /** Key of the indicator, e.g. `PART_N`. */
  indicatorCode,
});

/** The operations of the observatory. */
export const observatoryOperations = [
  operation({
    ...routes.searchIndicators,
    ...published,
    caching: { maxAge: 3600 },
    summary: 'Catalogue of indicators',
    parameters: z.object({}),
    query: z.object(listQuery),
    answer: IndicatorDefinitionPage,
    problems: [],
  }),
  operation({
    ...routes.showIndicator,
    ...published,
    caching: { maxAge: 3600 },
    summary: 'Definition of an indicator',
    parameters: byIndicator,
    query: z.object({}),
    answer: IndicatorDefinition,
    problems: ['not-found'],
  }),
  operation({
    ...routes.showIndicatorData,
    ...published,
    caching: 'revalidate',
    summary: 'Figures of an indicator, JSON-stat 2.0',
    description:
      'Computed from validated or published records only. Labels follow Accept-Language. Without filters: the whole country, all programmes together, by category, for the present year. With `release`: as that release froze them, for the last year it has; they tell by which release they have been superseded, and from then on never change again: such an answer may be kept for a year.',
    parameters: byIndicator,
    query: z.object({
      ...figureFilters,
      /** Figures as a release froze them, in the place of those of now. */
      release: z.optional(releaseCode),
      ...inLanguage,
    }),
    answer: IndicatorData,
    forms: figureForms,
    problems: ['not-found', 'validation-failed'],
  }),
  ...consultationOperations,
  ...contributionOperations,
  ...capacityActivityOperations,
  ...meetingOperations,
  ...releaseOperations,
  ...contextDataSetOperations,
  ...studyOperations,
  operation({
    ...routes.showDataflow,
    ...published,
    caching: 'revalidate',
    summary: 'Structure of the figures, SDMX',
    description:
      'Data structure definition, concepts and code lists of `IT_OC:PARTNERSHIP_INDICATORS(1.0.0)` as an SDMX-JSON structure message, with names in all languages.',
    parameters: z.object({
      /** Identifier of the dataflow: `PARTNERSHIP_INDICATORS`. */
      dataflowCode: text(60).check(z.regex(/^[A-Z][A-Z0-9_]*$/)),
    }),
    query: z.object(inLanguage),
    answer: StructureMessage,
    forms: ['sdmx-structure'],
    problems: ['not-found'],
  }),
  operation({
    ...routes.showCatalogue,
    ...published,
    caching: 'revalidate',
    summary: 'Catalogue of the figures as data sets, DCAT-AP_IT',
    description:
      'A data set for each indicator, with a distribution for each form it can be had in: to be harvested by dati.gov.it.',
    parameters: z.object({}),
    query: z.object(inLanguage),
    answer: Catalogue,
    mediaType: 'application/ld+json',
    forms: ['json-ld', 'turtle', 'rdf-xml'],
    problems: [],
  }),
] as const;

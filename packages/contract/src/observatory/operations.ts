import * as z from 'zod/mini';
import { figureFormats } from '../exchange-format.ts';
import { operation } from '../operation.ts';
import { listQuery, text, whole } from '../schema.ts';
import { capacityActivityOperations } from './capacity-activity-operations.ts';
import { consultationOperations } from './consultation-operations.ts';
import { contextDataSetOperations } from './context-data-set-operations.ts';
import { contributionOperations } from './contribution-operations.ts';
import { Catalogue } from './catalogue.ts';
import { StructureMessage } from './dataflow.ts';
import { category, figureFilters, inLanguage, level, programme, territory, year } from './figure-query.ts';
import { IndicatorDefinition, IndicatorDefinitionPage, indicatorCode } from './indicator.ts';
import { chartKinds, chartThemes, IndicatorChart } from './indicator-chart.ts';
import { IndicatorData } from './indicator-data.ts';
import { IndicatorExplanation } from './indicator-explanation.ts';
import { meetingOperations } from './meeting-operations.ts';
import { questionnaireOperations } from './questionnaire-operations.ts';
import { releaseCode } from './release.ts';
import { releaseOperations } from './release-operations.ts';
import { studyOperations } from './study-operations.ts';
import * as routes from './routes.ts';
import { surveyResponseOperations } from './survey-response-operations.ts';
import { surveyWaveOperations } from './survey-wave-operations.ts';

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
    forms: figureFormats,
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
    ...routes.explainIndicator,
    ...published,
    caching: 'revalidate',
    summary: 'How a figure comes about',
    description:
      'One cell: the formula with its numbers, the records that were counted, and with `excluded` those that were left out and by which rule. Persons are never listed, and of a figure that is withheld nothing is told.',
    parameters: byIndicator,
    query: z.object({
      /** Key of a programme; `_T` or nothing = all together. */
      programme: z.optional(programme),
      /** Territory, `IT` or a NUTS 1 or 2. */
      territory: z.optional(territory),
      /** Letter of a partner category; `_T` or nothing = all together. */
      category: z.optional(category),
      /** Territorial level of the organisations; `_T` or nothing = all together. */
      level: z.optional(level),
      /** Year, `YYYY`; the present one unless said. */
      period: z.optional(year),
      /** Whether the page is of the records that were left out, not of those counted. */
      excluded: z.optional(z.boolean()),
      ...listQuery,
      ...inLanguage,
    }),
    answer: IndicatorExplanation,
    problems: ['not-found', 'validation-failed', 'unknown-parameter'],
  }),
  operation({
    ...routes.showIndicatorChart,
    ...published,
    caching: 'revalidate',
    summary: 'Picture of the figures of an indicator',
    description:
      'Drawn by the server, for print, mail, social cards and pages without JavaScript: title, sentence and source stand in the picture. As an image it is at `chart.svg` and `chart.png`, with the same query; as JSON it comes with its words. Lines and small multiples go along the years asked for, bars side by side or stacked too where there are several; bars, dots and maps show the latest of them. Dots are drawn of figures with an interval, maps of the regions asked for.',
    parameters: byIndicator,
    query: z.object({
      ...figureFilters,
      ...inLanguage,
      /** Kind of picture; `bar` unless said. */
      kind: z.optional(z.enum(chartKinds)),
      /** Dimension of the steps of lines and of the groups of bars; left out, time where several years are asked for. */
      along: z.optional(text(30).check(z.regex(/^[A-Z][A-Z0-9_]*$/))),
      /** Dimension that is drawn; left out, the one with several values asked for, or the categories of partners. */
      by: z.optional(text(30).check(z.regex(/^[A-Z][A-Z0-9_]*$/))),
      /** Width in pixels, 280 to 1600; 640 unless said. The height follows from the figures. */
      width: z.optional(whole(280, 1600)),
      /** Ground it stands on; `light` unless said. */
      theme: z.optional(z.enum(chartThemes)),
    }),
    answer: IndicatorChart,
    forms: ['svg', 'png'],
    problems: ['not-found', 'validation-failed'],
  }),
  operation({
    ...routes.showDataflow,
    ...published,
    caching: 'revalidate',
    summary: 'Structure of the figures, SDMX',
    description:
      'Data structure definition, concepts and code lists of `IT_OC:PARTNERSHIP_INDICATORS(1.0.0)` as an SDMX-JSON structure message, with names in all languages.',
    parameters: z.object({
      /** Identifier of the dataflow: `PARTNERSHIP_INDICATORS`, or that of a context data set, e.g. `CONTEXT_ISTAT_POPULATION`. */
      dataflowCode: text(70).check(z.regex(/^[A-Z][A-Z0-9_]*$/)),
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
      'A data set for each indicator, and for what each release froze of it a version of that, with a distribution for each form it can be had in: to be harvested by dati.gov.it.',
    parameters: z.object({}),
    query: z.object(inLanguage),
    answer: Catalogue,
    mediaType: 'application/ld+json',
    forms: ['json-ld', 'turtle', 'rdf-xml'],
    problems: [],
  }),
  ...questionnaireOperations,
  ...surveyWaveOperations,
  ...surveyResponseOperations,
] as const;

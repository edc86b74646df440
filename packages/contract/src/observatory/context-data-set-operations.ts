import * as z from 'zod/mini';
import { Decision } from '../decision.ts';
import { exchangeFormats, figureFormats } from '../exchange-format.ts';
import { fileFormats } from '../file-format.ts';
import { keepers } from '../keepers.ts';
import { adding, changing, none, reading, stepProblems, stepsOf } from '../keeping.ts';
import { operation } from '../operation.ts';
import type { Role } from '../operation.ts';
import { list, listQuery, text, whole } from '../schema.ts';
import {
  ContextDataSet,
  ContextDataSetPage,
  ContextDataSetRecord,
  ContextDataSetRecordPage,
  ContextReport,
  contextDataSetCode,
} from './context-data-set.ts';
import { contextDataSetRequest } from './context-data-set-examples.ts';
import { ContextDataSetPatch, ContextDataSetRequest } from './context-data-set-request.ts';
import * as routes from './context-data-set-routes.ts';
import { inLanguage } from './figure-query.ts';
import { IndicatorData } from './indicator-data.ts';

const tag = 'context-data-sets';
const access: readonly Role[] = keepers.release;
const seers: readonly Role[] = [...access, 'auditor'];

const dataSet = z.object({
  /** Key of the data set, e.g. `istat-population`. */
  contextDataSetCode,
});

const published = { access: 'public', caching: 'revalidate', body: undefined, status: 200, tag } as const;

const dataSetStep = stepsOf({
  tag,
  access,
  parameters: dataSet,
  answer: ContextDataSetRecord,
  problems: stepProblems,
});

/** Operations on figures that others publish, to be set beside those of the partnerships. */
export const contextDataSetOperations = [
  operation({
    ...routes.searchContextDataSets,
    ...published,
    etag: true,
    summary: 'Context data sets, with source and licence',
    parameters: none,
    query: z.object(listQuery),
    answer: ContextDataSetPage,
    problems: [],
  }),
  operation({
    ...routes.showContextDataSet,
    ...published,
    etag: true,
    summary: 'One context data set, with source and licence',
    parameters: dataSet,
    query: none,
    answer: ContextDataSet,
    problems: ['not-found'],
  }),
  operation({
    ...routes.showContextData,
    ...published,
    etag: true,
    summary: 'Figures of a context data set, JSON-stat 2.0',
    description:
      'Every edition stays at its address and never changes; without `edition`, the latest one. In SDMX each data set is a dataflow of its own, `CONTEXT_…`; codes that SDMX does not take are written as identifiers, names stay.',
    parameters: dataSet,
    query: z.object({
      /** Territories, our codes; all unless said. */
      territory: z.optional(list(text(5), 200)),
      /** Times, e.g. `2025`; all unless said. */
      period: z.optional(list(text(10), 100)),
      /** An edition; the latest unless said. */
      edition: z.optional(whole(1, 1_000_000)),
      ...inLanguage,
    }),
    answer: IndicatorData,
    forms: figureFormats,
    problems: ['not-found', 'validation-failed'],
  }),
  operation({
    ...routes.registerContextDataSet,
    ...adding,
    tag,
    access,
    summary: 'Prepares a context data set',
    description: 'Source, licence and attribution are asked of it from the beginning.',
    body: ContextDataSetRequest,
    answer: ContextDataSetRecord,
    example: { body: contextDataSetRequest },
    problems: ['validation-failed'],
  }),
  dataSetStep({
    ...routes.amendContextDataSet,
    summary: 'Changes what is said of a context data set, or what the columns of its file are',
    description: 'What is published stays as it is until it is published anew.',
    body: ContextDataSetPatch,
  }),
  operation({
    ...routes.loadContextData,
    ...changing,
    tag,
    access,
    parameters: dataSet,
    summary: 'Sends the file of a context data set',
    description:
      'JSON-stat 2.0, an SDMX-JSON or SDMX-CSV data message, or a CSV with headings (UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab): at most 20 MB and 300,000 rows or cells. The answer says which columns it has. Nothing is fetched from elsewhere, and nothing is published yet.',
    body: undefined,
    content: [
      fileFormats.csv,
      'application/json',
      exchangeFormats['sdmx-json'].mediaType,
      exchangeFormats['sdmx-csv'].mediaType,
    ],
    answer: ContextDataSetRecord,
    problems: ['not-found', 'validation-failed', 'payload-too-large', 'unsupported-media-type'],
  }),
  operation({
    ...routes.checkContextData,
    ...reading,
    tag,
    access: seers,
    summary: 'Tries the figures of a file: what would be published, and what is wrong with it',
    parameters: dataSet,
    query: z.object(inLanguage),
    answer: ContextReport,
    problems: ['not-found', 'validation-failed'],
  }),
  dataSetStep({
    ...routes.publishContextData,
    summary: 'Publishes the figures of a file as a new edition',
    description: 'Refused while the trial finds an error.',
    body: Decision,
  }),
  operation({
    ...routes.searchContextDataSetRecords,
    ...reading,
    tag,
    access: seers,
    summary: 'Context data sets in any state',
    parameters: none,
    query: z.object(listQuery),
    answer: ContextDataSetRecordPage,
    problems: [],
  }),
  operation({
    ...routes.showContextDataSetRecord,
    ...reading,
    etag: true,
    tag,
    access: seers,
    summary: 'One context data set in any state',
    parameters: dataSet,
    query: none,
    answer: ContextDataSetRecord,
    problems: ['not-found'],
  }),
] as const;

import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { checkNuts } from '../identifiers/index.ts';
import { identifier, list, listQuery, programmeCode, text } from '../schema.ts';
import { capacityActivityOperations } from './capacity-activity-operations.ts';
import { consultationOperations } from './consultation-operations.ts';
import { contributionOperations } from './contribution-operations.ts';
import { IndicatorDefinition, IndicatorDefinitionPage, indicatorCode } from './indicator.ts';
import { IndicatorData } from './indicator-data.ts';
import { meetingOperations } from './meeting-operations.ts';
import { questionnaireOperations } from './questionnaire-operations.ts';
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
      'Computed from validated or published records only. Labels follow Accept-Language. Without filters: the whole country, all programmes together, by category, for the present year.',
    parameters: byIndicator,
    query: z.object({
      /** Keys of programmes; `_T` or nothing = all together. */
      programme: z.optional(list(z.union([z.literal('_T'), programmeCode]), 200)),
      /** Territory, `IT` or NUTS 2; organisations that sit in programmes of that territory. */
      territory: z.optional(list(identifier(checkNuts, 5), 30)),
      /** Years, `YYYY`. */
      period: z.optional(list(text(4).check(z.regex(/^\d{4}$/)), 30)),
    }),
    answer: IndicatorData,
    problems: ['not-found', 'validation-failed'],
  }),
  ...consultationOperations,
  ...contributionOperations,
  ...capacityActivityOperations,
  ...meetingOperations,
  ...questionnaireOperations,
  ...surveyWaveOperations,
  ...surveyResponseOperations,
] as const;

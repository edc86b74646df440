import * as z from 'zod/mini';
import { ReasonedDecision } from '../decision.ts';
import { adding, editors, none, readers, reading, stepProblems, stepsOf, words } from '../keeping.ts';
import { operation } from '../operation.ts';
import { closedCode, day, list, listQuery, programmeCode, uuid } from '../schema.ts';
import { capacityActivityKind } from '../vocabulary/capacity-activity-kind.ts';
import {
  CapacityActivity,
  CapacityActivityPage,
  CapacityActivityRecord,
  CapacityActivityRecordPage,
} from './capacity-activity.ts';
import { CapacityActivityPatch, CapacityActivityRequest } from './capacity-activity-request.ts';
import * as routes from './capacity-activity-routes.ts';
import { capacityActivityRequest } from './consultation-examples.ts';

const activity = z.object({
  /** The activity. */
  activityId: uuid,
});

const published = {
  access: 'public',
  caching: 'revalidate',
  body: undefined,
  status: 200,
  etag: true,
  tag: 'capacity-activities',
} as const;

const hidden =
  'Numbers of people below five are hidden (null, `confStatus` `C`), and so are those that would give them away by subtraction.';

const filters = {
  ...listQuery,
  /** Words of the title or of who gave it. */
  q: words,
  /** Keys of programmes. */
  programme: z.optional(list(programmeCode, 30)),
  /** Kinds. */
  kind: z.optional(list(closedCode(capacityActivityKind), 6)),
  /** Only those in which this organisation took part. */
  organisation: z.optional(uuid),
  /** Only those that lasted until this day or beyond. */
  from: z.optional(day),
  /** Only those that began on this day or before. */
  to: z.optional(day),
  /** Order; those that began last come first unless said. */
  sort: z.optional(z.enum(['-startsOn', 'startsOn', 'title'])),
};

/** A change of an activity. */
const activityStep = stepsOf({
  tag: 'capacity-activities',
  access: editors,
  parameters: activity,
  answer: CapacityActivityRecord,
  problems: stepProblems,
});

/** Operations on what is done so that partners can take part (ECCP Art. 17). */
export const capacityActivityOperations = [
  operation({
    ...routes.searchActivities,
    ...published,
    files: ['csv', 'csv-excel', 'xlsx', 'json'],
    summary: 'Capacity activities of programmes, with who took part',
    description: hidden,
    parameters: none,
    query: z.object(filters),
    answer: CapacityActivityPage,
    problems: [],
  }),
  operation({
    ...routes.showActivity,
    ...published,
    summary: 'One capacity activity, with who took part',
    description: hidden,
    parameters: activity,
    query: none,
    answer: CapacityActivity,
    problems: ['not-found'],
  }),
  operation({
    ...routes.recordActivity,
    ...adding,
    tag: 'capacity-activities',
    summary: 'Records a capacity activity of a programme',
    description: 'It is public at once. The organisations that took part are public ones of the registry.',
    body: CapacityActivityRequest,
    answer: CapacityActivityRecord,
    example: { body: capacityActivityRequest },
    problems: ['validation-failed'],
  }),
  activityStep({
    ...routes.amendActivity,
    summary: 'Changes a capacity activity',
    body: CapacityActivityPatch,
  }),
  activityStep({
    ...routes.withdrawActivity,
    summary: 'Withdraws a capacity activity that was recorded by mistake',
    description: 'Who keeps the programme still sees that it was there.',
    body: ReasonedDecision,
  }),
  operation({
    ...routes.searchActivityRecords,
    ...reading,
    tag: 'capacity-activities',
    summary: 'Capacity activities with every number, within the scope of who asks',
    access: readers,
    parameters: none,
    query: z.object(filters),
    answer: CapacityActivityRecordPage,
    problems: [],
  }),
  operation({
    ...routes.showActivityRecord,
    ...reading,
    etag: true,
    tag: 'capacity-activities',
    summary: 'One capacity activity with every number',
    access: readers,
    parameters: activity,
    query: none,
    answer: CapacityActivityRecord,
    problems: ['not-found'],
  }),
] as const;

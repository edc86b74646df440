import * as z from 'zod/mini';
import { Money } from '../money.ts';
import { date, entity, instant, list, openCode, page, record, text, uuid, whole } from '../schema.ts';

const people = z.nullable(whole(0, 1_000_000));

/** People who took part for one organisation, as anyone may know it. Null with `confStatus` `C` where it is hidden. */
export const ActivityParticipants = entity({
  organisationId: uuid,
  /** Official name of the organisation. */
  organisationLegalName: text(300),
  /** People; null when they are fewer than five, or when they would tell of others who are. */
  count: people,
  /** Women among them; null likewise. */
  female: people,
  /** Men among them; null likewise. */
  male: people,
  /** `C` when any of these is hidden, `F` otherwise (SDMX CL_CONF_STATUS). */
  confStatus: text(1),
});
/** People who took part for one organisation. */
export type ActivityParticipants = z.infer<typeof ActivityParticipants>;

/** All who took part. */
export const ActivityTotals = entity({
  /** Organisations. */
  organisations: whole(0, 100_000),
  /** People; null when they are fewer than five. */
  count: people,
  /** Women among them; null when they are fewer than five, or when they would tell of others who are. */
  female: people,
  /** Men among them; null likewise. */
  male: people,
  /** Hours times people; null where people are. */
  participantHours: z.nullable(z.number().check(z.gte(0), z.lte(10_000_000_000))),
  /** `C` when any of these is hidden, `F` otherwise (SDMX CL_CONF_STATUS). */
  confStatus: text(1),
});
/** All who took part. */
export type ActivityTotals = z.infer<typeof ActivityTotals>;

/** Something done so that partners can take part: training, exchange, help (ECCP Art. 17). */
export const CapacityActivity = entity({
  ...record,
  /** Key of the programme. */
  programmeCode: text(80),
  title: text(300),
  kind: openCode('capacity-activity-kind'),
  /** First day. */
  startsOn: date,
  /** Last day; absent when it was one day. */
  endsOn: z.optional(date),
  /** How long it lasted for each who took part, hours. */
  hours: z.number().check(z.gte(0), z.lte(10_000)),
  /** Who gave it. */
  deliveredBy: z.optional(text(300)),
  /** What it cost. */
  cost: z.optional(Money),
  /** Whether technical assistance paid for it. */
  fundedByTa: z.boolean(),
  /** Who took part, in the order of names. */
  participants: list(ActivityParticipants, 500),
  totals: ActivityTotals,
});
/** Something done so that partners can take part. */
export type CapacityActivity = z.infer<typeof CapacityActivity>;

export const CapacityActivityPage = page(CapacityActivity);
/** A page of capacity activities. */
export type CapacityActivityPage = z.infer<typeof CapacityActivityPage>;

/** A capacity activity as who keeps the programme sees it: every number, also of one that was withdrawn. */
export const CapacityActivityRecord = entity({
  ...CapacityActivity.shape,
  /** When it was withdrawn, UTC; absent while it holds. */
  withdrawnAt: z.optional(instant),
});
/** A capacity activity as who keeps the programme sees it. */
export type CapacityActivityRecord = z.infer<typeof CapacityActivityRecord>;

export const CapacityActivityRecordPage = page(CapacityActivityRecord);
/** A page of capacity activities with every number. */
export type CapacityActivityRecordPage = z.infer<typeof CapacityActivityRecordPage>;

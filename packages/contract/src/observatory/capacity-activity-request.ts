import * as z from 'zod/mini';
import { MoneyRequest } from '../money.ts';
import { patchOf } from '../patch.ts';
import { closedCode, day, line, list, programmeCode, request, uuid, whole } from '../schema.ts';
import { capacityActivityKind } from '../vocabulary/capacity-activity-kind.ts';

/** People who took part for one organisation. */
export const ActivityParticipantsRequest = request({
  organisationId: uuid,
  /** People. */
  count: whole(1, 100_000),
  /** Women among them; nobody unless said. */
  female: z.optional(whole(0, 100_000)),
  /** Men among them; nobody unless said. Of the others it is not known, or neither. */
  male: z.optional(whole(0, 100_000)),
});
/** People who took part for one organisation. */
export type ActivityParticipantsRequest = z.infer<typeof ActivityParticipantsRequest>;

const changeable = {
  title: line(300, 3),
  kind: closedCode(capacityActivityKind),
  /** First day. */
  startsOn: day,
  /** Last day; the first one unless said. */
  endsOn: z.optional(day),
  /** How long it lasted for each who took part, hours. */
  hours: z.number().check(z.gte(0), z.lte(10_000)),
  /** Who gave it: an organisation or a service, no person. */
  deliveredBy: z.optional(line(300)),
  /** Whether technical assistance paid for it; false unless said. */
  fundedByTa: z.optional(z.boolean()),
  /** Who took part, each organisation once. */
  participants: z.optional(list(ActivityParticipantsRequest, 500)),
};

/** What may be changed of a capacity activity, as a whole. */
export const CapacityActivityFacts = request({
  ...changeable,
  /** What it cost. */
  cost: z.optional(MoneyRequest),
});
/** What may be changed of a capacity activity, as a whole. */
export type CapacityActivityFacts = z.infer<typeof CapacityActivityFacts>;

/** A new capacity activity of a programme. */
export const CapacityActivityRequest = request({
  /** Key of the programme. */
  programmeCode,
  ...CapacityActivityFacts.shape,
});
/** A new capacity activity of a programme. */
export type CapacityActivityRequest = z.infer<typeof CapacityActivityRequest>;

/** What changes of a capacity activity (RFC 7396): what is left out stays, null takes a property away. */
export const CapacityActivityPatch = request({
  ...patchOf(changeable).shape,
  cost: z.optional(z.nullable(patchOf(MoneyRequest.shape))),
});
/** What changes of a capacity activity. */
export type CapacityActivityPatch = z.infer<typeof CapacityActivityPatch>;

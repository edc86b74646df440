import type { CapacityActivityFacts, Fault } from '@officine-coesione/contract';
import { fault } from '../../keeping/writing.ts';

/** What must be corrected in a capacity activity, beyond its form. */
export const activityFaults = ({ startsOn, endsOn, participants = [] }: CapacityActivityFacts): Fault[] => [
  ...(endsOn !== undefined && endsOn < startsOn ? [fault('/endsOn', 'ends_before_start')] : []),
  ...participants.flatMap(({ organisationId, count, female = 0, male = 0 }, position) => {
    const pointer = `/participants/${position}`;
    const first = participants.findIndex((other) => other.organisationId === organisationId);
    return [
      ...(first < position ? [fault(`${pointer}/organisationId`, 'organisation_repeated')] : []),
      ...(female + male > count ? [fault(`${pointer}/count`, 'genders_exceed_count', { count })] : []),
    ];
  }),
];

import type { FactSet } from '../fact.ts';
import { activityFacts } from './activities.ts';
import { attendanceFacts } from './attendance.ts';
import { areaFacts, publicationFacts, representativeFacts, subTypeFacts } from './composition.ts';
import { consultationFacts, contributionFacts, invitationFacts, phaseFacts } from './consultations.ts';
import { meetingFacts, minutesFacts } from './meetings.ts';
import { seatFacts } from './seats.ts';
import { coverageFacts, satisfactionFacts } from './surveys.ts';

/** Every fact set that indicators are computed from. */
export const factSets: readonly FactSet[] = [
  seatFacts,
  representativeFacts,
  subTypeFacts,
  areaFacts,
  publicationFacts,
  meetingFacts,
  minutesFacts,
  attendanceFacts,
  consultationFacts,
  invitationFacts,
  phaseFacts,
  contributionFacts,
  activityFacts,
  satisfactionFacts,
  coverageFacts,
];

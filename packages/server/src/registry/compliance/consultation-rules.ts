import { counted, countedOf } from './evidence.ts';
import type { ConsultationFacts, Facts } from './facts.ts';
import { share, unknown, yes } from './finding.ts';
import type { Finding, Rule } from './finding.ts';
import { gap } from './gap.ts';

/** Of how many consultations something is so; nothing is known where there are none. */
const ofThem = (
  consultations: readonly ConsultationFacts[],
  is: (consultation: ConsultationFacts) => boolean,
  code: 'timetables_published' | 'consultations_documented' | 'outcomes_published',
  missing: 'timetable' | 'consultation_deadlines' | 'consultation_outcome',
): Finding =>
  consultations.length === 0
    ? unknown(gap(missing))
    : share(countedOf(code, consultations.filter(is).length, consultations.length), gap(missing));

/** No act says how many days are enough: the shortest window is for the reader to judge. */
const days = ({ processes: { consultations } }: Facts): Finding =>
  consultations.length === 0
    ? unknown(gap('consultation_days'))
    : yes(
        counted('consultations', consultations.length),
        counted('shortest_consultation', Math.min(...consultations.map(({ daysOpen }) => daysOpen))),
      );

const answers = ({ processes: { contributions } }: Facts): Finding =>
  contributions.total === 0
    ? unknown(gap('contributions'))
    : share(
        countedOf('contributions_answered', contributions.answered, contributions.total),
        gap('contributions'),
      );

/** Art. 5 and 8-9 of the code of conduct: preparation. */
export const consultationRules = {
  R03: ({ processes: { consultations } }) => [
    ofThem(consultations, ({ timetable }) => timetable, 'timetables_published', 'timetable'),
  ],
  R04: ({ documents, processes: { consultations } }) => [
    documents.length > 0
      ? yes(counted('public_documents', documents.length))
      : unknown(gap('public_documents')),
    ofThem(
      consultations,
      ({ documented }) => documented,
      'consultations_documented',
      'consultation_deadlines',
    ),
  ],
  R05: (facts) => [days(facts)],
  R06: (facts) => [answers(facts)],
  R07: ({ processes: { consultations } }) => [
    ofThem(
      consultations.filter(({ closed }) => closed),
      ({ outcomePublished }) => outcomePublished,
      'outcomes_published',
      'consultation_outcome',
    ),
  ],
  R08: () => [unknown(gap('programme_statement'))],
} satisfies Record<string, Rule>;

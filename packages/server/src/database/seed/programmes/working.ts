import type { Subject } from './subject.ts';
import * as care from './themes/care.ts';
import * as places from './themes/places.ts';
import * as review from './themes/review.ts';
import * as work from './themes/work.ts';

/** How an invented committee works; the same at every start. */
export interface Working {
  /** Key of the programme. */
  readonly programme: string;
  /** Where it comes together. */
  readonly place: string;
  /** What it speaks of. */
  readonly subject: Subject;
  /** Day on which the consultation on its subject opens, `YYYY-MM-DD`; never before it sat for the first time. */
  readonly consultedOn: string;
  /** Calendar days from the end of that consultation to the first answer. */
  readonly answeredAfter: number;
  /** Working days of notice of the meetings that were held, from 2023 on: a list a year, two or three meetings. */
  readonly notice: readonly (readonly number[])[];
  /** Working days by which documents follow the convocation, in the same years. */
  readonly late: readonly number[];
  /** Calendar days to the publication of the minutes, in the same years; none where they are not published. */
  readonly minutes: readonly (number | undefined)[];
  /** Meetings that are not like the others, by their number. */
  readonly unlike?: Readonly<Record<number, 'urgent' | 'written' | 'unrecorded'>>;
  /** Whether civil society has a second seat, and the social partners a fourth. */
  readonly wide?: boolean;
  /** What it asked for the evaluation half way. */
  readonly review?: review.Review;
}

/** The committees whose working is invented, from north to south; that of Basilicata is told apart. */
export const workings: readonly Working[] = [
  {
    programme: 'pr-fse-plus-piemonte-2021-2027',
    place: 'Torino',
    subject: work.digitalSkills,
    consultedOn: '2024-09-16',
    answeredAfter: 40,
    notice: [
      [7, 8],
      [9, 10],
      [11, 12],
      [12, 13, 12],
    ],
    late: [2, 1, 1, 0],
    minutes: [75, 50, 35, 30],
    wide: true,
    review: review.courses,
  },
  {
    programme: 'pr-fse-plus-lombardia-2021-2027',
    place: 'Milano',
    subject: work.continuousTraining,
    consultedOn: '2025-02-10',
    answeredAfter: 25,
    notice: [
      [12, 11, 13],
      [13, 12],
      [14, 13, 15],
      [15, 14],
    ],
    late: [0, 0, 0, 0],
    minutes: [30, 28, 21, 20],
  },
  {
    programme: 'pr-fse-plus-liguria-2021-2027',
    place: 'Genova',
    subject: care.nurseries,
    consultedOn: '2024-03-04',
    answeredAfter: 45,
    notice: [
      [6, 8],
      [8, 9],
      [9, 11],
      [10, 11],
    ],
    late: [1, 1, 1, 1],
    minutes: [90, 70, 60, 45],
    unlike: { 4: 'unrecorded' },
    review: review.childhood,
  },
  {
    programme: 'pr-fse-plus-veneto-2021-2027',
    place: 'Venezia',
    subject: care.disability,
    consultedOn: '2025-05-05',
    answeredAfter: 30,
    notice: [
      [10, 9],
      [11, 10],
      [12, 11],
      [12, 12],
    ],
    late: [0, 0, 0, 0],
    minutes: [45, 40, 40, 25],
    wide: true,
  },
  {
    programme: 'pr-fesr-emilia-romagna-2021-2027',
    place: 'Bologna',
    subject: places.energyCommunities,
    consultedOn: '2024-05-06',
    answeredAfter: 20,
    notice: [
      [11, 12],
      [12, 13],
      [13, 14, 13],
      [14, 15],
    ],
    late: [1, 1, 0, 0],
    minutes: [28, 21, 18, 15],
    wide: true,
  },
  {
    programme: 'pr-fse-plus-toscana-2021-2027',
    place: 'Firenze',
    subject: care.homeCare,
    consultedOn: '2025-09-08',
    answeredAfter: 35,
    notice: [
      [8, 10, 9],
      [10, 11],
      [11, 10],
      [12, 11],
    ],
    late: [0, 0, 0, 0],
    minutes: [60, 45, 30, 30],
    review: review.homeCare,
  },
  {
    programme: 'pr-fse-plus-lazio-2021-2027',
    place: 'Roma',
    subject: work.schoolLeaving,
    consultedOn: '2024-10-07',
    answeredAfter: 60,
    notice: [
      [12, 11],
      [11, 10],
      [9, 8],
      [7, 8],
    ],
    late: [0, 0, 0, 1],
    minutes: [40, 55, 80, undefined],
    wide: true,
  },
  {
    programme: 'pr-fse-plus-abruzzo-2021-2027',
    place: 'L’Aquila',
    subject: work.youngPeople,
    consultedOn: '2025-03-10',
    answeredAfter: 40,
    notice: [
      [7, 6],
      [8, 8],
      [9, 10],
      [10, 10],
    ],
    late: [0, 0, 0, 0],
    minutes: [70, 60, 50, 45],
  },
  {
    programme: 'pr-fse-plus-campania-2021-2027',
    place: 'Napoli',
    subject: care.housing,
    consultedOn: '2024-04-08',
    answeredAfter: 75,
    notice: [
      [5, 7],
      [6, 3, 8],
      [8, 9],
      [9, 8],
    ],
    late: [1, 1, 1, 1],
    minutes: [undefined, 110, 90, 75],
    unlike: { 4: 'urgent' },
    wide: true,
    review: review.housing,
  },
  {
    programme: 'pr-fesr-fse-plus-calabria-2021-2027',
    place: 'Catanzaro',
    subject: places.digitalServices,
    consultedOn: '2025-10-06',
    answeredAfter: 45,
    notice: [
      [9, 10],
      [10, 9],
      [11, 12],
      [11, 12],
    ],
    late: [2, 2, 2, 1],
    minutes: [85, 80, 60, 45],
  },
  {
    programme: 'pr-fse-plus-sicilia-2021-2027',
    place: 'Palermo',
    subject: work.apprenticeship,
    consultedOn: '2025-01-20',
    answeredAfter: 50,
    notice: [
      [8, 9, 7],
      [9, 9],
      [10, 11, 12],
      [11, 10],
    ],
    late: [0, 0, 0, 0],
    minutes: [100, 75, 60, 60],
    unlike: { 8: 'written' },
    wide: true,
    review: review.traineeships,
  },
  {
    programme: 'pr-fse-plus-sardegna-2021-2027',
    place: 'Cagliari',
    subject: care.womenAtWork,
    consultedOn: '2024-02-12',
    answeredAfter: 55,
    notice: [
      [9, 10],
      [10, 9],
      [9, 10],
      [10, 9],
    ],
    late: [0, 0, 0, 0],
    minutes: [60, 60, 60, 60],
    review: review.timesOfCare,
  },
];

import { percentage, sumOf } from '../combine.ts';
import { attendanceFacts, notAttended } from '../fact-sets/attendance.ts';
import type { Indicator } from '../indicator.ts';
import { everywhere, members } from './dimension.ts';

/** Attendance rate by category. */
export const attCat: Indicator = {
  definition: {
    code: 'ATT_CAT',
    title: {
      it: 'Tasso di partecipazione per categoria',
      en: 'Attendance rate by category',
      de: 'Teilnahmequote nach Kategorie',
      fr: 'Taux de participation par catégorie',
      sl: 'Stopnja udeležbe po kategorijah',
    },
    description: {
      it: 'Il tasso di partecipazione, per ciascuna categoria di partner.',
      en: 'The attendance rate, for each category of partners.',
      de: 'Die Teilnahmequote, für jede Partnerkategorie.',
      fr: 'Le taux de participation, pour chaque catégorie de partenaires.',
      sl: 'Stopnja udeležbe za vsako kategorijo partnerjev.',
    },
    type: 'process',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: everywhere('Σ_h |A_h,c| / Σ_h |E_h,c| × 100'),
    numerator: { it: 'Presenze', en: 'Attendances', de: 'Anwesenheiten', fr: 'Présences', sl: 'Prisotnosti' },
    denominator: {
      it: 'Presenze attese',
      en: 'Attendances expected',
      de: 'Erwartete Anwesenheiten',
      fr: 'Présences attendues',
      sl: 'Pričakovane prisotnosti',
    },
    minDenominator: 1,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 2',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: attendanceFacts,
  leftOut: notAttended,
  shownBy: 'category',
  combine: ({ facts }) => percentage(sumOf(facts, 'n'), sumOf(facts, 'd')),
};

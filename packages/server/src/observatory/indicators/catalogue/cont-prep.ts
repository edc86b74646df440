import { organisationsOf, percentage } from '../combine.ts';
import { notAtEnd, seatFacts } from '../fact-sets/seats.ts';
import { has } from '../fact.ts';
import type { Indicator } from '../indicator.ts';
import { members } from './dimension.ts';

/** Continuity with the preparation. */
export const contPrep: Indicator = {
  definition: {
    code: 'CONT_PREP',
    title: {
      it: 'Continuità con la preparazione',
      en: 'Continuity with the preparation',
      de: 'Kontinuität mit der Vorbereitung',
      fr: 'Continuité avec la préparation',
      sl: 'Kontinuiteta s pripravo',
    },
    description: {
      it: 'Quante delle organizzazioni attive hanno preso parte alla preparazione del programma.',
      en: 'How many of the active organisations took part in the preparation of the programme.',
      de: 'Wie viele der aktiven Organisationen an der Vorbereitung des Programms beteiligt waren.',
      fr: 'Combien des organisations actives ont participé à la préparation du programme.',
      sl: 'Koliko dejavnih organizacij je sodelovalo pri pripravi programa.',
    },
    type: 'process',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'attive e coinvolte nella preparazione / attive × 100',
      en: 'active and involved in the preparation / active × 100',
      de: 'aktiv und an der Vorbereitung beteiligt / aktiv × 100',
      fr: 'actives et associées à la préparation / actives × 100',
      sl: 'dejavne in vključene v pripravo / dejavne × 100',
    },
    numerator: {
      it: 'Organizzazioni attive che hanno preso parte alla preparazione',
      en: 'Active organisations that took part in the preparation',
      de: 'Aktive Organisationen, die an der Vorbereitung beteiligt waren',
      fr: 'Organisations actives ayant participé à la préparation',
      sl: 'Dejavne organizacije, ki so sodelovale pri pripravi',
    },
    denominator: {
      it: 'Organizzazioni attive',
      en: 'Active organisations',
      de: 'Aktive Organisationen',
      fr: 'Organisations actives',
      sl: 'Dejavne organizacije',
    },
    minDenominator: 1,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 10(1)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: seatFacts,
  leftOut: notAtEnd,
  combine: ({ facts }) =>
    percentage(organisationsOf(facts, has(seatFacts, 'prepared')), organisationsOf(facts)),
};

import { percentage, unitsOf } from '../combine.ts';
import { notAtEnd, seatFacts } from '../fact-sets/seats.ts';
import { has } from '../fact.ts';
import type { Indicator } from '../indicator.ts';
import { members } from './dimension.ts';

/** Members with a mandate. */
export const mandate: Indicator = {
  definition: {
    code: 'MANDATE',
    title: {
      it: 'Membri con mandato',
      en: 'Members with a mandate',
      de: 'Mitglieder mit Mandat',
      fr: 'Membres avec mandat',
      sl: 'Člani z mandatom',
    },
    description: {
      it: 'Quante delle adesioni attive alla fine del periodo hanno un atto di designazione registrato.',
      en: 'How many of the seats that are active at the end of the period have an act of designation on record.',
      de: 'Für wie viele der am Ende des Zeitraums aktiven Mitgliedschaften ein Benennungsakt verzeichnet ist.',
      fr: 'Combien des adhésions actives à la fin de la période ont un acte de désignation enregistré.',
      sl: 'Koliko članstev, dejavnih ob koncu obdobja, ima zabeležen akt o imenovanju.',
    },
    type: 'structure',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'adesioni attive con mandato / adesioni attive × 100',
      en: 'active seats with a mandate / active seats × 100',
      de: 'aktive Mitgliedschaften mit Mandat / aktive Mitgliedschaften × 100',
      fr: 'adhésions actives avec mandat / adhésions actives × 100',
      sl: 'dejavna članstva z mandatom / dejavna članstva × 100',
    },
    numerator: {
      it: 'Adesioni attive con un mandato',
      en: 'Active seats with a mandate',
      de: 'Aktive Mitgliedschaften mit Mandat',
      fr: 'Adhésions actives avec mandat',
      sl: 'Dejavna članstva z mandatom',
    },
    denominator: {
      it: 'Adesioni attive',
      en: 'Active seats',
      de: 'Aktive Mitgliedschaften',
      fr: 'Adhésions actives',
      sl: 'Dejavna članstva',
    },
    minDenominator: 1,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 2',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: seatFacts,
  leftOut: notAtEnd,
  shownBy: 'category',
  combine: ({ facts }) => percentage(unitsOf(facts, has(seatFacts, 'mandate')), unitsOf(facts)),
};

import { organisationsOf, percentage } from '../combine.ts';
import { seatFacts } from '../fact-sets/seats.ts';
import { has } from '../fact.ts';
import type { Indicator } from '../indicator.ts';
import { members } from './dimension.ts';

/** Continuity. */
export const cont: Indicator = {
  definition: {
    code: 'CONT',
    title: { it: 'Continuità', en: 'Continuity', de: 'Kontinuität', fr: 'Continuité', sl: 'Kontinuiteta' },
    description: {
      it: 'Quante delle organizzazioni attive il 1º gennaio lo sono ancora alla fine del periodo.',
      en: 'How many of the organisations active on 1 January still are at the end of the period.',
      de: 'Wie viele der am 1. Januar aktiven Organisationen es am Ende des Zeitraums noch sind.',
      fr: 'Combien des organisations actives au 1er janvier le sont encore à la fin de la période.',
      sl: 'Koliko organizacij, dejavnih 1. januarja, je dejavnih tudi ob koncu obdobja.',
    },
    type: 'process',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'attive all’inizio e ancora alla fine / attive all’inizio × 100',
      en: 'active at the start and still at the end / active at the start × 100',
      de: 'zu Beginn und noch am Ende aktiv / zu Beginn aktiv × 100',
      fr: 'actives au début et encore à la fin / actives au début × 100',
      sl: 'dejavne na začetku in še ob koncu / dejavne na začetku × 100',
    },
    numerator: {
      it: 'Organizzazioni attive all’inizio e alla fine',
      en: 'Organisations active at the start and at the end',
      de: 'Zu Beginn und am Ende aktive Organisationen',
      fr: 'Organisations actives au début et à la fin',
      sl: 'Organizacije, dejavne na začetku in ob koncu',
    },
    denominator: {
      it: 'Organizzazioni attive all’inizio',
      en: 'Organisations active at the start',
      de: 'Zu Beginn aktive Organisationen',
      fr: 'Organisations actives au début',
      sl: 'Organizacije, dejavne na začetku',
    },
    minDenominator: 1,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 10(1)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: seatFacts,
  isUnknown: (fact) => fact.unknown || has(seatFacts, 'start_unknown')(fact),
  combine: ({ facts }) => {
    const atStart = facts.filter(has(seatFacts, 'at_start'));
    const atEnd = new Set(facts.filter(has(seatFacts, 'at_end')).map(({ subjectId }) => subjectId));
    return percentage(
      organisationsOf(atStart, ({ subjectId }) => atEnd.has(subjectId)),
      organisationsOf(atStart),
    );
  },
};

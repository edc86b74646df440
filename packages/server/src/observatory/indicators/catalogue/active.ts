import { percentage, unitsOf } from '../combine.ts';
import { seatFacts } from '../fact-sets/seats.ts';
import { has } from '../fact.ts';
import type { Indicator } from '../indicator.ts';
import { members } from './dimension.ts';

/** Partners that really take part. */
export const active: Indicator = {
  definition: {
    code: 'ACTIVE',
    title: {
      it: 'Partner attivi davvero',
      en: 'Partners that really take part',
      de: 'Tatsächlich aktive Partner',
      fr: 'Partenaires réellement actifs',
      sl: 'Resnično dejavni partnerji',
    },
    description: {
      it: 'Quante delle adesioni in vigore nel periodo, osservatori esclusi, hanno almeno una presenza o un contributo.',
      en: 'How many of the seats in force during the period, without observers, have at least one attendance or contribution.',
      de: 'Wie viele der im Zeitraum gültigen Mitgliedschaften, ohne Beobachter, mindestens eine Anwesenheit oder einen Beitrag haben.',
      fr: 'Combien des adhésions en vigueur dans la période, hors observateurs, ont au moins une présence ou une contribution.',
      sl: 'Koliko članstev, veljavnih v obdobju, brez opazovalcev, ima vsaj eno prisotnost ali prispevek.',
    },
    type: 'process',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'adesioni con ≥ 1 presenza o contributo / adesioni × 100',
      en: 'seats with ≥ 1 attendance or contribution / seats × 100',
      de: 'Mitgliedschaften mit ≥ 1 Anwesenheit oder Beitrag / Mitgliedschaften × 100',
      fr: 'adhésions avec ≥ 1 présence ou contribution / adhésions × 100',
      sl: 'članstva z ≥ 1 prisotnostjo ali prispevkom / članstva × 100',
    },
    numerator: {
      it: 'Adesioni con una presenza o un contributo',
      en: 'Seats with an attendance or a contribution',
      de: 'Mitgliedschaften mit Anwesenheit oder Beitrag',
      fr: 'Adhésions avec une présence ou une contribution',
      sl: 'Članstva s prisotnostjo ali prispevkom',
    },
    denominator: {
      it: 'Adesioni in vigore nel periodo',
      en: 'Seats in force during the period',
      de: 'Im Zeitraum gültige Mitgliedschaften',
      fr: 'Adhésions en vigueur dans la période',
      sl: 'Članstva, veljavna v obdobju',
    },
    minDenominator: 1,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 2',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: seatFacts,
  shownBy: 'category',
  leftOut: (traits) => (has(seatFacts, 'observer')({ traits }) ? 'observer' : undefined),
  combine: ({ facts }) => percentage(unitsOf(facts, has(seatFacts, 'took_part')), unitsOf(facts)),
};

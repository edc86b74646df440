import { organisationsOf, percentage } from '../combine.ts';
import { notAtEnd, seatFacts } from '../fact-sets/seats.ts';
import { has } from '../fact.ts';
import type { Indicator } from '../indicator.ts';
import { places } from './dimension.ts';

/** Weight of social partners and civil society. */
export const socShare: Indicator = {
  definition: {
    code: 'SOC_SHARE',
    title: {
      it: 'Peso di parti sociali e società civile',
      en: 'Weight of social partners and civil society',
      de: 'Gewicht von Sozialpartnern und Zivilgesellschaft',
      fr: 'Poids des partenaires sociaux et de la société civile',
      sl: 'Teža socialnih partnerjev in civilne družbe',
    },
    description: {
      it: 'Quante delle organizzazioni con diritto di voto sono parti economiche e sociali (B) o società civile (C).',
      en: 'How many of the organisations with a vote are economic and social partners (B) or civil society (C).',
      de: 'Wie viele der stimmberechtigten Organisationen Wirtschafts- und Sozialpartner (B) oder Zivilgesellschaft (C) sind.',
      fr: 'Combien des organisations ayant droit de vote sont des partenaires économiques et sociaux (B) ou la société civile (C).',
      sl: 'Koliko organizacij z glasovalno pravico je ekonomskih in socialnih partnerjev (B) ali civilne družbe (C).',
    },
    type: 'structure',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'organizzazioni B o C con voto / organizzazioni con voto × 100',
      en: 'organisations B or C with a vote / organisations with a vote × 100',
      de: 'Organisationen B oder C mit Stimme / Organisationen mit Stimme × 100',
      fr: 'organisations B ou C avec vote / organisations avec vote × 100',
      sl: 'organizacije B ali C z glasom / organizacije z glasom × 100',
    },
    numerator: {
      it: 'Organizzazioni B o C con diritto di voto',
      en: 'Organisations B or C with a vote',
      de: 'Organisationen B oder C mit Stimmrecht',
      fr: 'Organisations B ou C ayant droit de vote',
      sl: 'Organizacije B ali C z glasovalno pravico',
    },
    denominator: {
      it: 'Organizzazioni con diritto di voto',
      en: 'Organisations with a vote',
      de: 'Organisationen mit Stimmrecht',
      fr: 'Organisations ayant droit de vote',
      sl: 'Organizacije z glasovalno pravico',
    },
    minDenominator: 1,
    dimensions: places,
    legalReference: 'Reg. (EU) 2021/1060, Art. 39(1)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: seatFacts,
  leftOut: (traits) => notAtEnd(traits) ?? (has(seatFacts, 'voting')({ traits }) ? undefined : 'no_vote'),
  combine: ({ facts }) =>
    percentage(
      organisationsOf(facts, ({ category }) => category === 'B' || category === 'C'),
      organisationsOf(facts),
    ),
};

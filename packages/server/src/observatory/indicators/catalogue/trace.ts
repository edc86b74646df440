import { percentage, unitsOf } from '../combine.ts';
import { contributionFacts, takenBack } from '../fact-sets/consultations.ts';
import { has } from '../fact.ts';
import type { Indicator } from '../indicator.ts';
import { members } from './dimension.ts';

/** Traceability. */
export const trace: Indicator = {
  definition: {
    code: 'TRACE',
    title: {
      it: 'Tracciabilità',
      en: 'Traceability',
      de: 'Nachvollziehbarkeit',
      fr: 'Traçabilité',
      sl: 'Sledljivost',
    },
    description: {
      it: 'Per quanti dei contributi accolti è detto dove la modifica è entrata.',
      en: 'For how many of the contributions accepted it is told where the change landed.',
      de: 'Für wie viele der angenommenen Beiträge angegeben ist, wo die Änderung eingegangen ist.',
      fr: 'Pour combien des contributions acceptées il est dit où la modification a été reprise.',
      sl: 'Za koliko sprejetih prispevkov je navedeno, kje je sprememba upoštevana.',
    },
    type: 'outcome',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'accolti con collegamento / accolti × 100',
      en: 'accepted with a trace / accepted × 100',
      de: 'angenommen mit Fundstelle / angenommen × 100',
      fr: 'acceptées avec renvoi / acceptées × 100',
      sl: 'sprejeti s sklicem / sprejeti × 100',
    },
    numerator: {
      it: 'Contributi accolti con il punto in cui sono entrati',
      en: 'Contributions accepted with the place where they landed',
      de: 'Angenommene Beiträge mit Fundstelle',
      fr: 'Contributions acceptées avec l’endroit où elles ont été reprises',
      sl: 'Sprejeti prispevki z mestom upoštevanja',
    },
    denominator: {
      it: 'Contributi accolti',
      en: 'Contributions accepted',
      de: 'Angenommene Beiträge',
      fr: 'Contributions acceptées',
      sl: 'Sprejeti prispevki',
    },
    minDenominator: 1,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 5(2)(c)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: contributionFacts,
  leftOut: (traits) =>
    takenBack(traits) ?? (has(contributionFacts, 'accepted')({ traits }) ? undefined : 'not_accepted'),
  combine: ({ facts }) => percentage(unitsOf(facts, has(contributionFacts, 'traceable')), unitsOf(facts)),
};

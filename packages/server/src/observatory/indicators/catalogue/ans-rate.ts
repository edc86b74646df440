import { percentage, unitsOf } from '../combine.ts';
import { contributionFacts, takenBack } from '../fact-sets/consultations.ts';
import { has } from '../fact.ts';
import type { Indicator } from '../indicator.ts';
import { members } from './dimension.ts';

/** Contributions answered. */
export const ansRate: Indicator = {
  definition: {
    code: 'ANS_RATE',
    title: {
      it: 'Contributi con riscontro',
      en: 'Contributions answered',
      de: 'Beantwortete Beiträge',
      fr: 'Contributions avec réponse',
      sl: 'Prispevki z odgovorom',
    },
    description: {
      it: 'Quanti dei contributi inviati nel periodo hanno avuto un esito finale con un riscontro; quelli ritirati sono esclusi.',
      en: 'How many of the contributions sent in the period had a final outcome with an answer; those withdrawn are left out.',
      de: 'Wie viele der im Zeitraum gesandten Beiträge ein abschließendes Ergebnis mit Antwort erhielten; zurückgezogene sind ausgenommen.',
      fr: 'Combien des contributions envoyées dans la période ont eu une issue finale avec réponse ; celles retirées sont exclues.',
      sl: 'Koliko prispevkov, poslanih v obdobju, je dobilo končni izid z odgovorom; umaknjeni so izločeni.',
    },
    type: 'process',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'contributi con esito e riscontro / |C| × 100',
      en: 'contributions with outcome and answer / |C| × 100',
      de: 'Beiträge mit Ergebnis und Antwort / |C| × 100',
      fr: 'contributions avec issue et réponse / |C| × 100',
      sl: 'prispevki z izidom in odgovorom / |C| × 100',
    },
    numerator: {
      it: 'Contributi con riscontro',
      en: 'Contributions answered',
      de: 'Beantwortete Beiträge',
      fr: 'Contributions ayant reçu une réponse',
      sl: 'Prispevki z odgovorom',
    },
    denominator: {
      it: 'Contributi inviati',
      en: 'Contributions sent',
      de: 'Gesandte Beiträge',
      fr: 'Contributions envoyées',
      sl: 'Poslani prispevki',
    },
    minDenominator: 1,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 5(2)(c)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: contributionFacts,
  leftOut: takenBack,
  combine: ({ facts }) => percentage(unitsOf(facts, has(contributionFacts, 'answered')), unitsOf(facts)),
};

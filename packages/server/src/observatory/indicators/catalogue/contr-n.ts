import { counted, unitsOf } from '../combine.ts';
import { contributionFacts, takenBack } from '../fact-sets/consultations.ts';
import type { Indicator } from '../indicator.ts';
import { everywhere, members } from './dimension.ts';

/** Contributions. */
export const contrN: Indicator = {
  definition: {
    code: 'CONTR_N',
    title: { it: 'Contributi', en: 'Contributions', de: 'Beiträge', fr: 'Contributions', sl: 'Prispevki' },
    description: {
      it: 'Quanti contributi sono stati inviati nel periodo; quelli ritirati sono esclusi.',
      en: 'How many contributions were sent in the period; those withdrawn are left out.',
      de: 'Wie viele Beiträge im Zeitraum gesandt wurden; zurückgezogene sind ausgenommen.',
      fr: 'Combien de contributions ont été envoyées dans la période ; celles retirées sont exclues.',
      sl: 'Koliko prispevkov je bilo poslanih v obdobju; umaknjeni so izločeni.',
    },
    type: 'process',
    unit: 'n',
    decimals: 0,
    direction: 'neutral',
    formulaText: everywhere('|C|'),
    numerator: {
      it: 'Contributi inviati',
      en: 'Contributions sent',
      de: 'Gesandte Beiträge',
      fr: 'Contributions envoyées',
      sl: 'Poslani prispevki',
    },

    minDenominator: 0,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 5(2)(c)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: contributionFacts,
  leftOut: takenBack,
  shownBy: 'category',
  combine: ({ facts }) => counted(unitsOf(facts)),
};

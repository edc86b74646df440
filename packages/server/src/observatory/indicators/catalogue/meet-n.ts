import { counted, unitsOf } from '../combine.ts';
import { inWriting, meetingFacts } from '../fact-sets/meetings.ts';
import type { Indicator } from '../indicator.ts';
import { everywhere, places } from './dimension.ts';

/** Meetings. */
export const meetN: Indicator = {
  definition: {
    code: 'MEET_N',
    title: { it: 'Sedute', en: 'Meetings', de: 'Sitzungen', fr: 'Séances', sl: 'Seje' },
    description: {
      it: 'Quante sedute si sono tenute nel periodo; le procedure scritte sono escluse. La norma ne chiede almeno una all’anno.',
      en: 'How many meetings were held in the period, without procedures in writing. The rule asks for at least one a year.',
      de: 'Wie viele Sitzungen im Zeitraum stattfanden, ohne schriftliche Verfahren. Die Vorschrift verlangt mindestens eine im Jahr.',
      fr: 'Combien de séances se sont tenues dans la période, hors procédures écrites. La règle en demande au moins une par an.',
      sl: 'Koliko sej je bilo v obdobju, brez pisnih postopkov. Predpis zahteva vsaj eno na leto.',
    },
    type: 'process',
    unit: 'n',
    decimals: 0,
    direction: 'higher',
    formulaText: everywhere('|H|'),
    numerator: {
      it: 'Sedute tenute',
      en: 'Meetings held',
      de: 'Abgehaltene Sitzungen',
      fr: 'Séances tenues',
      sl: 'Izvedene seje',
    },

    minDenominator: 0,
    dimensions: places,
    legalReference: 'Reg. (EU) 2021/1060, Art. 38(3)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: meetingFacts,
  leftOut: inWriting,
  combine: ({ facts }) => counted(unitsOf(facts)),
};

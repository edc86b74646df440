import { counted, organisationsOf } from '../combine.ts';
import { notAtEnd, seatFacts } from '../fact-sets/seats.ts';
import type { Indicator } from '../indicator.ts';
import { members } from './dimension.ts';

/** Active partners. */
export const partN: Indicator = {
  definition: {
    code: 'PART_N',
    title: {
      it: 'Partner attivi',
      en: 'Active partners',
      de: 'Aktive Partner',
      fr: 'Partenaires actifs',
      sl: 'Dejavni partnerji',
    },
    description: {
      it: 'Quante organizzazioni diverse siedono nei partenariati alla fine del periodo. Chi siede in più partenariati conta una volta sola.',
      en: 'How many different organisations sit in the partnerships at the end of the period. One that sits in several counts once.',
      de: 'Wie viele verschiedene Organisationen am Ende des Zeitraums in den Partnerschaften vertreten sind. Wer in mehreren vertreten ist, zählt einmal.',
      fr: 'Combien d’organisations différentes siègent dans les partenariats à la fin de la période. Celle qui siège dans plusieurs compte une fois.',
      sl: 'Koliko različnih organizacij sodeluje v partnerstvih ob koncu obdobja. Kdor sodeluje v več partnerstvih, šteje enkrat.',
    },
    type: 'structure',
    unit: 'n',
    decimals: 0,
    direction: 'neutral',
    formulaText: {
      it: '|M_fine|: organizzazioni distinte con un’adesione attiva alla fine del periodo',
      en: '|M_end|: distinct organisations with an active membership at the end of the period',
      de: '|M_Ende|: verschiedene Organisationen mit aktiver Mitgliedschaft am Ende des Zeitraums',
      fr: '|M_fin| : organisations distinctes ayant une adhésion active à la fin de la période',
      sl: '|M_konec|: različne organizacije z dejavnim članstvom ob koncu obdobja',
    },
    numerator: {
      it: 'Organizzazioni distinte con un’adesione attiva',
      en: 'Distinct organisations with an active membership',
      de: 'Verschiedene Organisationen mit aktiver Mitgliedschaft',
      fr: 'Organisations distinctes ayant une adhésion active',
      sl: 'Različne organizacije z dejavnim članstvom',
    },

    minDenominator: 0,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 4',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: seatFacts,
  leftOut: notAtEnd,
  shownBy: 'category',
  combine: ({ facts }) => counted(organisationsOf(facts)),
};

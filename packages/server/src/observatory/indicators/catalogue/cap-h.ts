import { counted, sumOf } from '../combine.ts';
import { activityFacts, untold } from '../fact-sets/activities.ts';
import type { Indicator } from '../indicator.ts';
import { places } from './dimension.ts';

/** Hours of capacity building. */
export const capH: Indicator = {
  definition: {
    code: 'CAP_H',
    title: {
      it: 'Ore di rafforzamento',
      en: 'Hours of capacity building',
      de: 'Stunden des Kapazitätsaufbaus',
      fr: 'Heures de renforcement',
      sl: 'Ure krepitve zmogljivosti',
    },
    description: {
      it: 'Ore di attività per la capacità dei partner, moltiplicate per chi ha partecipato. Le attività con così poche persone che il numero è riservato non sono contate.',
      en: 'Hours of activities for the capacity of partners, times those who took part. Activities with so few people that their number is confidential are not counted.',
      de: 'Stunden von Aktivitäten für die Kapazität der Partner, mal die Teilnehmenden. Aktivitäten mit so wenigen Personen, dass ihre Zahl vertraulich ist, werden nicht gezählt.',
      fr: 'Heures d’activités pour la capacité des partenaires, multipliées par les participants. Les activités comptant si peu de personnes que leur nombre est confidentiel ne sont pas comptées.',
      sl: 'Ure dejavnosti za zmogljivost partnerjev, pomnožene z udeleženci. Dejavnosti s tako malo osebami, da je njihovo število zaupno, niso štete.',
    },
    type: 'process',
    unit: 'h',
    decimals: 0,
    direction: 'higher',
    formulaText: {
      it: 'Σ ore × partecipanti',
      en: 'Σ hours × participants',
      de: 'Σ Stunden × Teilnehmende',
      fr: 'Σ heures × participants',
      sl: 'Σ ure × udeleženci',
    },
    numerator: {
      it: 'Ore per partecipante',
      en: 'Hours times participants',
      de: 'Stunden mal Teilnehmende',
      fr: 'Heures fois participants',
      sl: 'Ure krat udeleženci',
    },

    minDenominator: 0,
    dimensions: places,
    legalReference: 'Reg. (EU) 240/2014, Art. 17',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: activityFacts,
  leftOut: untold,
  combine: ({ facts }) => counted(sumOf(facts, 'n')),
};

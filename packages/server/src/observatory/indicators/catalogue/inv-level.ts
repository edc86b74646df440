import { mean, sumOf, unitsOf } from '../combine.ts';
import { consultationFacts, stillOpen } from '../fact-sets/consultations.ts';
import type { Indicator } from '../indicator.ts';
import { places } from './dimension.ts';

/** Level of involvement. */
export const invLevel: Indicator = {
  definition: {
    code: 'INV_LEVEL',
    title: {
      it: 'Livello di coinvolgimento',
      en: 'Level of involvement',
      de: 'Grad der Beteiligung',
      fr: 'Niveau d’implication',
      sl: 'Raven vključenosti',
    },
    description: {
      it: 'Quanto in alto stanno le consultazioni chiuse nel periodo sulla scala che va dall’informazione (0) alla co-conduzione (1): (media dei gradini da 1 a 6 − 1) / 5.',
      en: 'How high the consultations that closed in the period stand on the ladder from information (0) to co-leading (1): (mean of the rungs 1 to 6 − 1) / 5.',
      de: 'Wie hoch die im Zeitraum abgeschlossenen Konsultationen auf der Leiter von Information (0) bis gemeinsamer Leitung (1) stehen: (Mittel der Stufen 1 bis 6 − 1) / 5.',
      fr: 'À quelle hauteur se situent les consultations closes dans la période sur l’échelle de l’information (0) à la co-conduite (1) : (moyenne des échelons de 1 à 6 − 1) / 5.',
      sl: 'Kako visoko so posvetovanja, zaključena v obdobju, na lestvici od obveščanja (0) do sovodenja (1): (povprečje stopenj od 1 do 6 − 1) / 5.',
    },
    type: 'process',
    unit: '0-1',
    decimals: 2,
    direction: 'higher',
    formulaText: {
      it: '(media(gradino) − 1) / 5',
      en: '(mean(rung) − 1) / 5',
      de: '(Mittel(Stufe) − 1) / 5',
      fr: '(moyenne(échelon) − 1) / 5',
      sl: '(povprečje(stopnja) − 1) / 5',
    },
    numerator: {
      it: 'Somma dei gradini sopra il primo, divisi per 5',
      en: 'Sum of the rungs above the first, divided by 5',
      de: 'Summe der Stufen über der ersten, geteilt durch 5',
      fr: 'Somme des échelons au-dessus du premier, divisée par 5',
      sl: 'Vsota stopenj nad prvo, deljena s 5',
    },
    denominator: {
      it: 'Consultazioni chiuse',
      en: 'Consultations closed',
      de: 'Abgeschlossene Konsultationen',
      fr: 'Consultations closes',
      sl: 'Zaključena posvetovanja',
    },
    minDenominator: 1,
    dimensions: places,
    legalReference: 'Officine Coesione',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: consultationFacts,
  leftOut: stillOpen,
  combine: ({ facts }) => mean((sumOf(facts, 'n') - unitsOf(facts)) / 5, unitsOf(facts)),
};

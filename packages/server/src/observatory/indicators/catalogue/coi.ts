import { percentage, unitsOf } from '../combine.ts';
import { representativeFacts } from '../fact-sets/composition.ts';
import { has } from '../fact.ts';
import type { Indicator } from '../indicator.ts';
import { places } from './dimension.ts';

/** Declarations of interests. */
export const coi: Indicator = {
  definition: {
    code: 'COI',
    title: {
      it: 'Dichiarazioni sul conflitto di interessi',
      en: 'Declarations of interests',
      de: 'Interessenerklärungen',
      fr: 'Déclarations d’intérêts',
      sl: 'Izjave o interesih',
    },
    description: {
      it: 'Quanti dei rappresentanti in carica alla fine del periodo hanno una dichiarazione valida. Con meno di cinque rappresentanti il valore è riservato, e con esso altri che permetterebbero di ricavarlo.',
      en: 'How many of the representatives in office at the end of the period have a valid declaration. With fewer than five representatives the value is confidential, and so are others that would give it away.',
      de: 'Wie viele der am Ende des Zeitraums amtierenden Vertreter eine gültige Erklärung haben. Bei weniger als fünf Vertretern ist der Wert vertraulich, ebenso andere, aus denen er sich ergäbe.',
      fr: 'Combien des représentants en fonction à la fin de la période ont une déclaration valable. Avec moins de cinq représentants, la valeur est confidentielle, comme d’autres qui permettraient de la déduire.',
      sl: 'Koliko predstavnikov, ki so na položaju ob koncu obdobja, ima veljavno izjavo. Pri manj kot petih predstavnikih je vrednost zaupna, prav tako druge, iz katerih bi jo lahko izračunali.',
    },
    type: 'process',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'rappresentanti con dichiarazione valida / rappresentanti × 100',
      en: 'representatives with a valid declaration / representatives × 100',
      de: 'Vertreter mit gültiger Erklärung / Vertreter × 100',
      fr: 'représentants avec déclaration valable / représentants × 100',
      sl: 'predstavniki z veljavno izjavo / predstavniki × 100',
    },
    numerator: {
      it: 'Rappresentanti con una dichiarazione valida',
      en: 'Representatives with a valid declaration',
      de: 'Vertreter mit gültiger Erklärung',
      fr: 'Représentants avec une déclaration valable',
      sl: 'Predstavniki z veljavno izjavo',
    },
    denominator: {
      it: 'Rappresentanti in carica',
      en: 'Representatives in office',
      de: 'Amtierende Vertreter',
      fr: 'Représentants en fonction',
      sl: 'Predstavniki na položaju',
    },
    minDenominator: 5,
    dimensions: places,
    legalReference: 'Reg. (EU) 240/2014, Art. 11(f); Reg. (EU) 2021/1060, Art. 38(2)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: representativeFacts,
  persons: () => true,
  combine: ({ facts }) =>
    percentage(unitsOf(facts, has(representativeFacts, 'interests_declared')), unitsOf(facts)),
};

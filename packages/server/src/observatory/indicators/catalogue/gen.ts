import { percentage, unitsOf } from '../combine.ts';
import { representativeFacts } from '../fact-sets/composition.ts';
import { has } from '../fact.ts';
import type { Indicator } from '../indicator.ts';
import { everywhere, places } from './dimension.ts';

/** Gender balance. */
export const gen: Indicator = {
  definition: {
    code: 'GEN',
    title: {
      it: 'Equilibrio di genere',
      en: 'Gender balance',
      de: 'Geschlechterverhältnis',
      fr: 'Équilibre femmes-hommes',
      sl: 'Uravnoteženost spolov',
    },
    description: {
      it: 'Quante donne tra i rappresentanti in carica che hanno dichiarato il genere. Con meno di cinque dichiarazioni il valore è riservato, e con esso altri che permetterebbero di ricavarlo; non è mostrato per categoria.',
      en: 'How many women among the representatives in office who declared their gender. With fewer than five declarations the value is confidential, and so are others that would give it away; it is not shown by category.',
      de: 'Anteil der Frauen unter den amtierenden Vertretern, die ihr Geschlecht angegeben haben. Bei weniger als fünf Angaben ist der Wert vertraulich, ebenso andere, aus denen er sich ergäbe; nach Kategorie wird er nicht gezeigt.',
      fr: 'Combien de femmes parmi les représentants en fonction qui ont déclaré leur genre. Avec moins de cinq déclarations, la valeur est confidentielle, comme d’autres qui permettraient de la déduire ; elle n’est pas présentée par catégorie.',
      sl: 'Koliko je žensk med predstavniki na položaju, ki so navedli spol. Pri manj kot petih navedbah je vrednost zaupna, prav tako druge, iz katerih bi jo lahko izračunali; po kategorijah ni prikazana.',
    },
    type: 'structure',
    unit: '%',
    decimals: 1,
    direction: 'target',
    target: { from: 40, to: 60 },
    formulaText: everywhere('F / (F + M + X) × 100'),
    numerator: {
      it: 'Rappresentanti che hanno dichiarato genere femminile',
      en: 'Representatives who declared to be women',
      de: 'Vertreterinnen, die sich als Frau angegeben haben',
      fr: 'Représentantes ayant déclaré être des femmes',
      sl: 'Predstavnice, ki so navedle ženski spol',
    },
    denominator: {
      it: 'Rappresentanti che hanno dichiarato il genere',
      en: 'Representatives who declared their gender',
      de: 'Vertreter, die ihr Geschlecht angegeben haben',
      fr: 'Représentants ayant déclaré leur genre',
      sl: 'Predstavniki, ki so navedli spol',
    },
    minDenominator: 5,
    dimensions: places,
    legalReference: 'Reg. (EU) 240/2014, Art. 10(1)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: representativeFacts,
  persons: has(representativeFacts, 'gender_declared'),
  combine: ({ facts }) =>
    percentage(
      unitsOf(facts, has(representativeFacts, 'female')),
      unitsOf(facts, has(representativeFacts, 'gender_declared')),
    ),
};

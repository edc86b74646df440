import { organisationsOf } from '../combine.ts';
import { evenness } from '../diversity.ts';
import { notAtEnd, seatFacts } from '../fact-sets/seats.ts';
import type { Indicator } from '../indicator.ts';
import { everywhere, places } from './dimension.ts';

/** Balance between categories. */
export const divShannon: Indicator = {
  definition: {
    code: 'DIV_SHANNON',
    title: {
      it: 'Equilibrio tra categorie',
      en: 'Balance between categories',
      de: 'Ausgewogenheit der Kategorien',
      fr: 'Équilibre entre catégories',
      sl: 'Ravnotežje med kategorijami',
    },
    description: {
      it: 'Quanto i partner attivi sono distribuiti in modo uniforme tra le categorie A, B e C, e D dove siede almeno una organizzazione di categoria D: 1 se ciascuna ha lo stesso peso, 0 se c’è una categoria sola. Gli organismi di cooperazione territoriale (E) contano come A.',
      en: 'How evenly the active partners are spread over categories A, B and C, and D where an organisation of category D sits: 1 when each weighs the same, 0 when there is only one. Bodies of territorial cooperation (E) count as A.',
      de: 'Wie gleichmäßig sich die aktiven Partner auf die Kategorien A, B und C verteilen, und D, wo eine Organisation der Kategorie D vertreten ist: 1 bei gleichem Gewicht, 0 bei nur einer Kategorie. Einrichtungen der territorialen Zusammenarbeit (E) zählen als A.',
      fr: 'Dans quelle mesure les partenaires actifs se répartissent uniformément entre les catégories A, B et C, et D là où siège une organisation de catégorie D : 1 si chacune a le même poids, 0 s’il n’y en a qu’une. Les organismes de coopération territoriale (E) comptent comme A.',
      sl: 'Kako enakomerno so dejavni partnerji porazdeljeni med kategorije A, B in C ter D, kjer sodeluje organizacija kategorije D: 1, če imajo vse enako težo, 0, če je le ena. Telesa teritorialnega sodelovanja (E) štejejo kot A.',
    },
    type: 'structure',
    unit: '0-1',
    decimals: 2,
    direction: 'higher',
    formulaText: everywhere('−Σ p_c ln p_c / ln K'),
    numerator: {
      it: 'Entropia delle quote di categoria',
      en: 'Entropy of the shares of categories',
      de: 'Entropie der Kategorieanteile',
      fr: 'Entropie des parts des catégories',
      sl: 'Entropija deležev kategorij',
    },
    denominator: {
      it: 'Entropia massima, ln K',
      en: 'Greatest entropy, ln K',
      de: 'Größte Entropie, ln K',
      fr: 'Entropie maximale, ln K',
      sl: 'Največja entropija, ln K',
    },
    minDenominator: 1,
    dimensions: places,
    legalReference: 'Reg. (EU) 2021/1060, Art. 39(1)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: seatFacts,
  leftOut: notAtEnd,
  combine: ({ facts }) => {
    const ofLetter = (letters: string) =>
      organisationsOf(facts, ({ category }) => letters.includes(category ?? '-'));
    const letters = [
      ['A', 'AE'],
      ['B', 'B'],
      ['C', 'C'],
      ['D', 'D'],
    ].map(([letter, those]) => [letter!, ofLetter(those!)] as const);
    // D is a partner "where appropriate": it is where one sits.
    const expected = letters.filter(([letter, members]) => letter !== 'D' || members > 0);
    const value = evenness(
      expected.map(([, members]) => members),
      expected.length,
    );
    return value === null
      ? { value, status: 'M' }
      : {
          value,
          working: `−Σ p ln p / ln ${expected.length} = ${value.toFixed(4)} (${expected.map((one) => one.join(' ')).join(', ')})`,
        };
  },
};

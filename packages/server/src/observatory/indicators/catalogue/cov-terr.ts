import { percentage, sumOf } from '../combine.ts';
import { areaFacts } from '../fact-sets/composition.ts';
import type { Indicator } from '../indicator.ts';
import { places } from './dimension.ts';

/** Territorial coverage. */
export const covTerr: Indicator = {
  definition: {
    code: 'COV_TERR',
    title: {
      it: 'Copertura territoriale',
      en: 'Territorial coverage',
      de: 'Räumliche Abdeckung',
      fr: 'Couverture territoriale',
      sl: 'Ozemeljska pokritost',
    },
    description: {
      it: 'Quante delle aree NUTS 3 del programma sono coperte da almeno un componente attivo; per un programma nazionale, di tutta Italia. Su più partenariati si sommano le aree di ciascuno.',
      en: 'How many of the NUTS 3 areas of the programme are covered by at least one active member; for a national programme, of the whole country. Over several partnerships the areas of each are added up.',
      de: 'Wie viele der NUTS-3-Gebiete des Programms von mindestens einem aktiven Mitglied abgedeckt sind; bei nationalen Programmen die des ganzen Landes. Über mehrere Partnerschaften werden die Gebiete einer jeden addiert.',
      fr: 'Combien des zones NUTS 3 du programme sont couvertes par au moins un membre actif ; pour un programme national, celles de tout le pays. Sur plusieurs partenariats, les zones de chacun s’additionnent.',
      sl: 'Koliko območij NUTS 3 programa pokriva vsaj en dejavni član; pri nacionalnem programu vsa v državi. Pri več partnerstvih se območja seštejejo.',
    },
    type: 'structure',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'aree NUTS 3 con ≥ 1 componente che le copre / aree NUTS 3 × 100',
      en: 'NUTS 3 areas with ≥ 1 member that covers them / NUTS 3 areas × 100',
      de: 'NUTS-3-Gebiete mit ≥ 1 Mitglied, das sie abdeckt / NUTS-3-Gebiete × 100',
      fr: 'zones NUTS 3 avec ≥ 1 membre qui les couvre / zones NUTS 3 × 100',
      sl: 'območja NUTS 3 z ≥ 1 članom, ki jih pokriva / območja NUTS 3 × 100',
    },
    numerator: {
      it: 'Aree NUTS 3 coperte',
      en: 'NUTS 3 areas covered',
      de: 'Abgedeckte NUTS-3-Gebiete',
      fr: 'Zones NUTS 3 couvertes',
      sl: 'Pokrita območja NUTS 3',
    },
    denominator: {
      it: 'Aree NUTS 3 dei programmi',
      en: 'NUTS 3 areas of the programmes',
      de: 'NUTS-3-Gebiete der Programme',
      fr: 'Zones NUTS 3 des programmes',
      sl: 'Območja NUTS 3 programov',
    },
    minDenominator: 1,
    dimensions: places,
    legalReference: 'Reg. (EU) 240/2014, Art. 4(1)(c)(i)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: areaFacts,
  combine: ({ facts }) => percentage(sumOf(facts, 'n'), sumOf(facts, 'd')),
};

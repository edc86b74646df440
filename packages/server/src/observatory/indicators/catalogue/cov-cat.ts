import { percentage, sumOf } from '../combine.ts';
import { subTypeFacts } from '../fact-sets/composition.ts';
import type { Indicator } from '../indicator.ts';
import { places } from './dimension.ts';

/** Coverage of the categories. */
export const covCat: Indicator = {
  definition: {
    code: 'COV_CAT',
    title: {
      it: 'Copertura delle categorie',
      en: 'Coverage of the categories',
      de: 'Abdeckung der Kategorien',
      fr: 'Couverture des catégories',
      sl: 'Pokritost kategorij',
    },
    description: {
      it: 'Quanti dei sottotipi di partner richiesti hanno almeno un componente attivo alla fine del periodo. Richiesti: nel 2014-2020 A1–A4, B1–B3, C1–C3; nel 2021-2027 A1, A3, A4, B1–B3, C1–C3 e D. Su più partenariati si sommano i sottotipi di ciascuno.',
      en: 'How many of the sub-types of partners that are required have at least one active member at the end of the period. Required: in 2014-2020 A1–A4, B1–B3, C1–C3; in 2021-2027 A1, A3, A4, B1–B3, C1–C3 and D. Over several partnerships the sub-types of each are added up.',
      de: 'Wie viele der verlangten Untertypen von Partnern am Ende des Zeitraums mindestens ein aktives Mitglied haben. Verlangt: 2014-2020 A1–A4, B1–B3, C1–C3; 2021-2027 A1, A3, A4, B1–B3, C1–C3 und D. Über mehrere Partnerschaften werden die Untertypen einer jeden addiert.',
      fr: 'Combien des sous-types de partenaires requis ont au moins un membre actif à la fin de la période. Requis : en 2014-2020 A1–A4, B1–B3, C1–C3 ; en 2021-2027 A1, A3, A4, B1–B3, C1–C3 et D. Sur plusieurs partenariats, les sous-types de chacun s’additionnent.',
      sl: 'Koliko zahtevanih podvrst partnerjev ima ob koncu obdobja vsaj enega dejavnega člana. Zahtevane: 2014-2020 A1–A4, B1–B3, C1–C3; 2021-2027 A1, A3, A4, B1–B3, C1–C3 in D. Pri več partnerstvih se podvrste seštejejo.',
    },
    type: 'structure',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'sottotipi richiesti con ≥ 1 componente / sottotipi richiesti × 100',
      en: 'required sub-types with ≥ 1 member / required sub-types × 100',
      de: 'verlangte Untertypen mit ≥ 1 Mitglied / verlangte Untertypen × 100',
      fr: 'sous-types requis avec ≥ 1 membre / sous-types requis × 100',
      sl: 'zahtevane podvrste z ≥ 1 članom / zahtevane podvrste × 100',
    },
    numerator: {
      it: 'Sottotipi richiesti con almeno un componente attivo',
      en: 'Required sub-types with at least one active member',
      de: 'Verlangte Untertypen mit mindestens einem aktiven Mitglied',
      fr: 'Sous-types requis ayant au moins un membre actif',
      sl: 'Zahtevane podvrste z vsaj enim dejavnim članom',
    },
    denominator: {
      it: 'Sottotipi richiesti',
      en: 'Required sub-types',
      de: 'Verlangte Untertypen',
      fr: 'Sous-types requis',
      sl: 'Zahtevane podvrste',
    },
    minDenominator: 1,
    dimensions: places,
    legalReference: 'Reg. (EU) 240/2014, Art. 4',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: subTypeFacts,
  combine: ({ facts }) => percentage(sumOf(facts, 'n'), sumOf(facts, 'd')),
};

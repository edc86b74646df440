import { medianDuration } from '../combine.ts';
import { consultationFacts, stillOpen } from '../fact-sets/consultations.ts';
import type { Indicator } from '../indicator.ts';
import { places } from './dimension.ts';

/** Length of consultations. */
export const consD: Indicator = {
  definition: {
    code: 'CONS_D',
    title: {
      it: 'Durata delle consultazioni',
      en: 'Length of consultations',
      de: 'Dauer der Konsultationen',
      fr: 'Durée des consultations',
      sl: 'Trajanje posvetovanj',
    },
    description: {
      it: 'Mediana dei giorni di calendario dall’apertura alla chiusura delle consultazioni chiuse nel periodo.',
      en: 'Median of the calendar days from the opening to the closing of the consultations that closed in the period.',
      de: 'Median der Kalendertage von der Eröffnung bis zum Abschluss der im Zeitraum abgeschlossenen Konsultationen.',
      fr: 'Médiane des jours calendaires de l’ouverture à la clôture des consultations closes dans la période.',
      sl: 'Mediana koledarskih dni od odprtja do zaključka posvetovanj, zaključenih v obdobju.',
    },
    type: 'process',
    unit: 'd',
    decimals: 0,
    direction: 'higher',
    formulaText: {
      it: 'mediana(chiusura − apertura)',
      en: 'median(closing − opening)',
      de: 'Median(Abschluss − Eröffnung)',
      fr: 'médiane(clôture − ouverture)',
      sl: 'mediana(zaključek − odprtje)',
    },
    numerator: {
      it: 'Consultazioni chiuse',
      en: 'Consultations closed',
      de: 'Abgeschlossene Konsultationen',
      fr: 'Consultations closes',
      sl: 'Zaključena posvetovanja',
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
    legalReference: 'Reg. (EU) 240/2014, Art. 5(2)(b)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: consultationFacts,
  leftOut: stillOpen,
  combine: ({ facts, today }) => medianDuration(facts, today),
};

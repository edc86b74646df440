import { medianDuration } from '../combine.ts';
import { minutesFacts } from '../fact-sets/meetings.ts';
import type { Indicator } from '../indicator.ts';
import { places } from './dimension.ts';

/** Days to the publication of the minutes. */
export const minPubD: Indicator = {
  definition: {
    code: 'MIN_PUB_D',
    title: {
      it: 'Giorni alla pubblicazione del verbale',
      en: 'Days to the publication of the minutes',
      de: 'Tage bis zur Veröffentlichung des Protokolls',
      fr: 'Jours jusqu’à la publication du procès-verbal',
      sl: 'Dnevi do objave zapisnika',
    },
    description: {
      it: 'Mediana dei giorni di calendario dalla seduta alla pubblicazione del verbale. I verbali non pubblicati durano ancora: se sono più di uno su cinque la mediana è quella di Kaplan e Meier.',
      en: 'Median of the calendar days from the meeting to the publication of the minutes. Minutes not published still last: where they are more than one in five, the median is that of Kaplan and Meier.',
      de: 'Median der Kalendertage von der Sitzung bis zur Veröffentlichung des Protokolls. Nicht veröffentlichte Protokolle dauern noch an: sind es mehr als eines von fünf, ist der Median der von Kaplan und Meier.',
      fr: 'Médiane des jours calendaires entre la séance et la publication du procès-verbal. Ceux qui ne sont pas publiés durent encore : s’ils sont plus d’un sur cinq, la médiane est celle de Kaplan et Meier.',
      sl: 'Mediana koledarskih dni od seje do objave zapisnika. Neobjavljeni zapisniki še trajajo: če jih je več kot petina, je mediana po Kaplanu in Meierju.',
    },
    type: 'process',
    unit: 'd',
    decimals: 0,
    direction: 'lower',
    formulaText: {
      it: 'mediana(pubblicazione − seduta)',
      en: 'median(publication − meeting)',
      de: 'Median(Veröffentlichung − Sitzung)',
      fr: 'médiane(publication − séance)',
      sl: 'mediana(objava − seja)',
    },
    numerator: {
      it: 'Verbali pubblicati',
      en: 'Minutes published',
      de: 'Veröffentlichte Protokolle',
      fr: 'Procès-verbaux publiés',
      sl: 'Objavljeni zapisniki',
    },
    denominator: {
      it: 'Sedute tenute',
      en: 'Meetings held',
      de: 'Abgehaltene Sitzungen',
      fr: 'Séances tenues',
      sl: 'Izvedene seje',
    },
    minDenominator: 1,
    dimensions: places,
    legalReference: 'Reg. (EU) 240/2014, Art. 11(d)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: minutesFacts,
  combine: ({ facts, today }) => medianDuration(facts, today),
};

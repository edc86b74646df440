import { medianDuration } from '../combine.ts';
import { contributionFacts, takenBack } from '../fact-sets/consultations.ts';
import type { Indicator } from '../indicator.ts';
import { members } from './dimension.ts';

/** Time to answer. */
export const respT: Indicator = {
  definition: {
    code: 'RESP_T',
    title: {
      it: 'Tempo di risposta',
      en: 'Time to answer',
      de: 'Antwortzeit',
      fr: 'Délai de réponse',
      sl: 'Čas do odgovora',
    },
    description: {
      it: 'Mediana dei giorni di calendario dall’invio al riscontro. I contributi in attesa durano ancora: se sono più di uno su cinque la mediana è quella di Kaplan e Meier, altrimenti quella dei contributi con riscontro.',
      en: 'Median of the calendar days from sending to the answer. Pending contributions still last: where they are more than one in five the median is that of Kaplan and Meier, otherwise that of those answered.',
      de: 'Median der Kalendertage von der Einsendung bis zur Antwort. Offene Beiträge dauern noch an: sind es mehr als einer von fünf, ist der Median der von Kaplan und Meier, sonst der der beantworteten.',
      fr: 'Médiane des jours calendaires de l’envoi à la réponse. Les contributions en attente durent encore : si elles sont plus d’une sur cinq, la médiane est celle de Kaplan et Meier, sinon celle des contributions ayant reçu une réponse.',
      sl: 'Mediana koledarskih dni od oddaje do odgovora. Prispevki brez odgovora še trajajo: če jih je več kot petina, je mediana po Kaplanu in Meierju, sicer tista prispevkov z odgovorom.',
    },
    type: 'process',
    unit: 'd',
    decimals: 0,
    direction: 'lower',
    formulaText: {
      it: 'mediana(riscontro − invio)',
      en: 'median(answer − sending)',
      de: 'Median(Antwort − Einsendung)',
      fr: 'médiane(réponse − envoi)',
      sl: 'mediana(odgovor − oddaja)',
    },
    numerator: {
      it: 'Contributi con riscontro',
      en: 'Contributions answered',
      de: 'Beantwortete Beiträge',
      fr: 'Contributions ayant reçu une réponse',
      sl: 'Prispevki z odgovorom',
    },
    denominator: {
      it: 'Contributi inviati',
      en: 'Contributions sent',
      de: 'Gesandte Beiträge',
      fr: 'Contributions envoyées',
      sl: 'Poslani prispevki',
    },
    minDenominator: 1,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 5(2)(c)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: contributionFacts,
  leftOut: takenBack,
  combine: ({ facts, today }) => medianDuration(facts, today),
};

import { percentage, sumOf } from '../combine.ts';
import { coverageFacts } from '../fact-sets/surveys.ts';
import type { Indicator } from '../indicator.ts';
import { places } from './dimension.ts';

/** Coverage of surveys. */
export const survCov: Indicator = {
  definition: {
    code: 'SURV_COV',
    title: {
      it: 'Copertura delle rilevazioni',
      en: 'Coverage of surveys',
      de: 'Abdeckung der Erhebungen',
      fr: 'Couverture des enquêtes',
      sl: 'Pokritost raziskav',
    },
    description: {
      it: 'Quanti dei partenariati a cui una rilevazione ha chiesto hanno almeno una risposta convalidata. Contano le rilevazioni chiuse, nell’anno di cui chiedono.',
      en: 'How many of the partnerships that a survey asked have at least one validated response. Surveys count once closed, in the year they ask about.',
      de: 'Wie viele der befragten Partnerschaften mindestens eine bestätigte Antwort haben. Erhebungen zählen, sobald sie abgeschlossen sind, in dem Jahr, nach dem sie fragen.',
      fr: 'Combien des partenariats interrogés par une enquête ont au moins une réponse validée. Les enquêtes comptent une fois closes, dans l’année sur laquelle elles portent.',
      sl: 'Koliko partnerstev, ki jih je raziskava vprašala, ima vsaj en potrjen odgovor. Raziskave štejejo, ko so zaključene, v letu, po katerem sprašujejo.',
    },
    type: 'structure',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'partenariati con una risposta convalidata / partenariati interpellati × 100',
      en: 'partnerships with a validated response / partnerships asked × 100',
      de: 'Partnerschaften mit einer bestätigten Antwort / befragte Partnerschaften × 100',
      fr: 'partenariats avec une réponse validée / partenariats interrogés × 100',
      sl: 'partnerstva s potrjenim odgovorom / vprašana partnerstva × 100',
    },
    numerator: {
      it: 'Partenariati con una risposta convalidata',
      en: 'Partnerships with a validated response',
      de: 'Partnerschaften mit einer bestätigten Antwort',
      fr: 'Partenariats avec une réponse validée',
      sl: 'Partnerstva s potrjenim odgovorom',
    },
    denominator: {
      it: 'Partenariati interpellati',
      en: 'Partnerships asked',
      de: 'Befragte Partnerschaften',
      fr: 'Partenariats interrogés',
      sl: 'Vprašana partnerstva',
    },
    minDenominator: 1,
    dimensions: places,
    legalReference: 'Reg. (EU) 240/2014, Art. 16',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: coverageFacts,
  combine: ({ facts }) => percentage(sumOf(facts, 'n'), sumOf(facts, 'd')),
};

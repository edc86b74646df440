import { organisationsOf, percentage } from '../combine.ts';
import { notAtEnd, seatFacts } from '../fact-sets/seats.ts';
import { has } from '../fact.ts';
import type { Indicator } from '../indicator.ts';
import { members } from './dimension.ts';

/** Partners strengthened. */
export const capCov: Indicator = {
  definition: {
    code: 'CAP_COV',
    title: {
      it: 'Partner rafforzati',
      en: 'Partners strengthened',
      de: 'Gestärkte Partner',
      fr: 'Partenaires renforcés',
      sl: 'Okrepljeni partnerji',
    },
    description: {
      it: 'Quante delle organizzazioni attive di categoria B o C, o piccoli enti locali, hanno preso parte nel periodo ad almeno una attività per la capacità dei loro programmi.',
      en: 'How many of the active organisations of category B or C, or small local authorities, took part in the period in at least one capacity activity of their programmes.',
      de: 'Wie viele der aktiven Organisationen der Kategorie B oder C oder kleinen Gebietskörperschaften im Zeitraum an mindestens einer Aktivität für Kapazität ihrer Programme teilgenommen haben.',
      fr: 'Combien des organisations actives de catégorie B ou C, ou petites collectivités locales, ont pris part dans la période à au moins une activité de renforcement de leurs programmes.',
      sl: 'Koliko dejavnih organizacij kategorije B ali C ali majhnih lokalnih skupnosti je v obdobju sodelovalo pri vsaj eni dejavnosti za zmogljivost svojih programov.',
    },
    type: 'process',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'destinatarie con ≥ 1 attività / destinatarie × 100',
      en: 'those addressed with ≥ 1 activity / those addressed × 100',
      de: 'Adressaten mit ≥ 1 Aktivität / Adressaten × 100',
      fr: 'destinataires avec ≥ 1 activité / destinataires × 100',
      sl: 'naslovniki z ≥ 1 dejavnostjo / naslovniki × 100',
    },
    numerator: {
      it: 'Organizzazioni B, C o piccoli enti locali con almeno una attività',
      en: 'Organisations B, C or small local authorities with at least one activity',
      de: 'Organisationen B, C oder kleine Gebietskörperschaften mit mindestens einer Aktivität',
      fr: 'Organisations B, C ou petites collectivités locales avec au moins une activité',
      sl: 'Organizacije B, C ali majhne lokalne skupnosti z vsaj eno dejavnostjo',
    },
    denominator: {
      it: 'Organizzazioni B, C o piccoli enti locali',
      en: 'Organisations B, C or small local authorities',
      de: 'Organisationen B, C oder kleine Gebietskörperschaften',
      fr: 'Organisations B, C ou petites collectivités locales',
      sl: 'Organizacije B, C ali majhne lokalne skupnosti',
    },
    minDenominator: 1,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 17(1)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: seatFacts,
  leftOut: (traits) =>
    notAtEnd(traits) ?? (has(seatFacts, 'supported')({ traits }) ? undefined : 'not_addressed'),
  combine: ({ facts }) =>
    percentage(organisationsOf(facts, has(seatFacts, 'trained')), organisationsOf(facts)),
};

import { percentage, sumOf } from '../combine.ts';
import { publicationFacts } from '../fact-sets/composition.ts';
import type { Indicator } from '../indicator.ts';
import { places } from './dimension.ts';

/** Transparency index. */
export const transp: Indicator = {
  definition: {
    code: 'TRANSP',
    title: {
      it: 'Indice di trasparenza',
      en: 'Transparency index',
      de: 'Transparenzindex',
      fr: 'Indice de transparence',
      sl: 'Indeks preglednosti',
    },
    description: {
      it: 'Quante di otto cose sono pubblicate: elenco dei componenti, regolamento interno, ordine del giorno, documenti, verbali, decisioni, contributi con riscontro, punto di contatto. Ordini del giorno, verbali, decisioni e riscontri sono quelli dell’anno. Su più partenariati si sommano.',
      en: 'How many of eight things are published: list of members, rules of procedure, agenda, documents, minutes, decisions, contributions with answers, contact point. Agendas, minutes, decisions and answers are those of the year. Over several partnerships they are added up.',
      de: 'Wie viele von acht Dingen veröffentlicht sind: Mitgliederliste, Geschäftsordnung, Tagesordnung, Dokumente, Protokolle, Beschlüsse, beantwortete Beiträge, Kontaktstelle. Tagesordnungen, Protokolle, Beschlüsse und Antworten sind die des Jahres. Über mehrere Partnerschaften werden sie addiert.',
      fr: 'Combien de huit choses sont publiées : liste des membres, règlement intérieur, ordre du jour, documents, procès-verbaux, décisions, contributions avec réponses, point de contact. Ordres du jour, procès-verbaux, décisions et réponses sont ceux de l’année. Sur plusieurs partenariats, elles s’additionnent.',
      sl: 'Koliko od osmih stvari je objavljenih: seznam članov, poslovnik, dnevni red, dokumenti, zapisniki, odločitve, prispevki z odgovori, kontaktna točka. Dnevni redi, zapisniki, odločitve in odgovori so iz leta. Pri več partnerstvih se seštejejo.',
    },
    type: 'structure',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'cose pubblicate / 8 × 100',
      en: 'things published / 8 × 100',
      de: 'Veröffentlichtes / 8 × 100',
      fr: 'choses publiées / 8 × 100',
      sl: 'objavljeno / 8 × 100',
    },
    numerator: {
      it: 'Cose pubblicate',
      en: 'Things published',
      de: 'Veröffentlichtes',
      fr: 'Choses publiées',
      sl: 'Objavljeno',
    },
    denominator: {
      it: 'Cose da pubblicare',
      en: 'Things to publish',
      de: 'Zu Veröffentlichendes',
      fr: 'Choses à publier',
      sl: 'Za objavo',
    },
    minDenominator: 1,
    dimensions: places,
    legalReference: 'Reg. (EU) 2021/1060, Art. 38(4), 39(1)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: publicationFacts,
  combine: ({ facts }) => percentage(sumOf(facts, 'n'), sumOf(facts, 'd')),
};

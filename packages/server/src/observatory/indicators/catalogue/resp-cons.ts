import { percentage, sumOf } from '../combine.ts';
import { invitationFacts, stillOpen } from '../fact-sets/consultations.ts';
import type { Indicator } from '../indicator.ts';
import { members } from './dimension.ts';

/** Response rate. */
export const respCons: Indicator = {
  definition: {
    code: 'RESP_CONS',
    title: {
      it: 'Tasso di risposta',
      en: 'Response rate',
      de: 'Rücklaufquote',
      fr: 'Taux de réponse',
      sl: 'Stopnja odziva',
    },
    description: {
      it: 'Quante delle organizzazioni invitate alle consultazioni chiuse nel periodo hanno inviato almeno un contributo, sommando le consultazioni.',
      en: 'How many of the organisations invited to the consultations that closed in the period sent at least one contribution, summed over the consultations.',
      de: 'Wie viele der zu den im Zeitraum abgeschlossenen Konsultationen eingeladenen Organisationen mindestens einen Beitrag gesandt haben, über die Konsultationen summiert.',
      fr: 'Combien des organisations invitées aux consultations closes dans la période ont envoyé au moins une contribution, en additionnant les consultations.',
      sl: 'Koliko organizacij, povabljenih k posvetovanjem, zaključenim v obdobju, je poslalo vsaj en prispevek, sešteto po posvetovanjih.',
    },
    type: 'process',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'invitate che hanno contribuito / invitate × 100',
      en: 'invited that contributed / invited × 100',
      de: 'Eingeladene mit Beitrag / Eingeladene × 100',
      fr: 'invitées ayant contribué / invitées × 100',
      sl: 'povabljene, ki so prispevale / povabljene × 100',
    },
    numerator: {
      it: 'Organizzazioni invitate con almeno un contributo',
      en: 'Organisations invited with at least one contribution',
      de: 'Eingeladene Organisationen mit mindestens einem Beitrag',
      fr: 'Organisations invitées ayant au moins une contribution',
      sl: 'Povabljene organizacije z vsaj enim prispevkom',
    },
    denominator: {
      it: 'Organizzazioni invitate',
      en: 'Organisations invited',
      de: 'Eingeladene Organisationen',
      fr: 'Organisations invitées',
      sl: 'Povabljene organizacije',
    },
    minDenominator: 1,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 5(2)(c)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: invitationFacts,
  leftOut: stillOpen,
  combine: ({ facts }) => percentage(sumOf(facts, 'n'), sumOf(facts, 'd')),
};

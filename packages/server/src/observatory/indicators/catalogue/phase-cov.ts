import { percentage, sumOf } from '../combine.ts';
import { phaseFacts } from '../fact-sets/consultations.ts';
import type { Indicator } from '../indicator.ts';
import { places } from './dimension.ts';

/** Coverage of the cycle. */
export const phaseCov: Indicator = {
  definition: {
    code: 'PHASE_COV',
    title: {
      it: 'Copertura del ciclo',
      en: 'Coverage of the cycle',
      de: 'Abdeckung des Zyklus',
      fr: 'Couverture du cycle',
      sl: 'Pokritost cikla',
    },
    description: {
      it: 'Quante delle quattro fasi del programma (preparazione, attuazione, sorveglianza, valutazione) hanno avuto nel periodo almeno una consultazione aperta. Su più partenariati si sommano le fasi di ciascuno.',
      en: 'How many of the four phases of the programme (preparation, implementation, monitoring, evaluation) had at least one consultation open in the period. Over several partnerships the phases of each are added up.',
      de: 'Wie viele der vier Phasen des Programms (Vorbereitung, Umsetzung, Begleitung, Bewertung) im Zeitraum mindestens eine offene Konsultation hatten. Über mehrere Partnerschaften werden die Phasen einer jeden addiert.',
      fr: 'Combien des quatre phases du programme (préparation, mise en œuvre, suivi, évaluation) ont eu dans la période au moins une consultation ouverte. Sur plusieurs partenariats, les phases de chacun s’additionnent.',
      sl: 'Koliko od štirih faz programa (priprava, izvajanje, spremljanje, vrednotenje) je imelo v obdobju vsaj eno odprto posvetovanje. Pri več partnerstvih se faze seštejejo.',
    },
    type: 'process',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'fasi con ≥ 1 consultazione / 4 × 100',
      en: 'phases with ≥ 1 consultation / 4 × 100',
      de: 'Phasen mit ≥ 1 Konsultation / 4 × 100',
      fr: 'phases avec ≥ 1 consultation / 4 × 100',
      sl: 'faze z ≥ 1 posvetovanjem / 4 × 100',
    },
    numerator: {
      it: 'Fasi con almeno una consultazione',
      en: 'Phases with at least one consultation',
      de: 'Phasen mit mindestens einer Konsultation',
      fr: 'Phases avec au moins une consultation',
      sl: 'Faze z vsaj enim posvetovanjem',
    },
    denominator: { it: 'Fasi', en: 'Phases', de: 'Phasen', fr: 'Phases', sl: 'Faze' },
    minDenominator: 1,
    dimensions: places,
    legalReference: 'Reg. (EU) 240/2014, recital 2, Art. 5-16',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: phaseFacts,
  combine: ({ facts }) => percentage(sumOf(facts, 'n'), sumOf(facts, 'd')),
};

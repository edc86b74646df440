import { percentage, unitsOf } from '../combine.ts';
import { inWriting, meetingFacts } from '../fact-sets/meetings.ts';
import { has } from '../fact.ts';
import type { Indicator } from '../indicator.ts';
import { places } from './dimension.ts';

/** Quorate meetings. */
export const quorum: Indicator = {
  definition: {
    code: 'QUORUM',
    title: {
      it: 'Sedute valide',
      en: 'Quorate meetings',
      de: 'Beschlussfähige Sitzungen',
      fr: 'Séances valides',
      sl: 'Sklepčne seje',
    },
    description: {
      it: 'Quante delle sedute di cui le presenze sono registrate hanno raggiunto il numero legale. Contano solo le adesioni con diritto di voto; la frazione è quella del regolamento interno, altrimenti la metà.',
      en: 'How many of the meetings whose attendance is recorded had a quorum. Only seats with a vote count; the fraction is that of the rules of procedure, otherwise one half.',
      de: 'Wie viele der Sitzungen mit erfasster Anwesenheit beschlussfähig waren. Nur stimmberechtigte Mitgliedschaften zählen; der Anteil ist der der Geschäftsordnung, sonst die Hälfte.',
      fr: 'Combien des séances dont les présences sont enregistrées ont atteint le quorum. Seules comptent les adhésions ayant droit de vote ; la fraction est celle du règlement intérieur, sinon la moitié.',
      sl: 'Koliko sej z zabeleženo prisotnostjo je bilo sklepčnih. Štejejo le članstva z glasovalno pravico; delež je iz poslovnika, sicer polovica.',
    },
    type: 'process',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'sedute con |A_h| / |E_h| ≥ quorum / sedute × 100',
      en: 'meetings with |A_h| / |E_h| ≥ quorum / meetings × 100',
      de: 'Sitzungen mit |A_h| / |E_h| ≥ Quorum / Sitzungen × 100',
      fr: 'séances avec |A_h| / |E_h| ≥ quorum / séances × 100',
      sl: 'seje z |A_h| / |E_h| ≥ kvorum / seje × 100',
    },
    numerator: {
      it: 'Sedute con il numero legale',
      en: 'Meetings with a quorum',
      de: 'Beschlussfähige Sitzungen',
      fr: 'Séances ayant atteint le quorum',
      sl: 'Sklepčne seje',
    },
    denominator: {
      it: 'Sedute con presenze registrate',
      en: 'Meetings with attendance recorded',
      de: 'Sitzungen mit erfasster Anwesenheit',
      fr: 'Séances avec présences enregistrées',
      sl: 'Seje z zabeleženo prisotnostjo',
    },
    minDenominator: 1,
    dimensions: places,
    legalReference: 'Reg. (EU) 240/2014, Art. 11',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: meetingFacts,
  leftOut: (traits) =>
    inWriting(traits) ?? (has(meetingFacts, 'counted')({ traits }) ? undefined : 'attendance_not_recorded'),
  combine: ({ facts }) => percentage(unitsOf(facts, has(meetingFacts, 'quorate')), unitsOf(facts)),
};

import { percentage, sumOf } from '../combine.ts';
import { attendanceFacts, notAttended } from '../fact-sets/attendance.ts';
import type { Indicator } from '../indicator.ts';
import { everywhere, members } from './dimension.ts';

/** Attendance rate. */
export const attRate: Indicator = {
  definition: {
    code: 'ATT_RATE',
    title: {
      it: 'Tasso di partecipazione',
      en: 'Attendance rate',
      de: 'Teilnahmequote',
      fr: 'Taux de participation',
      sl: 'Stopnja udeležbe',
    },
    description: {
      it: 'Quante presenze su quante attese, sommando tutte le sedute e non facendo la media dei tassi. Attese da tutte le adesioni in vigore quel giorno, osservatori esclusi; la delega non è presenza. Non contano le sedute di cui le presenze non sono registrate.',
      en: 'How many attendances out of those expected, summed over all meetings, not as a mean of rates. Expected of every seat in force that day except observers; a proxy is no presence. Meetings whose attendance is not recorded do not count.',
      de: 'Wie viele Anwesenheiten von den erwarteten, über alle Sitzungen summiert, nicht als Mittel der Quoten. Erwartet von allen an dem Tag gültigen Mitgliedschaften außer Beobachtern; eine Vollmacht ist keine Anwesenheit. Sitzungen ohne erfasste Anwesenheit zählen nicht.',
      fr: 'Combien de présences sur celles attendues, additionnées sur toutes les séances et non en moyenne de taux. Attendues de toutes les adhésions en vigueur ce jour-là, sauf les observateurs ; une procuration n’est pas une présence. Les séances dont les présences ne sont pas enregistrées ne comptent pas.',
      sl: 'Koliko prisotnosti od pričakovanih, sešteto po vseh sejah in ne kot povprečje deležev. Pričakovane so od vseh članstev, veljavnih tisti dan, razen opazovalcev; pooblastilo ni prisotnost. Seje brez zabeležene prisotnosti ne štejejo.',
    },
    type: 'process',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: everywhere('Σ_h |A_h| / Σ_h |E_h| × 100'),
    numerator: { it: 'Presenze', en: 'Attendances', de: 'Anwesenheiten', fr: 'Présences', sl: 'Prisotnosti' },
    denominator: {
      it: 'Presenze attese',
      en: 'Attendances expected',
      de: 'Erwartete Anwesenheiten',
      fr: 'Présences attendues',
      sl: 'Pričakovane prisotnosti',
    },
    minDenominator: 1,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 2',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: attendanceFacts,
  leftOut: notAttended,
  combine: ({ facts }) => percentage(sumOf(facts, 'n'), sumOf(facts, 'd')),
};

import type { ComparisonWording } from './wording.ts';

/** Italian, of what compares values. */
export const itComparison: ComparisonWording = {
  points: { one: 'punto percentuale', other: 'punti percentuali' },
  notFromZero: 'l’asse non parte da zero',
  lowest: 'Il valore più basso',
  fromTo: (from, since, to, until) => `da ${from} (${since}) a ${to} (${until})`,
  unchanged: 'nessuna variazione',
  onlyKnown: (value, period) => `${value} (${period}), unico periodo con un dato`,
  latest: (period) => `Periodo più recente, ${period}`,
  rise: 'L’aumento maggiore',
  fall: 'Il calo maggiore',
  gap: 'La differenza maggiore',
  valuesOf: (count, total) => `${count} valori su ${total}`,
  interval: (level) => `intervallo di confidenza al ${level}\u202f%`,
  overlapping: 'Intervalli che si sovrappongono a quello del valore più alto',
};

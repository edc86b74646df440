import type { IndicatorWords } from '../it/indicator.ts';
import picture from './picture.ts';

const words: IndicatorWords = {
  ...picture,
  inTotal: 'insgesamt',
  largest: (names) => `der größte Anteil: ${names}`,
  highest: (names) => `der höchste Wert: ${names}`,
  change: (change, since) => `${change} gegenüber ${since}`,
  changeInPoints: (change, since) => `${change} Prozentpunkte gegenüber ${since}`,
  ofTotal: (share) => `${share} der Gesamtzahl`,
  methodTab: 'Methode',
  meaning: 'Was gemessen wird',
  formula: 'Formel',
  numerator: 'Zähler',
  denominator: 'Nenner',
  minimum: 'Kleinster Nenner, ab dem der Wert gezeigt wird',
  reference: 'Rechtsgrundlage',
  methodVersion: 'Version der Methode',
  noMethod: 'Die Beschreibung der Methode ist nicht verfügbar.',
};
export default words;

import type { IndicatorWords } from '../it/indicator.ts';
import method from './method.ts';
import picture from './picture.ts';

const words: IndicatorWords = {
  ...picture,
  ...method,
  inTotal: 'insgesamt',
  largest: (names) => `der größte Anteil: ${names}`,
  highest: (names) => `der höchste Wert: ${names}`,
  change: (change, since) => `${change} gegenüber ${since}`,
  changeInPoints: (change, since) => `${change} Prozentpunkte gegenüber ${since}`,
  ofTotal: (share) => `${share} der Gesamtzahl`,
  methodTab: 'Methode',
};
export default words;

import type { IndicatorWords } from '../it/indicator.ts';
import method from './method.ts';
import picture from './picture.ts';

const words: IndicatorWords = {
  ...picture,
  ...method,
  inTotal: 'skupaj',
  largest: (names) => `največji delež: ${names}`,
  highest: (names) => `najvišja vrednost: ${names}`,
  change: (change, since) => `${change} glede na ${since}`,
  changeInPoints: (change, since) => `${change} odstotne točke glede na ${since}`,
  ofTotal: (share) => `${share} celote`,
  methodTab: 'Metoda',
};
export default words;

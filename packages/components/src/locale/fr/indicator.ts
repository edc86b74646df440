import type { IndicatorWords } from '../it/indicator.ts';
import method from './method.ts';
import picture from './picture.ts';

const words: IndicatorWords = {
  ...picture,
  ...method,
  inTotal: 'au total',
  largest: (names) => `la part la plus élevée : ${names}`,
  highest: (names) => `la valeur la plus élevée\u00a0: ${names}`,
  change: (change, since) => `${change} par rapport à ${since}`,
  changeInPoints: (change, since) => `${change} points de pourcentage par rapport à ${since}`,
  ofTotal: (share) => `${share} du total`,
  methodTab: 'Méthode',
};
export default words;

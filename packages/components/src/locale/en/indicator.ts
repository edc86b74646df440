import type { IndicatorWords } from '../it/indicator.ts';
import method from './method.ts';
import picture from './picture.ts';

const words: IndicatorWords = {
  ...picture,
  ...method,
  inTotal: 'in total',
  largest: (names) => `the largest share: ${names}`,
  highest: (names) => `the highest value: ${names}`,
  change: (change, since) => `${change} compared with ${since}`,
  changeInPoints: (change, since) => `${change} percentage points compared with ${since}`,
  ofTotal: (share) => `${share} of the total`,
  methodTab: 'Method',
};
export default words;

import type { IndicatorWords } from '../it/indicator.ts';
import picture from './picture.ts';

const words: IndicatorWords = {
  ...picture,
  inTotal: 'in total',
  largest: (names) => `the largest share: ${names}`,
  highest: (names) => `the highest value: ${names}`,
  change: (change, since) => `${change} compared with ${since}`,
  changeInPoints: (change, since) => `${change} percentage points compared with ${since}`,
  ofTotal: (share) => `${share} of the total`,
  methodTab: 'Method',
  meaning: 'What it measures',
  formula: 'Formula',
  numerator: 'Numerator',
  denominator: 'Denominator',
  minimum: 'Least denominator for the value to be shown',
  reference: 'Legal reference',
  methodVersion: 'Version of the method',
  noMethod: 'The description of the method is not available.',
};
export default words;

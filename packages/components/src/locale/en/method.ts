import type { MethodWords } from '../it/method.ts';

const words: MethodWords = {
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

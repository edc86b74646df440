import type { IndicatorWords } from '../it/indicator.ts';
import picture from './picture.ts';

const words: IndicatorWords = {
  ...picture,
  inTotal: 'skupaj',
  largest: (names) => `največji delež: ${names}`,
  highest: (names) => `najvišja vrednost: ${names}`,
  change: (change, since) => `${change} glede na ${since}`,
  changeInPoints: (change, since) => `${change} odstotne točke glede na ${since}`,
  ofTotal: (share) => `${share} celote`,
  methodTab: 'Metoda',
  meaning: 'Kaj se meri',
  formula: 'Formula',
  numerator: 'Števec',
  denominator: 'Imenovalec',
  minimum: 'Najmanjši imenovalec, pri katerem je vrednost prikazana',
  reference: 'Pravna podlaga',
  methodVersion: 'Različica metode',
  noMethod: 'Opis metode ni na voljo.',
};
export default words;

import type { IndicatorWords } from '../it/indicator.ts';
import picture from './picture.ts';

const words: IndicatorWords = {
  ...picture,
  inTotal: 'au total',
  largest: (names) => `la part la plus élevée : ${names}`,
  highest: (names) => `la valeur la plus élevée\u00a0: ${names}`,
  change: (change, since) => `${change} par rapport à ${since}`,
  changeInPoints: (change, since) => `${change} points de pourcentage par rapport à ${since}`,
  ofTotal: (share) => `${share} du total`,
  methodTab: 'Méthode',
  meaning: 'Ce qui est mesuré',
  formula: 'Formule',
  numerator: 'Numérateur',
  denominator: 'Dénominateur',
  minimum: 'Dénominateur minimal pour que la valeur soit affichée',
  reference: 'Référence juridique',
  methodVersion: 'Version de la méthode',
  noMethod: 'La description de la méthode n’est pas disponible.',
};
export default words;

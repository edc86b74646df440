import type { MethodWords } from '../it/method.ts';

const words: MethodWords = {
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

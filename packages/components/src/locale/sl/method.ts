import type { MethodWords } from '../it/method.ts';

const words: MethodWords = {
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

import type { MethodWords } from '../it/method.ts';

const words: MethodWords = {
  meaning: 'Was gemessen wird',
  formula: 'Formel',
  numerator: 'Zähler',
  denominator: 'Nenner',
  minimum: 'Kleinster Nenner, ab dem der Wert gezeigt wird',
  reference: 'Rechtsgrundlage',
  methodVersion: 'Version der Methode',
  noMethod: 'Die Beschreibung der Methode ist nicht verfügbar.',
};
export default words;

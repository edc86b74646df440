import picture from './picture.ts';

/** Words of the indicator element. */
const words = {
  ...picture,
  inTotal: 'in totale',
  largest: (names: string) => `la quota maggiore: ${names}`,
  highest: (names: string) => `il valore più alto: ${names}`,
  change: (change: string, since: string) => `${change} rispetto al ${since}`,
  changeInPoints: (change: string, since: string) => `${change} punti percentuali rispetto al ${since}`,
  ofTotal: (share: string) => `${share} del totale`,
  methodTab: 'Metodo',
  meaning: 'Che cosa misura',
  formula: 'Formula',
  numerator: 'Numeratore',
  denominator: 'Denominatore',
  minimum: 'Denominatore minimo perché il valore sia mostrato',
  reference: 'Riferimento normativo',
  methodVersion: 'Versione del metodo',
  noMethod: 'La descrizione del metodo non è disponibile.',
};

/** Shape of the words of the indicator element. */
export type IndicatorWords = typeof words;
export default words;

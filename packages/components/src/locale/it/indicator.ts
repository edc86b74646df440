import method from './method.ts';
import picture from './picture.ts';

/** Words of the indicator element. */
const words = {
  ...picture,
  ...method,
  inTotal: 'in totale',
  largest: (names: string) => `la quota maggiore: ${names}`,
  highest: (names: string) => `il valore più alto: ${names}`,
  change: (change: string, since: string) => `${change} rispetto al ${since}`,
  changeInPoints: (change: string, since: string) => `${change} punti percentuali rispetto al ${since}`,
  ofTotal: (share: string) => `${share} del totale`,
  methodTab: 'Metodo',
};

/** Shape of the words of the indicator element. */
export type IndicatorWords = typeof words;
export default words;

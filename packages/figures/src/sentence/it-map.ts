import type { MapWording } from './wording.ts';

/** Italian, of maps. */
export const itMap: MapWording = {
  lowestTied: 'Il valore più basso, a pari merito',
  difference: 'Differenza',
  noData: 'senza dato',
  ofAreas: (count, total) => `${count} su ${total}`,
  outside: 'fuori dai dati',
  counts: 'tra parentesi: quanti territori',
  tiles: 'Un quadrato per territorio, tutti uguali; posizioni approssimate',
  outlines: (source) => `Contorni semplificati: ${source}`,
};

/** Words on how an indicator is made. */
const words = {
  meaning: 'Che cosa misura',
  formula: 'Formula',
  numerator: 'Numeratore',
  denominator: 'Denominatore',
  minimum: 'Denominatore minimo perché il valore sia mostrato',
  reference: 'Riferimento normativo',
  methodVersion: 'Versione del metodo',
  noMethod: 'La descrizione del metodo non è disponibile.',
};

/** Shape of the words on how an indicator is made. */
export type MethodWords = typeof words;
export default words;

/** Words of a picture of figures, and of what can be done with it. */
const words = {
  view: 'Vista',
  chart: 'Grafico',
  map: 'Mappa',
  table: 'Tabella',
  csv: 'Scarica CSV',
  csvForExcel: 'Scarica CSV per Excel',
  downloadFailed: 'Il file non è stato preparato. Riprova.',
  cite: 'Cita',
  copy: 'Copia la citazione',
  copied: 'Citazione copiata.',
  notCopied: 'Il browser non ha permesso di copiare: seleziona il testo e copialo.',
  citedAsOf: (date: string) => `Aggiornamento: ${date}`,
  citedMethod: (version: string) => `Metodo: versione ${version}`,
  shown: (view: string) => `Vista: ${view}`,
};

/** Shape of the words of a picture. */
export type PictureWords = typeof words;
export default words;

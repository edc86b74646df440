/** Words of the files of figures. */
const words = {
  title: (name: string) => `Scarica i dati: ${name}`,
  scope: 'Che cosa',
  shown: 'Ciò che hai scelto',
  all: 'Tutto',
  holds: (count: number, countText: string) => `${countText} ${count === 1 ? 'riga' : 'righe'}`,
  language: 'Lingua delle etichette',
  address: 'Indirizzo permanente',
};

/** Shape of the words of the files of figures. */
export type FigureDownloadWords = typeof words;
export default words;

/** Words of the choice of figures. */
const words = {
  choose: 'Scegli i dati',
  programme: 'Programma',
  territory: 'Territorio',
  period: 'Anno',
  all: 'Tutti',
  reset: 'Azzera le scelte',
  shown: (count: number, countText: string) =>
    `${countText} ${count === 1 ? 'valore mostrato' : 'valori mostrati'}.`,
  noFigures: 'Nessun valore per questa scelta.',
  unknownDimension: (id: string) => `I dati non hanno la dimensione «${id}».`,
};

/** Shape of the words of the choice of figures. */
export type FilterWords = typeof words;
export default words;

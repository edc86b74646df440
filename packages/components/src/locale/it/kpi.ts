/** Words of the number that stands alone. */
const words = {
  change: (change: string, since: string) => `${change} rispetto al ${since}`,
  changeInPoints: (change: string, since: string) => `${change} punti rispetto al ${since}`,
  unchanged: (since: string) => `nessuna variazione rispetto al ${since}`,
  better: 'in miglioramento',
  worse: 'in peggioramento',
  target: (target: string) => `Obiettivo: ${target}`,
  reached: 'raggiunto',
  short: (distance: string) => `distanza ${distance}`,
  shortInPoints: (distance: string) => `distanza ${distance} punti`,
  updated: (day: string) => `aggiornamento: ${day}`,
};

/** Shape of the words of the number that stands alone. */
export type KpiWords = typeof words;
export default words;

import type { FilterWords } from '../it/filter.ts';

const words: FilterWords = {
  choose: 'Daten auswählen',
  programme: 'Programm',
  territory: 'Gebiet',
  period: 'Jahr',
  all: 'Alle',
  reset: 'Auswahl zurücksetzen',
  shown: (count, countText) => `${countText} ${count === 1 ? 'Wert' : 'Werte'} angezeigt.`,
  noFigures: 'Kein Wert für diese Auswahl.',
  unknownDimension: (id) => `Die Daten haben keine Dimension „${id}“.`,
};
export default words;

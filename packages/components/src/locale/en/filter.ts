import type { FilterWords } from '../it/filter.ts';

const words: FilterWords = {
  choose: 'Choose the data',
  programme: 'Programme',
  territory: 'Territory',
  period: 'Year',
  all: 'All',
  reset: 'Clear the choices',
  shown: (count, countText) => `${countText} ${count === 1 ? 'value' : 'values'} shown.`,
  noFigures: 'No value for this choice.',
  unknownDimension: (id) => `The data have no dimension “${id}”.`,
};
export default words;

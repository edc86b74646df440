import type { FilterWords } from '../it/filter.ts';

const words: FilterWords = {
  choose: 'Choisir les données',
  programme: 'Programme',
  territory: 'Territoire',
  period: 'Année',
  all: 'Tous',
  reset: 'Effacer les choix',
  shown: (count, countText) => `${countText} ${count < 2 ? 'valeur affichée' : 'valeurs affichées'}.`,
  noFigures: 'Aucune valeur pour ce choix.',
  unknownDimension: (id) => `Les données n’ont pas la dimension « ${id} ».`,
};
export default words;

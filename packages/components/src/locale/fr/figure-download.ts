import type { FigureDownloadWords } from '../it/figure-download.ts';

const words: FigureDownloadWords = {
  title: (name) => `Télécharger les données : ${name}`,
  scope: 'Quoi',
  shown: 'Ce que vous avez choisi',
  all: 'Tout',
  holds: (count, countText) => `${countText} ${count < 2 ? 'ligne' : 'lignes'}`,
  language: 'Langue des libellés',
  address: 'Adresse permanente',
};
export default words;

import type { FigureDownloadWords } from '../it/figure-download.ts';

const words: FigureDownloadWords = {
  title: (name) => `Daten herunterladen: ${name}`,
  scope: 'Was',
  shown: 'Ihre Auswahl',
  all: 'Alles',
  holds: (count, countText) => `${countText} ${count === 1 ? 'Zeile' : 'Zeilen'}`,
  language: 'Sprache der Bezeichnungen',
  address: 'Dauerhafte Adresse',
};
export default words;

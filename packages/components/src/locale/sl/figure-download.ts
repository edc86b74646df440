import type { FigureDownloadWords } from '../it/figure-download.ts';

const words: FigureDownloadWords = {
  title: (name) => `Prenesi podatke: ${name}`,
  scope: 'Kaj',
  shown: 'Vaša izbira',
  all: 'Vse',
  holds: (_count, countText) => `vrstice: ${countText}`,
  language: 'Jezik oznak',
  address: 'Stalni naslov',
};
export default words;

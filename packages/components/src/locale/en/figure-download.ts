import type { FigureDownloadWords } from '../it/figure-download.ts';

const words: FigureDownloadWords = {
  title: (name) => `Download the data: ${name}`,
  scope: 'What',
  shown: 'What you chose',
  all: 'All of it',
  holds: (count, countText) => `${countText} ${count === 1 ? 'row' : 'rows'}`,
  language: 'Language of labels',
  address: 'Permanent address',
};
export default words;

import type { PictureWords } from '../it/picture.ts';

const words: PictureWords = {
  view: 'Pogled',
  chart: 'Grafikon',
  map: 'Zemljevid',
  table: 'Tabela',
  csv: 'Prenesi CSV',
  csvForExcel: 'Prenesi CSV za Excel',
  downloadFailed: 'Datoteka ni bila pripravljena. Poskusite znova.',
  cite: 'Navedi',
  copy: 'Kopiraj navedbo',
  copied: 'Navedba je kopirana.',
  notCopied: 'Brskalnik kopiranja ni dovolil: označite besedilo in ga kopirajte.',
  citedAsOf: (date) => `Posodobljeno: ${date}`,
  citedMethod: (version) => `Metoda: različica ${version}`,
  shown: (view) => `Pogled: ${view}`,
};

export default words;

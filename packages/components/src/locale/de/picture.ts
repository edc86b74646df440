import type { PictureWords } from '../it/picture.ts';

const words: PictureWords = {
  view: 'Ansicht',
  chart: 'Diagramm',
  map: 'Karte',
  table: 'Tabelle',
  csv: 'CSV herunterladen',
  csvForExcel: 'CSV für Excel herunterladen',
  downloadFailed: 'Die Datei konnte nicht erstellt werden. Versuchen Sie es noch einmal.',
  cite: 'Zitieren',
  copy: 'Quellenangabe kopieren',
  copied: 'Quellenangabe kopiert.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt: Markieren Sie den Text und kopieren Sie ihn.',
  citedAsOf: (date) => `Stand: ${date}`,
  citedMethod: (version) => `Methode: Version ${version}`,
  shown: (view) => `Ansicht: ${view}`,
};

export default words;

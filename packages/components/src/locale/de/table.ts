import type { TableWords } from '../it/table.ts';

const words: TableWords = {
  arrange: 'Zeilen und Spalten anordnen',
  inRows: 'In Zeilen',
  inColumns: 'In Spalten',
  only: 'Nur ein Eintrag',
  pages: 'Seiten der Tabelle',
  range: (from, to, all) => `Zeilen ${from}–${to} von ${all}`,
  first: 'Erste',
  previous: 'Vorherige',
  next: 'Nächste',
  last: 'Letzte',
  ascending: (column) => `Aufsteigend nach ${column}.`,
  descending: (column) => `Absteigend nach ${column}.`,
  unordered: 'In der ursprünglichen Reihenfolge.',
};
export default words;

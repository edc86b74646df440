import type { TableWords } from '../it/table.ts';

const words: TableWords = {
  arrange: 'Razporedi vrstice in stolpce',
  inRows: 'V vrsticah',
  inColumns: 'V stolpcih',
  only: 'Samo ena postavka',
  pages: 'Strani tabele',
  range: (from, to, all) => `Vrstice ${from}–${to} od ${all}`,
  first: 'Prva',
  previous: 'Prejšnja',
  next: 'Naslednja',
  last: 'Zadnja',
  ascending: (column) => `Naraščajoče po: ${column}.`,
  descending: (column) => `Padajoče po: ${column}.`,
  unordered: 'V prvotnem vrstnem redu.',
};
export default words;

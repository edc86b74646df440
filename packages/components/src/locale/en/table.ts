import type { TableWords } from '../it/table.ts';

const words: TableWords = {
  arrange: 'Arrange rows and columns',
  inRows: 'In rows',
  inColumns: 'In columns',
  only: 'One item alone',
  pages: 'Pages of the table',
  range: (from, to, all) => `Rows ${from}–${to} of ${all}`,
  first: 'First',
  previous: 'Previous',
  next: 'Next',
  last: 'Last',
  ascending: (column) => `In ascending order of ${column}.`,
  descending: (column) => `In descending order of ${column}.`,
  unordered: 'In the original order.',
};
export default words;

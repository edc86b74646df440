import type { ProcessWords } from '../it/process.ts';

const words: ProcessWords = {
  filters: 'Filter',
  clear: 'Filter aufheben',
  previous: 'Was Sie lesen, gehört zur vorigen Anfrage.',
  moreFailed: 'Der Rest ist nicht angekommen. Versuchen Sie es noch einmal.',
  download: 'Daten herunterladen',
  partnership: 'Partnerschaft',
};
export default words;

import type { ProcessWords } from '../it/process.ts';

const words: ProcessWords = {
  filters: 'Filtri',
  clear: 'Odstrani filtre',
  previous: 'Prikazano je odgovor na prejšnjo zahtevo.',
  moreFailed: 'Nadaljevanje ni prispelo. Poskusite znova.',
  download: 'Prenesi podatke',
  partnership: 'Partnerstvo',
};
export default words;
